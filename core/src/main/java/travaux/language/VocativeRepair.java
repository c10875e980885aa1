package travaux.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the parser takes for somebody spoken to: "Zog, briefing reporters, said" tells what
 * Zog did meanwhile.
 */
final class VocativeRepair {

  private VocativeRepair() {}

  /** Returns the tokens with the name before the comma as a subject. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token name : tokens) {
      int verb = name.head();
      if (!name.relation().equals("vocative") || !name.isNoun() || verb < name.index() + 3) {
        continue;
      }
      Token doing = tokens.get(name.index() + 2);
      Token object = doing.head() < 0 ? doing : tokens.get(doing.head());
      boolean meanwhile =
          tokens.get(name.index() + 1).form().equals(",")
              && tokens.get(verb - 1).form().equals(",")
              && doing.form().endsWith("ing")
              && object.relation().equals("nsubj")
              && object.head() == verb
              && object.index() < verb
              && object.isNoun();
      if (meanwhile && isFirst(tokens, name)) {
        mended.set(name.index(), name.under(verb, "nsubj"));
        mended.set(doing.index(), doing.under(name.index(), "acl"));
        mended.set(object.index(), object.under(doing.index(), "dobj"));
      }
    }
    return mended;
  }

  private static boolean isFirst(List<Token> tokens, Token name) {
    return tokens.subList(0, name.index()).stream()
        .allMatch(token ->
            token.head() == name.index() || token.head() < name.index() && token.head() >= 0);
  }
}
