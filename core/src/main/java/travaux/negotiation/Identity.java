package travaux.negotiation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short stable names made from what a thing rests on. */
public final class Identity {

  private static final int ID_DIGITS = 12;

  private Identity() {}

  /** Returns the SHA-256 of {@code bytes} in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
    }
  }

  /** Returns the SHA-256 of {@code text} in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns an id of twelve hexadecimal digits for a line.
   *
   * @param textSha256 hash of the document's text
   * @param parts what else makes the line what it is, in order
   */
  public static String of(String textSha256, Object... parts) {
    StringBuilder key = new StringBuilder(textSha256);
    for (Object part : parts) {
      key.append('\n').append(part);
    }
    return sha256(key.toString()).substring(0, ID_DIGITS);
  }
}
