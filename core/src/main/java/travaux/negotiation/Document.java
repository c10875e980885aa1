package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable source.
 *
 * @param id short name made from {@code sha256}; the same bytes always have the same id
 * @param name the path as it was given, without leading folders above the argument
 * @param sha256 hash of the bytes, lower-case hexadecimal
 * @param textSha256 hash of {@code text} in UTF-8, lower-case hexadecimal
 * @param text what the converter made of the bytes; all spans point into it
 * @param converter what made the text of the bytes, such as "plain text, UTF-8"
 * @param title the title, or null when the text has none
 * @param publisher the publisher, or null when unknown
 * @param language ISO 639-1 code, or "und" when undetermined
 * @param published when it was published
 * @param blocks its paragraphs, headings and furniture, in order
 */
public record Document(
    String id,
    String name,
    String sha256,
    String textSha256,
    String text,
    String converter,
    @Nullable String title,
    @Nullable String publisher,
    String language,
    When published,
    List<Block> blocks) {

  /** Copies the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Returns the same document with another time of publication. */
  public Document published(When other) {
    return new Document(
        id, name, sha256, textSha256, text, converter, title, publisher, language, other, blocks);
  }
}
