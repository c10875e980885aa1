package travaux.extraction.quotes;

import java.util.List;
import travaux.negotiation.Span;

/** Pairs single quotation marks where they are not apostrophes. */
final class SingleMarks {

  /** A shorter stretch in straight marks may end without a stop before the mark. */
  private static final int SHORT = 40;

  /** Characters between two single marks. */
  private static final int LONGEST = 600;

  private SingleMarks() {}

  /** Adds the quotations in single marks of a stretch that has no double marks. */
  static void scan(String text, Span stretch, List<Quotation> found) {
    int open = -1;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && i - open > LONGEST) {
        open = -1;
      }
      if (open < 0 && opens(text, stretch, i, c)) {
        open = i;
      } else if (open >= 0 && isMark(c) && closes(text, stretch, open, i)) {
        if (!isPossessive(text, stretch, open, i)) {
          found.add(new Quotation(List.of(new Span(open, i + 1)), true));
          open = -1;
        }
      }
    }
  }

  private static boolean isMark(char c) {
    return c == '’' || c == '\'';
  }

  private static boolean opens(String text, Span stretch, int i, char c) {
    if (c != '‘' && c != '\'') {
      return false;
    }
    boolean free = i == 0 || " (\t\n—–:[“\"/".indexOf(text.charAt(i - 1)) >= 0;
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
    return (Character.isLetterOrDigit(before) || "%)]".indexOf(before) >= 0)
        && (before != 's' || i - open < SHORT)
        && (text.charAt(open) == '‘' || i - open < SHORT);
  }

  /** "'The envoys' plan stands,'": an s before a word, and a better mark is to come. */
  private static boolean isPossessive(String text, Span stretch, int open, int i) {
    boolean owned =
        text.charAt(i - 1) == 's'
            && i + 2 < stretch.end()
            && text.charAt(i + 1) == ' '
            && Character.isLetter(text.charAt(i + 2));
    if (!owned) {
      return false;
    }
    for (int k = i + 1; k < stretch.end() && k - open <= LONGEST; k++) {
      char c = text.charAt(k);
      if (isMark(c) && !Character.isLetter(text.charAt(k - 1)) && text.charAt(k - 1) != ' ') {
        return closes(text, stretch, open, k);
      }
      if (c == '‘' || isMark(c) && opens(text, stretch, k, c)) {
        return false;
      }
    }
    return false;
  }
}
