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
 */
public record Instrument(
    String id,
    Span words,
    String name,
    String kind,
    @Nullable String author,
    List<String> addressees,
    @Nullable String clause)
    implements Line {

  /** Copies the list. */
  public Instrument {
    addressees = List.copyOf(addressees);
  }

  /** Returns the same mention under other names. */
  public Instrument called(String other, @Nullable String maker, List<String> to) {
    return new Instrument(id, words, other, kind, maker, to, clause);
  }
}
