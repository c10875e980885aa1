package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a text that is negotiated or invoked.
 *
 * @param id identity within the document; mentions of one instrument share the name
 * @param words the mention
 * @param name the instrument's fullest name in this document
 * @param kind "draft", "letter", "reply", "charter", "treaty", "statement" ...
 * @param author the party that wrote it, or null
 * @param addressees the parties that it is addressed to
 * @param clause the clause cited, or null
 * @param about the words behind the mention that tell what the text is on ("to share the water"),
 *     or null
 */
public record Instrument(
    String id,
    Span words,
    String name,
    String kind,
    @Nullable String author,
    List<String> addressees,
    @Nullable String clause,
    @Nullable Span about)
    implements Line {

  /** Copies the list. */
  public Instrument {
    addressees = List.copyOf(addressees);
  }

  /** Makes a mention that does not tell what the text is on. */
  public Instrument(
      String id,
      Span words,
      String name,
      String kind,
      @Nullable String author,
      List<String> addressees,
      @Nullable String clause) {
    this(id, words, name, kind, author, addressees, clause, null);
  }

  /** Returns the same mention under other names. */
  public Instrument called(String other, @Nullable String maker, List<String> to) {
    return new Instrument(id, words, other, kind, maker, to, clause, about);
  }
}
