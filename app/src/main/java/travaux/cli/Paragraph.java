package travaux.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import travaux.negotiation.Span;
import travaux.present.SafeText;

/**
 * Words of unknown origin that are broken into lines for a terminal; some may be emphasised.
 *
 * <p>All that is added is made safe to print. Widths are counted in code points.
 */
final class Paragraph {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** A piece without blanks; {@code glued} when no blank stands before it. */
  private record Piece(String safe, boolean bold, boolean glued) {
    int width() {
      return safe.codePointCount(0, safe.length());
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private boolean blankBefore = true;

  /** Adds text; runs of blanks and line breaks count as one blank. */
  Paragraph add(String text) {
    return add(text, false);
  }

  /** Adds emphasised text. */
  Paragraph addBold(String text) {
    return add(text, true);
  }

  /** Adds all of another paragraph. */
  Paragraph add(Paragraph other) {
    pieces.addAll(other.pieces);
    blankBefore = other.blankBefore;
    return this;
  }

  /** Adds a stretch of a document, with the parts that lie in {@code bold} emphasised. */
  Paragraph add(String document, Span stretch, List<Span> bold) {
    int at = stretch.start();
    for (Span part : bold.stream().sorted(Comparator.naturalOrder()).toList()) {
      int start = Math.max(at, part.start());
      int end = Math.min(stretch.end(), part.end());
      if (start < end) {
        add(document.substring(at, start), false);
        add(document.substring(start, end), true);
        at = end;
      }
    }
    return add(document.substring(at, stretch.end()), false);
  }

  private Paragraph add(String text, boolean bold) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || isBlank(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        pieces.add(new Piece(SafeText.of(text.substring(start, i)), bold, !blankBefore));
        blankBefore = false;
        start = -1;
      }
      if (blank && i < text.length()) {
        blankBefore = true;
      }
    }
    return this;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /**
   * Returns the lines, each with its line break.
   *
   * @param first what stands before the first line; safe to print
   * @param rest what stands before the others; safe to print
   * @param width columns, with what stands before
   * @param emphasis whether to mark emphasised parts for a terminal
   */
  String wrapped(String first, String rest, int width, boolean emphasis) {
    StringBuilder out = new StringBuilder(first);
    int column = first.length();
    boolean lineIsEmpty = true;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.glued() || i == 0) {
        if (!lineIsEmpty && column + 1 + widthOfWord(i) > width) {
          out.append('\n').append(rest);
          column = rest.length();
          lineIsEmpty = true;
        }
        if (!lineIsEmpty) {
          out.append(' ');
          column++;
        }
      }
      out.append(piece.bold() && emphasis ? BOLD + piece.safe() + PLAIN : piece.safe());
      column += piece.width();
      lineIsEmpty = false;
    }
    return out.append('\n').toString();
  }

  private int widthOfWord(int first) {
    int width = pieces.get(first).width();
    for (int i = first + 1; i < pieces.size() && pieces.get(i).glued(); i++) {
      width += pieces.get(i).width();
    }
    return width;
  }
}
