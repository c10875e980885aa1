package travaux.extraction.actors;

import java.util.BitSet;
import travaux.language.Token;
import travaux.negotiation.Block;
import travaux.negotiation.Document;

/**
 * Which words stand between quotation marks. A mark without its partner ends with its paragraph.
 */
final class Quoted {

  private final BitSet inside = new BitSet();

  Quoted(Document document) {
    String text = document.text();
    for (Block block : document.blocks()) {
      int open = -1;
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = text.charAt(i);
        boolean opens = c == '“' || c == '„' || c == '«' || c == '"' && open < 0;
        boolean closes = c == '”' || c == '»' || c == '"';
        if (opens && open < 0) {
          open = i;
        } else if (closes && open >= 0) {
          inside.set(open, i + 1);
          open = -1;
        }
      }
      if (open >= 0) {
        inside.set(open, block.span().end());
      }
    }
  }

  boolean holds(Token token) {
    return inside.get(token.span().start());
  }
}
