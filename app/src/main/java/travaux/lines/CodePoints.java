package travaux.lines;

import java.util.Arrays;
import travaux.negotiation.Span;

/** Turns UTF-16 offsets of one text into code point offsets and back, after one pass over it. */
final class CodePoints {

  /** Where the surrogate pairs begin, in UTF-16 units, in order. */
  private final int[] pairs;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i++;
      }
    }
    this.pairs = Arrays.copyOf(found, count);
  }

  /** Returns the code point offset of a UTF-16 offset. */
  int ofUnits(int units) {
    int at = Arrays.binarySearch(pairs, units);
    return units - (at >= 0 ? at : -at - 1);
  }

  /** Returns the UTF-16 offset of a code point offset. */
  int toUnits(int points) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < points) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return points + low;
  }

  /** Returns the span of UTF-16 units for a range of code points. */
  Span units(int start, int end) {
    return new Span(toUnits(start), toUnits(end));
  }
}
