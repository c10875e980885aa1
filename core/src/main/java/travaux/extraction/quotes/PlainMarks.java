package travaux.extraction.quotes;

/** Writes rare quotation marks as common ones, so that no offset moves. */
final class PlainMarks {

  /** Stands for the second character of a mark that two characters make. */
  static final char FILLER = '\u2060';

  private static final String BEFORE_OPENING = " (\n\t—–-";

  private PlainMarks() {}

  /** Returns a text of the same length with '' ,, `` ‹ › and low single marks replaced. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text);
    boolean low = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && text.charAt(i + 1) == c;
      boolean free = i == 0 || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
      if (pair && (c == '\'' || c == '`' || c == '´' || c == '’' || c == '‘')) {
        boolean opens = free || c == '`' || c == '‘';
        plain.setCharAt(i, opens ? '"' : FILLER);
        plain.setCharAt(i + 1, opens ? FILLER : '"');
        i++;
      } else if (pair && c == ',' && free && isLetter(text, i + 2)) {
        plain.setCharAt(i, '„');
        plain.setCharAt(i + 1, FILLER);
        i++;
      } else if (c == '‹' || c == '›') {
        plain.setCharAt(i, c == '‹' ? '«' : '»');
      } else if (c == '‚' && free && isLetter(text, i + 1)) {
        plain.setCharAt(i, '„');
        low = true;
      } else if (low && (c == '‘' || c == '’') && !isLetter(text, i + 1)) {
        plain.setCharAt(i, '”');
        low = false;
      } else if (c == '\n') {
        low = false;
      }
    }
    return plain.toString();
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
