package travaux;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Identity;
import travaux.word.WordText;

/** DOCX files, read as the text of their paragraphs with the numbers that Word shows. */
final class WordFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String PART = "word/document.xml";
  private static final int ID_DIGITS = 12;

  private WordFile() {}

  /** Returns the text of a DOCX file in UTF-8, or null when it is none. */
  static byte @Nullable [] text(byte[] bytes) {
    for (int i = 0; i < ZIP.length; i++) {
      if (bytes.length <= i || bytes[i] != ZIP[i]) {
        return null;
      }
    }
    if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(PART)) {
      return null;
    }
    try {
      String text = String.join("\n\n", WordText.paragraphs(bytes)) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null; // the reader tells what is wrong with it
    }
  }

  /** Returns the record of the text as the record of the file that it was made of. */
  static DocumentRecord of(DocumentRecord record, byte[] bytes) {
    Document text = record.document();
    String sha256 = Identity.sha256(bytes);
    return new DocumentRecord(
        new Document(
            sha256.substring(0, ID_DIGITS),
            text.name(),
            sha256,
            text.textSha256(),
            text.text(),
            "paragraphs of DOCX",
            text.title(),
            text.publisher(),
            text.language(),
            text.published(),
            text.blocks()),
        record.lines());
  }
}
