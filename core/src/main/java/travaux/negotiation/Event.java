package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened once, as one document tells it.
 *
 * @param id identity within the document
 * @param words the words that tell it
 * @param kind "meeting", "call", "visit", "press conference", "speech", "vote", "incident" ...
 * @param place where, or null
 * @param when when
 * @param participants party or person names
 * @param status whether it took place
 */
public record Event(
    String id,
    Span words,
    String kind,
    @Nullable String place,
    When when,
    List<String> participants,
    Status status)
    implements Line {

  /** Copies the list. */
  public Event {
    participants = List.copyOf(participants);
  }

  /** Whether an event took place. */
  public enum Status {
    HELD,
    PLANNED,
    CANCELLED
  }
}
