package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends "holds the Peruvian side responsible": the parser takes the adjective for one of the noun's
 * own, but it says what the noun is held to be. So does a name that somebody is called.
 */
final class BlameRepair {

  private static final Set<String> HELD =
      Set.of("accountable", "culpable", "liable", "responsible");

  private static final Set<String> CALL = Set.of("brand", "call", "dub", "label");

  private BlameRepair() {}

  /** Returns the tokens with the adjective as what is said of the noun. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token how : tokens) {
      Token called = called(tokens, how);
      if (called != null) {
        Token verb = tokens.get(called.relation().equals("dobj") ? called.head() : how.head());
        mended.set(called.index(), called.under(verb.index(), "dobj"));
        mended.set(how.index(), how.under(verb.index(), "oprd"));
      }
      if (how.head() < 0 || how.head() > how.index() || !HELD.contains(how.lemma())) {
        continue;
      }
      Token held = tokens.get(how.head());
      boolean hold =
          held.relation().equals("dobj")
              && held.head() >= 0
              && tokens.get(held.head()).lemma().equals("hold");
      if (hold) {
        mended.set(how.index(), how.under(held.head(), "ccomp"));
        mended.set(held.index(), held.under(how.index(), "nsubj"));
      }
    }
    return mended;
  }

  /** Returns whom {@code name} is a name for in "called Zog 'a pirate'", "called them pirates". */
  private static @Nullable Token called(List<Token> tokens, Token name) {
    if (name.head() < 0) {
      return null;
    }
    Token above = tokens.get(name.head());
    if (name.relation().equals("appos")
        && above.relation().equals("dobj")
        && above.index() < name.index()
        && isCall(tokens, above)) {
      boolean marked =
          tokens.subList(above.index(), name.index()).stream()
              .anyMatch(each -> each.pos().equals("``"));
      boolean comma = tokens.get(above.index() + 1).form().equals(",");
      return marked && !comma ? above : null;
    }
    Token before = name.index() == 0 ? name : tokens.get(name.index() - 1);
    boolean plural = name.pos().equals("NNS") && before.pos().equals("NNS");
    return plural
            && name.relation().equals("dobj")
            && before.relation().equals("compound")
            && before.head() == name.index()
            && isCall(tokens, name)
        ? before
        : null;
  }

  private static boolean isCall(List<Token> tokens, Token object) {
    return object.head() >= 0 && CALL.contains(tokens.get(object.head()).lemma());
  }
}
