package travaux.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileFormat {
  PDF("a PDF file", "%PDF-"),
  ZIP("a ZIP archive (or a word processor file, which is one)", "PK\u0003\u0004"),
  OFFICE("an old Office file", "\u00D0\u00CF\u0011\u00E0"),
  RTF("an RTF file", "{\\rtf"),
  PNG("a PNG image", "\u0089PNG"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  GZIP("a gzip archive", "\u001F\u008B");

  private static final int HEAD = 1024;
  private static final int WORD_SAMPLE = 64 * 1024;

  private final String words;
  private final String magic;

  FileFormat(String words, String magic) {
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

  /** Says whether a file begins with the bytes that {@code head} has as Latin-1. */
  static boolean startsWith(byte[] bytes, String head) {
    if (bytes.length < head.length()) {
      return false;
    }
    for (int i = 0; i < head.length(); i++) {
      if ((bytes[i] & 0xFF) != head.charAt(i)) {
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
