package travaux.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;

/** Makes documents of files. Immutable and thread-safe; the same bytes give the same document. */
public final class DocumentReader {

  private static final int ID_DIGITS = 12;
  private static final int MILLION = 1_000_000;

  private final Furniture furniture;
  private final int most;

  private DocumentReader(Furniture furniture, int most) {
    this.furniture = furniture;
    this.most = most;
  }

  /** Returns a reader that knows the page furniture of English outlets. */
  public static DocumentReader english() {
    return new DocumentReader(Furniture.english(), Integer.MAX_VALUE);
  }

  /** Returns the same reader for files of {@code bytes} bytes at most; larger ones are refused. */
  public DocumentReader atMost(int bytes) {
    return new DocumentReader(furniture, bytes);
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
    if (bytes.length > most) {
      throw new UnreadableDocumentException(
          name,
          "the file has " + bytes.length / MILLION + " MB, more than one document has.",
          "Maybe it holds many documents; split it into files of "
              + most / MILLION
              + " MB at most.");
    }
    DecodedText decoded = DecodedText.of(name, bytes, HtmlPage.declared(bytes));
    boolean html = FileFormat.isHtml(decoded.text());
    Page page = html ? HtmlPage.of(decoded) : Page.plain(decoded);
    if (page.text().isBlank()) {
      throw new UnreadableDocumentException(
          name,
          "the page holds no text.",
          "Maybe it is made by a script; save it from a browser as plain text.");
    }
    String text = page.text();
    List<Block> blocks = Blocks.of(text, page.stretches(), furniture);
    String sha256 = Identity.sha256(bytes);
    String language = LanguageGuess.of(text, blocks);
    String declared = page.language();
    boolean unsure = language.equals(LanguageGuess.UNDETERMINED);
    return new Document(
        sha256.substring(0, ID_DIGITS),
        name,
        sha256,
        Identity.sha256(text),
        text,
        page.converter(),
        page.title() != null ? page.title() : title(text, blocks),
        page.publisher() != null ? page.publisher() : Head.publisher(text, blocks, furniture),
        unsure && declared != null ? declared : language,
        PublicationDate.of(given, page.published(), name, text, blocks),
        blocks);
  }

  private static @Nullable String title(String text, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.TITLE) {
        return block.span().of(text).replaceAll("\\s+", " ");
      }
    }
    return null;
  }
}
