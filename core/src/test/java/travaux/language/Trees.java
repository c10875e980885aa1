package travaux.language;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Span;

/** Trees written as word/lemma/tag/head/relation, as a parser that errs gives them. */
final class Trees {

  private Trees() {}

  static List<Token> read(String tree) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : tree.split(" ")) {
      String[] part = word.split("/");
      Span span = new Span(start, start + part[0].length());
      int head = Integer.parseInt(part[3]);
      tokens.add(new Token(tokens.size(), span, part[0], part[1], part[2], head, part[4]));
      start = span.end() + 1;
    }
    return tokens;
  }
}
