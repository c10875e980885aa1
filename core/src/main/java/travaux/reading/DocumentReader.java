package travaux.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/** Makes documents of files. Immutable and thread-safe; the same bytes give the same document. */
public final class DocumentReader {

  private static final int ID_DIGITS = 12;

  private final Furniture furniture;

  private DocumentReader(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Returns a reader that knows the page furniture of English outlets. */
  public static DocumentReader english() {
    return new DocumentReader(Furniture.english());
  }

  /**
   * Reads one file.
   *
   * @param name the path as given, without leading folders above the argument
   * @param bytes the file
   * @param given the publication date that the user gave, or null
   * @throws UnreadableDocumentException when the bytes are no text or of a format that is not read;
   *     the message names the file, the reason and a likely fix
   */
  public Document read(String name, byte[] bytes, @Nullable LocalDate given)
      throws UnreadableDocumentException {
    DecodedText decoded = DecodedText.of(name, bytes, null);
    String text = decoded.text();
    List<Stretch> stretches =
        Layout.paragraphs(text).stream().map(span -> new Stretch(span, null)).toList();
    List<Block> blocks = Blocks.of(text, stretches, furniture);
    String sha256 = Identity.sha256(bytes);
    When published =
        given == null ? When.UNKNOWN : new When(null, given, given, When.How.GIVEN, "");
    return new Document(
        sha256.substring(0, ID_DIGITS),
        name,
        sha256,
        Identity.sha256(text),
        text,
        "plain text, " + decoded.encoding(),
        title(text, blocks),
        null,
        "und",
        published,
        blocks);
  }

  private static @Nullable String title(String text, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.TITLE) {
        Span span = block.span();
        return span.of(text).replaceAll("\\s+", " ");
      }
    }
    return null;
  }
}
