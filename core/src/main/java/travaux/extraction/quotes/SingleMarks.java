package travaux.extraction.quotes;

import java.util.List;
import travaux.negotiation.Span;

/** Pairs single quotation marks where they are not apostrophes. */
final class SingleMarks {

  /** A shorter stretch in straight marks may end without a stop before the mark. */
  private static final int SHORT = 40;

  private SingleMarks() {}

  /** Adds the quotations in single marks of a stretch that has no double marks. */
  static void scan(String text, Span stretch, List<Quotation> found) {
    int open = -1;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && opens(text, stretch, i, c)) {
        open = i;
      } else if (open >= 0 && (c == '’' || c == '\'') && closes(text, stretch, open, i)) {
        found.add(new Quotation(List.of(new Span(open, i + 1)), true));
        open = -1;
      }
    }
  }

  private static boolean opens(String text, Span stretch, int i, char c) {
    if (c != '‘' && c != '\'') {
      return false;
    }
    boolean free = i == stretch.start() || " (\t—–:".indexOf(text.charAt(i - 1)) >= 0;
    return free && i + 1 < stretch.end() && Character.isLetter(text.charAt(i + 1));
  }

  private static boolean closes(String text, Span stretch, int open, int i) {
    if (i + 1 < stretch.end() && Character.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    char before = text.charAt(i - 1);
    if (".,?!…".indexOf(before) >= 0) {
      return true;
    }
    return Character.isLetterOrDigit(before)
        && (before != 's' || i - open < SHORT)
        && (text.charAt(open) == '‘' || i - open < SHORT);
  }
}
