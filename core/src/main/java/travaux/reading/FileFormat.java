package travaux.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileFormat {
  PDF("a PDF file", 0x25, 0x50, 0x44, 0x46, 0x2D),
  ZIP("a ZIP archive (or a word processor file, which is one)", 0x50, 0x4B, 0x03, 0x04),
  OFFICE("an old Office file", 0xD0, 0xCF, 0x11, 0xE0),
  RTF("an RTF file", 0x7B, 0x5C, 0x72, 0x74, 0x66),
  PNG("a PNG image", 0x89, 0x50, 0x4E, 0x47),
  JPEG("a JPEG image", 0xFF, 0xD8, 0xFF),
  GIF("a GIF image", 0x47, 0x49, 0x46, 0x38),
  GZIP("a gzip archive", 0x1F, 0x8B);

  private static final int HEAD = 1024;
  private static final int WORD_SAMPLE = 64 * 1024;

  private final String words;
  private final int[] magic;

  FileFormat(String words, int... magic) {
    this.words = words;
    this.magic = magic;
  }

  /** Throws when the bytes are of a format that is known and not read. */
  static void refuseUnreadable(String name, byte[] bytes) throws UnreadableDocumentException {
    for (FileFormat format : values()) {
      if (startsWith(bytes, format.magic)) {
        throw new UnreadableDocumentException(
            name,
            "this is " + format.words(bytes) + ", a format that is not read yet.",
            "Maybe export it as plain text (UTF-8) or HTML.");
      }
    }
  }

  /** Says whether the text is an HTML page: its first element is one that pages begin with. */
  static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    head = head.replaceFirst("^\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,400}?-->\\s*)*", "");
    return head.startsWith("<!doctype html")
        || head.matches("(?s)<(html|head|body|title|meta|article|div|main|section|h1|p)[\\s>].*");
  }

  static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private String words(byte[] bytes) {
    if (this != ZIP) {
      return words;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, WORD_SAMPLE), StandardCharsets.ISO_8859_1);
    return head.contains("word/") ? "a Word file (DOCX)" : words;
  }
}
