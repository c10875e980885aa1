package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened once, as one document tells it.
 *
 * @param id identity within the document
 * @param words the words that tell it first
 * @param mentions all words that tell it, in text order, among them those that only refer to it
 * @param kind "meeting", "call", "visit", "press conference", "speech", "vote", "incident" ...
 * @param place where, or null
 * @param when when
 * @param participants party or person names
 * @param status whether it took place
 */
public record Event(
    String id,
    Span words,
    List<Span> mentions,
    String kind,
    @Nullable String place,
    When when,
    List<String> participants,
    Status status)
    implements Line {

  /** Copies the lists. */
  public Event {
    mentions = List.copyOf(mentions);
    participants = List.copyOf(participants);
  }

  /** Makes one that is mentioned once. */
  public Event(
      String id,
      Span words,
      String kind,
      @Nullable String place,
      When when,
      List<String> participants,
      Status status) {
    this(id, words, List.of(words), kind, place, when, participants, status);
  }

  /** Returns it with all that tells it. */
  public Event told(List<Span> all) {
    return new Event(id, words, all, kind, place, when, participants, status);
  }

  /** Whether an event took place. */
  public enum Status {
    HELD,
    PLANNED,
    CANCELLED
  }

  /** Returns the same event with its participants under other names. */
  public Event among(List<String> others) {
    return new Event(id, words, mentions, kind, place, when, others, status);
  }
}
