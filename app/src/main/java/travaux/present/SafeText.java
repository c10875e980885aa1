package travaux.present;

import java.util.HexFormat;
import java.util.Locale;

/** Makes text of unknown origin safe to print on a terminal. */
public final class SafeText {

  private SafeText() {}

  /**
   * Returns {@code text} with control codes, bidirectional controls, line separators and halves of
   * characters written as visible escapes such as {@code \}{@code u001B}.
   */
  public static String of(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair && isUnsafe(c) && safe == null) {
        safe = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (safe != null) {
        if (pair) {
          safe.append(c).append(text.charAt(i + 1));
        } else if (isUnsafe(c)) {
          safe.append("\\u").append(HexFormat.of().toHexDigits(c).toUpperCase(Locale.ROOT));
        } else {
          safe.append(c);
        }
      }
      if (pair) {
        i++;
      }
    }
    return safe == null ? text : safe.toString();
  }

  /** Returns {@code text} on one line, with single blanks, safe to print. */
  public static String oneLine(String text) {
    return of(text.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip());
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || Character.isSurrogate(c);
  }
}
