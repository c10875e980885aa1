package travaux.store;

import java.nio.charset.StandardCharsets;

/** A text as a column keeps it, so that it comes back unit by unit. */
final class StoredText {

  private StoredText() {}

  /** Returns the text, or its UTF-16BE bytes when UTF-8 cannot hold it. */
  static Object toColumn(String text) {
    // SQLite would be handed a question mark for half a character.
    return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? text : toBytes(text);
  }

  /** Returns the text of what {@link #toColumn} made. */
  static String fromColumn(Object column) {
    return column instanceof byte[] bytes ? fromBytes(bytes) : column.toString();
  }

  // Java's own UTF-16 encoder replaces lone surrogates.
  static byte[] toBytes(String text) {
    byte[] bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  static String fromBytes(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append((char) ((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff)));
    }
    return text.toString();
  }
}
