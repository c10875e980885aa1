package travaux.linking;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Event;

/**
 * An event as one document tells it.
 *
 * @param document id of the document
 * @param id of the event's line
 * @param kind meeting, call ...
 * @param place or null
 * @param earliest the first possible day, or null
 * @param latest the last possible day, or null
 * @param participants in order
 * @param held whether it took place, as the document says
 */
public record EventMention(
    String document,
    String id,
    String kind,
    @Nullable String place,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Set<String> participants,
    boolean held) {

  /** Copies the set. */
  public EventMention {
    participants = new TreeSet<>(participants);
  }

  /** Returns the same mention with the names of those who took part. */
  EventMention with(Set<String> names) {
    return new EventMention(document, id, kind, place, earliest, latest, names, held);
  }

  /** Returns the mention of an event line. */
  public static EventMention of(String document, Event event) {
    return new EventMention(
        document,
        event.id(),
        event.kind(),
        event.place(),
        event.when().earliest(),
        event.when().latest(),
        new TreeSet<>(event.participants()),
        event.status() == Event.Status.HELD);
  }
}
