package travaux.reading;

import java.util.regex.Pattern;

/** How a line ends. */
final class Punctuation {

  private static final String CLOSING = "\"'”’“„»›)]}*";
  private static final Pattern INITIALS = Pattern.compile("(?s).*\\b\\p{Lu}\\.\\p{Lu}\\.$");
  private static final int INITIALS_LENGTH = 8;

  private Punctuation() {}

  /** Says whether the stretch ends with a stop, question or exclamation mark, or an ellipsis. */
  static boolean endsSentence(String text, int start, int end) {
    int last = lastMark(text, start, end);
    return last >= start && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** Says whether the stretch ends as a statement does: with a stop that belongs to no initials. */
  static boolean endsStatement(String words) {
    int last = lastMark(words, 0, words.length());
    if (last < 0) {
      return false;
    }
    char mark = words.charAt(last);
    if (mark == '.') {
      String tail = words.substring(Math.max(0, last + 1 - INITIALS_LENGTH), last + 1);
      return !INITIALS.matcher(tail).matches();
    }
    return mark == '…' || mark == ',' || mark == ';';
  }

  /** Returns the place of the last character that is no closing quotation mark or bracket. */
  private static int lastMark(String text, int start, int end) {
    int last = end - 1;
    while (last >= start
        && (CLOSING.indexOf(text.charAt(last)) >= 0 || Layout.isSpace(text.charAt(last)))) {
      last--;
    }
    return last;
  }
}
