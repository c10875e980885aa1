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

  private AppealRepair() {}

  /** Returns the tokens with "for" before whom the appeal is for. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token verb : tokens) {
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

  private static @Nullable Token child(List<Token> tokens, Token head, String relation) {
    return tokens.stream()
        .filter(token -> token.head() == head.index() && token.relation().equals(relation))
        .findFirst()
        .orElse(null);
  }
}
