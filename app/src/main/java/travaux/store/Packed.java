package travaux.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes and texts as columns keep them: deflated. */
final class Packed {

  private static final int BUFFER = 8192;

  private Packed() {}

  /** Returns the bytes, deflated. */
  static byte[] of(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 16);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Returns the bytes of what {@link #of(byte[])} made.
   *
   * @throws IllegalArgumentException when it did not
   */
  static byte[] bytes(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3 + 16);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IllegalArgumentException("packed bytes end too early");
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("packed bytes are damaged", e);
    } finally {
      inflater.end();
    }
  }

  /** Returns a text whose every half character comes back, deflated. */
  static byte[] ofText(String text) {
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    byte[] body = whole ? text.getBytes(StandardCharsets.UTF_8) : StoredText.toBytes(text);
    byte[] marked = new byte[body.length + 1];
    // UTF-8 cannot hold half a character.
    marked[0] = (byte) (whole ? 8 : 16);
    System.arraycopy(body, 0, marked, 1, body.length);
    return of(marked);
  }

  /** Returns the text of what {@link #ofText} made. */
  static String text(byte[] packed) {
    byte[] marked = bytes(packed);
    if (marked.length == 0 || (marked[0] != 8 && marked[0] != 16)) {
      throw new IllegalArgumentException("packed text is damaged");
    }
    byte[] body = Arrays.copyOfRange(marked, 1, marked.length);
    return marked[0] == 8 ? new String(body, StandardCharsets.UTF_8) : StoredText.fromBytes(body);
  }
}
