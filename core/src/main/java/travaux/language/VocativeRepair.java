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
      if (!name.relation().equals("vocative") || !name.isNoun() || name.head() < name.index()) {
        continue;
      }
      int comma = name.index() + 1;
      boolean opens = comma < tokens.size() && tokens.get(comma).form().equals(",");
      Token verb = tokens.get(name.head());
      Token subject = opens ? subject(tokens, verb, comma) : name;
      if (!opens || subject == name || !isFirst(tokens, name)) {
        continue;
      }
      Token next = tokens.get(comma + 1);
      boolean closed = tokens.get(verb.index() - 1).form().equals(",");
      if (closed && next.form().endsWith("ing") && next.head() == subject.index()) {
        mended.set(name.index(), name.under(verb.index(), "nsubj"));
        mended.set(next.index(), next.under(name.index(), "acl"));
        mended.set(subject.index(), subject.under(next.index(), "dobj"));
      }
    }
    return mended;
  }

  /** Returns the verb's own subject behind the comma, or the first token when it has none. */
  private static Token subject(List<Token> tokens, Token verb, int comma) {
    for (Token token : tokens) {
      boolean behind = token.index() > comma && token.index() < verb.index();
      if (token.head() == verb.index() && token.relation().equals("nsubj") && behind) {
        return token.isNoun() ? token : tokens.get(verb.head() < 0 ? 0 : comma - 1);
      }
    }
    return tokens.get(comma - 1);
  }

  private static boolean isFirst(List<Token> tokens, Token name) {
    return tokens.subList(0, name.index()).stream()
        .allMatch(token ->
            token.head() == name.index() || token.head() < name.index() && token.head() >= 0);
  }
}
