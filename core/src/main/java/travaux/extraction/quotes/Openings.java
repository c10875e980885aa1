package travaux.extraction.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;

/** Sources behind the phrase or the day that opens a sentence, which the parser takes for them. */
final class Openings {

  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  private Openings() {}

  /**
   * Returns the verb's own subject. "On board the Marie, Zog says", "According to the Herald, Zog
   * ... says": the parser takes the name in the phrase before the comma for the subject, or hangs
   * the subject below it.
   */
  static @Nullable Token subject(Sentence sentence, Token verb) {
    List<Token> before =
        sentence.children(verb, "nsubj").stream()
            .filter(token -> token.index() < verb.index())
            .toList();
    Token opening = sentence.child(verb, "prep").filter(token -> token.index() == 0).orElse(null);
    if (opening == null || verb.index() < 4) {
      return sentence.child(verb, "nsubj").orElse(null);
    }
    if (before.size() > 1) {
      Token last = before.get(before.size() - 1);
      return isBehindComma(sentence, last) ? last : before.get(0);
    }
    if (!before.isEmpty() || !opening.lemma().equals("accord")) {
      return sentence.child(verb, "nsubj").orElse(null);
    }
    return sentence
        .child(opening, "prep")
        .flatMap(to -> sentence.child(to, "pobj"))
        .flatMap(paper -> sentence.child(paper, "conj", "appos"))
        .filter(name -> name.isProperNoun() && isBehindComma(sentence, name))
        .filter(name -> sentence.child(verb, "nsubj").isEmpty())
        .orElse(null);
  }

  /** Says whether the noun phrase begins behind a comma. */
  private static boolean isBehindComma(Sentence sentence, Token head) {
    int from = head.index();
    while (from > 0
        && sentence.tokens().get(from - 1).head() == head.index()
        && !sentence.tokens().get(from - 1).form().equals(",")) {
      from--;
    }
    while (from > 0 && sentence.tokens().get(from - 1).isProperNoun()) {
      from--;
    }
    return from > 0 && sentence.tokens().get(from - 1).form().equals(",");
  }

  /** "Figures to be issued today show": the day is no source, what stands before it is. */
  static @Nullable Token behindDay(Sentence sentence, Token verb, @Nullable Token before) {
    if (before == null || !DAYS.contains(before.lemma())) {
      return before;
    }
    return sentence
        .head(verb)
        .flatMap(above -> sentence.child(above, "nsubj", "nsubjpass"))
        .filter(subject -> subject.index() < before.index())
        .orElse(null);
  }
}
