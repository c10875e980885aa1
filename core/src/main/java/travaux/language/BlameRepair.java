package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends "holds the Peruvian side responsible": the parser takes the adjective for one of the noun's
 * own, but it says what the noun is held to be.
 */
final class BlameRepair {

  private static final Set<String> HELD =
      Set.of("accountable", "culpable", "liable", "responsible");

  private BlameRepair() {}

  /** Returns the tokens with the adjective as what is said of the noun. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token how : tokens) {
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
}
