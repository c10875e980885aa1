package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends "called for Peru to withdraw": the parser makes an aim of it ("in order that Peru
 * withdraw"), but Peru is whom the call is for, and to withdraw is what it asks.
 */
final class AppealRepair {

  private static final Set<String> ASKING =
      Set.of("appeal", "ask", "call", "campaign", "lobby", "plead", "press", "push");

  /** What is asked, and nobody who is: "asked the reason for the delay". */
  private static final Set<String> QUESTIONS = Set.of("explanation", "price", "question", "reason");

  private static final Set<String> KNOWN = Set.of("all", "both", "the");

  private AppealRepair() {}

  /** Returns the tokens with "for" before whom the appeal is for. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token verb : tokens) {
      askedFor(mended, verb);
      if (verb.head() < 0 || verb.head() > verb.index() || !verb.relation().equals("advcl")) {
        continue;
      }
      Token asking = tokens.get(verb.head());
      Token mark = child(tokens, verb, "mark");
      Token subject = child(tokens, verb, "nsubj");
      Token to = child(tokens, verb, "aux");
      if (ASKING.contains(asking.lemma())
          && asking.isVerb()
          && mark != null
          && mark.lemma().equals("for")
          && subject != null
          && to != null
          && to.pos().equals("TO")
          && child(tokens, asking, "dobj") == null) {
        mended.set(mark.index(), mark.under(asking.index(), "prep"));
        mended.set(subject.index(), subject.under(mark.index(), "pobj"));
        mended.set(verb.index(), verb.under(asking.index(), "xcomp"));
      }
    }
    return mended;
  }

  /** "Asked both firms for a letter": for what they are asked, not what they are for. */
  private static void askedFor(List<Token> tokens, Token prep) {
    if (!prep.lemma().equals("for") || !prep.relation().equals("prep") || prep.head() < 0) {
      return;
    }
    Token asked = tokens.get(prep.head());
    Token verb = asked.head() < 0 ? asked : tokens.get(asked.head());
    Token article = child(tokens, asked, "det");
    if (verb.lemma().equals("ask")
        && verb.isVerb()
        && asked.relation().equals("dobj")
        && asked.index() > verb.index()
        && article != null
        && KNOWN.contains(article.lemma())
        && !QUESTIONS.contains(asked.lemma())) {
      tokens.set(prep.index(), prep.under(verb.index(), "prep"));
    }
  }

  private static @Nullable Token child(List<Token> tokens, Token head, String relation) {
    return tokens.stream()
        .filter(token -> token.head() == head.index() && token.relation().equals(relation))
        .findFirst()
        .orElse(null);
  }
}
