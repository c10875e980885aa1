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
 * @param persons the full names of those persons among the participants, or of participants, that
 *     are known
 * @param passing whether it is mentioned only, with too little told to stand on its own: it tells
 *     something only together with another telling of the same event
 */
public record Event(
    String id,
    Span words,
    List<Span> mentions,
    String kind,
    @Nullable String place,
    When when,
    List<String> participants,
    Status status,
    List<String> persons,
    boolean passing)
    implements Line {

  /** Copies the lists. */
  public Event {
    mentions = List.copyOf(mentions);
    participants = List.copyOf(participants);
    persons = List.copyOf(persons);
  }

  /** Makes one of which no person is known, and that stands on its own. */
  public Event(
      String id,
      Span words,
      List<Span> mentions,
      String kind,
      @Nullable String place,
      When when,
      List<String> participants,
      Status status) {
    this(id, words, mentions, kind, place, when, participants, status, List.of(), false);
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
    return new Event(id, words, all, kind, place, when, participants, status, persons, passing);
  }

  /** Returns it with the persons that take part. */
  public Event of(List<String> who) {
    return new Event(id, words, mentions, kind, place, when, participants, status, who, passing);
  }

  /** Returns it as one that is mentioned only. */
  public Event inPassing() {
    return new Event(id, words, mentions, kind, place, when, participants, status, persons, true);
  }

  /** Whether an event took place. */
  public enum Status {
    HELD,
    PLANNED,
    CANCELLED
  }

  /** Returns the same event with its participants and persons under other names. */
  public Event among(List<String> others, List<String> who) {
    return new Event(id, words, mentions, kind, place, when, others, status, who, passing);
  }
}
