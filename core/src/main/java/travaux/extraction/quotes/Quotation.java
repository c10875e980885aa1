package travaux.extraction.quotes;

import java.util.List;
import travaux.negotiation.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param pieces its part of each paragraph, with the marks, in order; never empty
 * @param closed whether a mark ends it
 */
record Quotation(List<Span> pieces, boolean closed) {

  Quotation {
    pieces = List.copyOf(pieces);
  }

  int start() {
    return pieces.get(0).start();
  }

  int end() {
    return pieces.get(pieces.size() - 1).end();
  }

  boolean holds(Span span) {
    return pieces.stream().anyMatch(piece -> piece.contains(span));
  }

  boolean touches(Span span) {
    return span.start() < end()
        && start() < span.end()
        && pieces.stream().anyMatch(piece -> piece.overlaps(span));
  }

  /** Returns the last character inside the marks, or a space. */
  char lastInside(String text) {
    Span last = pieces.get(pieces.size() - 1);
    int at = last.end() - (closed ? 2 : 1);
    while (at > last.start()
        && (MarkedText.isSpace(text.charAt(at)) || "’'".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at > last.start() ? text.charAt(at) : ' ';
  }

  /** Returns the number of words, counted by the gaps between them. */
  int words(String text) {
    int words = 0;
    for (Span piece : pieces) {
      boolean inside = false;
      for (int i = piece.start(); i < piece.end(); i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        if (letter && !inside) {
          words++;
        }
        inside = letter || (inside && !Character.isWhitespace(text.charAt(i)));
      }
    }
    return words;
  }

  /** Says whether it reads as a sentence or more, not as words of another sentence. */
  boolean isSentence(String text) {
    int at = start();
    while (at < end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < end()
        && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)))
        && (words(text) >= 4 || ".?!".indexOf(lastInside(text)) >= 0);
  }

  /** Says whether the first letter is a small one. */
  boolean beginsSmall(String text) {
    int at = start();
    while (at < end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < end() && Character.isLowerCase(text.charAt(at));
  }

  /** Returns the index of the first of sorted quotations that ends after {@code offset}. */
  static int firstEndingAfter(List<Quotation> quotations, int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
