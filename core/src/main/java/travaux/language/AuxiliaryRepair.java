package travaux.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends "Peru had at first insisted on it": the parser hangs the subject, and what stands between,
 * on the auxiliary, but they are the verb's.
 */
final class AuxiliaryRepair {

  private AuxiliaryRepair() {}

  /** Returns the tokens with nothing below an auxiliary that stands before its verb. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      Token above = token.head() < 0 ? null : tokens.get(token.head());
      boolean auxiliary =
          above != null
              && above.relation().equals("aux")
              && above.head() > above.index()
              && above.pos().startsWith("VB")
              && tokens.get(above.head()).isVerb();
      if (auxiliary && above != null) {
        Token verb = tokens.get(above.head());
        boolean subject =
            token.relation().startsWith("nsubj")
                && tokens.stream()
                    .noneMatch(other ->
                        other.head() == verb.index() && other.relation().startsWith("nsubj"));
        boolean between = token.relation().equals("prep") && token.index() > above.index();
        if (subject || between) {
          mended.set(token.index(), token.under(verb.index(), token.relation()));
        }
      }
    }
    return mended;
  }
}
