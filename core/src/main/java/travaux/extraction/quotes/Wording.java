package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** The words by which a source without a name is told: "a senior diplomat", "recent reports". */
final class Wording {

  private static final int LONGEST = 12;
  private static final Set<String> RESULTS = Set.of("result", "finding", "conclusion", "outcome");
  private static final String ARTICLE = "the ";

  private final Actors actors;
  private final String text;

  Wording(Actors actors, String text) {
    this.actors = actors;
    this.text = text;
  }

  /** Returns the noun phrase of the head as far as its first clause or comma. */
  String of(Source source, Token head) {
    Sentence sentence = source.sentence();
    Token study = study(sentence, head);
    if (study != null) {
      return bare(SourceWords.of(sentence, study, new BitSet()).of(text));
    }
    Span words =
        head.index() == source.head().index()
            ? source.words()
            : SourceWords.of(sentence, head, new BitSet());
    List<Token> tokens = sentence.tokensIn(words);
    int end = 0;
    while (end < tokens.size() && end < LONGEST && !ends(tokens.get(end), head)) {
      end++;
    }
    if (end == 0 || tokens.get(end - 1).index() < head.index()) {
      return bare(text.substring(head.span().start(), head.span().end()));
    }
    Token first = tokens.get(0);
    String told = text.substring(first.span().start(), tokens.get(end - 1).span().end());
    return bare(opens(sentence, first) ? lower(told) : told);
  }

  /** "The results of the Lake Study": who speaks is the study. Null when it has no name. */
  private static @Nullable Token study(Sentence sentence, Token head) {
    if (!RESULTS.contains(head.lemma())) {
      return null;
    }
    return sentence
        .child(head, "prep")
        .filter(of -> of.lemma().equals("of"))
        .flatMap(of -> sentence.child(of, "pobj"))
        .filter(Token::isProperNoun)
        .orElse(null);
  }

  /** Returns words that stand elsewhere, without "the". */
  String of(Span words) {
    String told = words.of(text);
    return bare(told.matches("(?s)(An?|The|Some|One|Two|Several|Many) .*") ? lower(told) : told);
  }

  private static boolean ends(Token token, Token head) {
    boolean mark = !token.pos().equals("POS") && ",;:()–—-".contains(token.form());
    boolean clause = token.pos().startsWith("W") || token.pos().startsWith("VB");
    return token.index() > head.index() && (mark || clause);
  }

  /** Says whether the word is only capitalised because it opens a sentence. */
  private boolean opens(Sentence sentence, Token first) {
    String form = first.form();
    return first.index() <= 1
        && !first.isProperNoun()
        && (form.length() == 1 || !form.equals(form.toUpperCase(Locale.ROOT)))
        && actors.of(sentence, first).stream().allMatch(one -> one.party() == null);
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String bare(String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    return plain.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        ? plain.substring(ARTICLE.length())
        : plain;
  }
}
