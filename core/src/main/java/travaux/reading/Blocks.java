package travaux.reading;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Block;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Span;

/** Says of the paragraphs of a plain text which is the title, a heading, a paragraph, furniture. */
final class Blocks {

  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_HEADING = 90;
  private static final int LONGEST_HEADING_WORDS = 12;

  /** A page may have this much furniture before its title. */
  private static final int TITLE_WITHIN = 4;

  private Blocks() {}

  /** Returns the blocks of a text whose paragraphs are known. */
  static List<Block> of(String text, List<Span> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      Kind kind = looksLikeHeading(paragraph.of(text)) ? Kind.HEADING : Kind.PARAGRAPH;
      blocks.add(new Block(paragraph, kind));
    }
    title(text, blocks);
    unheaded(blocks);
    return blocks;
  }

  /** The first readable block is the title when it is short and no sentence. */
  private static void title(String text, List<Block> blocks) {
    int readable = (int) blocks.stream().filter(b -> !b.kind().isFurniture()).count();
    for (int i = 0; i < Math.min(blocks.size(), TITLE_WITHIN) && readable > 1; i++) {
      Block block = blocks.get(i);
      if (!block.kind().isFurniture()) {
        String words = block.span().of(text);
        if (words.length() <= LONGEST_TITLE && !Punctuation.endsStatement(words)) {
          blocks.set(i, new Block(block.span(), Kind.TITLE));
        }
        return;
      }
    }
  }

  /** A heading with nothing under it is a paragraph. */
  private static void unheaded(List<Block> blocks) {
    boolean read = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.PARAGRAPH) {
        read = true;
      } else if (block.kind() == Kind.HEADING && !read) {
        blocks.set(i, new Block(block.span(), Kind.PARAGRAPH));
      }
    }
  }

  private static boolean looksLikeHeading(String words) {
    if (words.length() > LONGEST_HEADING
        || words.split("\\s+").length > LONGEST_HEADING_WORDS
        || Punctuation.endsStatement(words)) {
      return false;
    }
    int first = words.codePointAt(0);
    return !Character.isLowerCase(first) && "-–—•*·▪".indexOf(first) < 0;
  }
}
