package travaux.extraction.instruments;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * Which part of a text is cited: "Article 5 of the treaty", "the ceasefire clause of the accord".
 */
final class Citation {

  private static final Set<String> CITED =
      Set.of("article", "paragraph", "section", "annex", "clause", "chapter", "point", "protocol");
  private static final Set<String> ORDINAL =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "final");

  private Citation() {}

  /** Returns the words of the part cited of the text that {@code noun} names, or null. */
  static @Nullable String of(String text, Sentence sentence, Token noun) {
    Token of = sentence.head(noun).filter(up -> up.relation().equals("prep")).orElse(null);
    Token cited = of == null ? null : sentence.head(of).orElse(null);
    if (of == null || cited == null || !Set.of("of", "in", "to").contains(of.lemma())) {
      return null;
    }
    String lemma = cited.lemma().toLowerCase(Locale.ROOT);
    for (Token child : sentence.children(cited)) {
      boolean number = child.pos().equals("CD") || child.form().matches("[IVX]+|\\d+");
      boolean ordinal =
          ORDINAL.contains(child.lemma().toLowerCase(Locale.ROOT)) && child.index() < cited.index();
      if (CITED.contains(lemma) && (number || ordinal)) {
        return cited.span().cover(child.span()).of(text);
      }
    }
    boolean part = cited.pos().equals("CD") || cited.form().matches("[A-Z]|[IVX]+|\\d+");
    if (part && cited.index() > 0) {
      Token before = sentence.tokens().get(cited.index() - 1);
      if (CITED.contains(before.lemma().toLowerCase(Locale.ROOT))) {
        Span words = before.span();
        return words.cover(cited.span()).of(text);
      }
    }
    boolean clause = lemma.equals("clause") || lemma.equals("provision");
    return clause
        ? sentence.children(cited).stream()
            .filter(each -> each.index() < cited.index() && !each.relation().equals("det"))
            .findFirst()
            .map(first -> first.span().cover(cited.span()).of(text))
            .orElse(null)
        : null;
  }

  /** Says whether a date or a year tells which text is meant: "the agreement of 4 May". */
  static boolean isDated(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean of = child.lemma().equals("of") || child.lemma().equals("date");
      boolean behind = child.index() > noun.index();
      if (of && behind) {
        for (Token below : sentence.children(child)) {
          boolean number =
              below.pos().equals("CD")
                  || sentence.children(below).stream().anyMatch(each -> each.pos().equals("CD"))
                      && below.isProperNoun();
          if (number) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
