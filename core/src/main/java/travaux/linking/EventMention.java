package travaux.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Event;
import travaux.negotiation.Span;

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
 * @param about the words that tell it from others of its kind ("chemical"), in order
 * @param news whether no day is told, so that it is of the days around the publication
 * @param held whether it took place, as the document says
 * @param off whether it was called off or put off
 */
public record EventMention(
    String document,
    String id,
    String kind,
    @Nullable String place,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Set<String> participants,
    Set<String> about,
    boolean news,
    boolean held,
    boolean off) {

  /** Told in the plural. */
  static final String SEVERAL = "(several)";

  /** How many days before and after the publication an event lies that is told without a day. */
  private static final int NEWS_DAYS = 7;

  /** Copies the sets. */
  public EventMention {
    participants = new TreeSet<>(participants);
    about = new TreeSet<>(about);
  }

  /** Makes one with nothing but its kind that tells it from others. */
  public EventMention(
      String document,
      String id,
      String kind,
      @Nullable String place,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Set<String> participants,
      boolean held) {
    this(document, id, kind, place, earliest, latest, participants, Set.of(), false, held, false);
  }

  /** Returns the same mention with the names of those who took part. */
  EventMention with(Set<String> names) {
    return new EventMention(
        document, id, kind, place, earliest, latest, names, about, news, held, off);
  }

  /** Returns the number of days between the first and the last possible one. */
  long days() {
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(earliest, latest);
  }

  /** Returns the mention of an event line. */
  public static EventMention of(Document document, Event event) {
    Set<String> about = new TreeSet<>();
    for (Span span : event.mentions()) {
      for (String word :
          span.of(document.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
        about.add(singular(word.replace("-", "")));
      }
    }
    boolean several =
        event
            .words()
            .of(document.text())
            .matches("(?s).*(?:interviews|protests|votes|elections|clashes)");
    if (several) {
      about.add(SEVERAL);
    }
    about.removeAll(EventWords.PLAIN);
    about.removeAll(WordData.FUNCTION_WORDS);
    LocalDate published = document.published().latest();
    boolean told = event.when().earliest() != null || event.when().latest() != null;
    boolean news = !told && event.when().words() == null && published != null;
    LocalDate earliest = event.when().earliest();
    LocalDate latest = event.when().latest();
    if (news && published != null) {
      earliest =
          event.status() == Event.Status.PLANNED ? published : published.minusDays(NEWS_DAYS);
      latest = event.status() == Event.Status.HELD ? published : published.plusDays(NEWS_DAYS);
    }
    return new EventMention(
        document.id(),
        event.id(),
        event.kind(),
        event.place(),
        earliest,
        latest,
        new TreeSet<>(event.participants()),
        about,
        news,
        event.status() == Event.Status.HELD,
        event.status() == Event.Status.CANCELLED);
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
