package travaux.packing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a pack holds the text that was made of a source's bytes. */
enum PackedText {
  /** The text is the bytes in UTF-8. */
  SAME("same"),
  /** It has an entry in UTF-8. */
  UTF_8("utf-8"),
  /** It has half characters, so its entry is its units, the high byte first. */
  UTF_16("utf-16");

  private final String word;

  PackedText(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static PackedText of(String word) {
    for (PackedText each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    throw new PackException("a text is kept as \"" + word + "\", which is not known.");
  }

  static PackedText of(String text, byte[] source) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return UTF_16;
    }
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), source) ? SAME : UTF_8;
  }

  byte[] bytes(String text) {
    if (this != UTF_16) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteBuffer units = ByteBuffer.allocate(text.length() * 2);
    units.asCharBuffer().put(text);
    return units.array();
  }

  /** Returns the text, or null when the bytes are none. */
  @Nullable String text(byte[] bytes) {
    if (this == UTF_16) {
      CharBuffer units = ByteBuffer.wrap(bytes).asCharBuffer();
      return bytes.length % 2 == 0 ? units.toString() : null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
