package travaux.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file and the encoding that they were found in.
 *
 * @param text without a byte order mark; never holds a lone surrogate
 * @param encoding as a person writes it: "UTF-8", "UTF-16LE", "windows-1252"
 */
record DecodedText(String text, String encoding) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 64 * 1024;
  private static final char REPLACEMENT = '\uFFFD';

  /** One broken sequence in so many well-formed ones is damage, not another encoding. */
  private static final int DAMAGE = 20;

  /**
   * Decodes a file.
   *
   * @param declared the encoding that the file itself names, or null
   */
  static DecodedText of(String name, byte[] bytes, @Nullable Charset declared)
      throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(
          name, "the file is empty.", "Maybe it was not saved or downloaded completely.");
    }
    FileFormat.refuseUnreadable(name, bytes);
    DecodedText decoded = decode(name, bytes, declared);
    if (decoded.text.isBlank()) {
      throw new UnreadableDocumentException(
          name, "the file holds only white space.", "Maybe it was not saved completely.");
    }
    return decoded;
  }

  private static DecodedText decode(String name, byte[] bytes, @Nullable Charset declared)
      throws UnreadableDocumentException {
    if (FileFormat.startsWith(bytes, "\u00EF\u00BB\u00BF")) {
      return new DecodedText(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
    }
    if (FileFormat.startsWith(bytes, "\u00FF\u00FE")) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (FileFormat.startsWith(bytes, "\u00FE\u00FF")) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = wideWithoutMark(bytes);
    if (wide != null) {
      return utf16(bytes, 0, wide);
    }
    refuseBinary(name, bytes);
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0 || strictly(bytes, StandardCharsets.UTF_8) != null) {
      return new DecodedText(utf8, "UTF-8");
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      String text = strictly(bytes, declared);
      if (text != null) {
        return new DecodedText(text, declared.name());
      }
    }
    if (isDamaged(utf8)) {
      return new DecodedText(utf8, "UTF-8 with broken bytes");
    }
    String windows = strictly(bytes, WINDOWS);
    if (windows == null) {
      throw new UnreadableDocumentException(
          name,
          "the characters are neither UTF-8 nor UTF-16 nor windows-1252.",
          "Maybe open it in an editor and save it as UTF-8.");
    }
    return new DecodedText(windows, "windows-1252");
  }

  /** Decodes without substitutes, or returns null. */
  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static DecodedText utf16(byte[] bytes, int from, Charset charset) {
    return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static boolean isDamaged(String utf8) {
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < utf8.length(); i++) {
      char c = utf8.charAt(i);
      if (c == REPLACEMENT) {
        broken++;
      } else if (c >= 0x80) {
        whole++;
      }
    }
    return whole > broken * DAMAGE;
  }

  /** Text in UTF-16 without a mark has its zero bytes nearly all on even or all on odd places. */
  private static @Nullable Charset wideWithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int half = length / 2;
    if (length < 4 || bytes.length % 2 != 0) {
      return null;
    }
    if (odd > half / 2 && even <= half / 50) {
      return StandardCharsets.UTF_16LE;
    }
    return even > half / 2 && odd <= half / 50 ? StandardCharsets.UTF_16BE : null;
  }

  private static void refuseBinary(String name, byte[] bytes) throws UnreadableDocumentException {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        throw new UnreadableDocumentException(
            name,
            "this is not a text: it holds zero bytes.",
            "Maybe save the document as plain text (UTF-8) or HTML.");
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > length / 10) {
      throw new UnreadableDocumentException(
          name,
          "this is not a text: more than a tenth of it are control characters.",
          "Maybe save the document as plain text (UTF-8) or HTML.");
    }
  }
}
