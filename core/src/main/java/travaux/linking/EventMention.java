package travaux.linking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param persons the persons among them, in order
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
    Set<String> persons,
    Set<String> about,
    boolean news,
    boolean held,
    boolean off) {

  /** Told in the plural. */
  static final String SEVERAL = "(several)";

  /** How many days before and after the publication an event lies that is told without a day. */
  static final int NEWS_DAYS = 7;

  /** How many days back what comes once may be told without its day. */
  private static final int BACK_DAYS = 45;

  /** What is told as background for weeks: it comes once. */
  private static final Set<String> ONCE =
      Set.of("agreement", "acceptance", "request", "article", "announcement");

  /** What is said is news of the day on which it was said, or of the day after. */
  static final Set<String> SAID = Set.of("press conference", "remarks");

  private static final int SAID_DAYS = 1;

  /** "The third round", "its 15th test"; the first is often only the first of late. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:th|nd|rd)");

  private static final int MATTER = 60;
  private static final int SAYING = 200;

  /** From the Monday of the week before to a Sunday. */
  private static final int WEEK_BEFORE = 13;

  private static final String UP_TO =
      "(.*?)(?:[.,;:!?()\"”\n]"
          + "|\\b(?:that|which|who|after|before|in|at|on|by|with|as|from|to)\\b|$)";

  /** "The talks on the dam": what an event is on stands behind it. */
  private static final Pattern ON =
      Pattern.compile("^\\s+(?:on|over|about|of|against)\\s+" + UP_TO, Pattern.DOTALL);

  /** Kinds that tell what something is done to, in the words behind the verb. */
  private static final Set<String> DONE =
      Set.of("welcome", "acceptance", "delivery", "signing", "vote", "request", "agreement");

  private static final Pattern OBJECT =
      Pattern.compile("^\\s+(?:(?:on|over|about|of|against|for)\\s+)?" + UP_TO, Pattern.DOTALL);

  /** Copies the sets. */
  public EventMention {
    participants = new TreeSet<>(participants);
    persons = new TreeSet<>(persons);
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
    this(
        document,
        id,
        kind,
        place,
        earliest,
        latest,
        participants,
        Set.of(),
        Set.of(),
        false,
        held,
        false);
  }

  /** Returns the same mention with the names of those who took part. */
  EventMention with(Set<String> names, Set<String> who) {
    return new EventMention(
        document, id, kind, place, earliest, latest, names, who, about, news, held, off);
  }

  /** Returns the number of days between the first and the last possible one. */
  long days() {
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(earliest, latest);
  }

  /** Returns whether nothing tells its day, not even when its document was published. */
  boolean isUndated() {
    return earliest == null && latest == null;
  }

  /** Returns the first day that it is likely of: news is of the week. */
  @Nullable LocalDate likely() {
    return news && latest != null && days() > NEWS_DAYS ? latest.minusDays(NEWS_DAYS) : earliest;
  }

  /** Returns the mention of an event line. */
  public static EventMention of(Document document, Event event) {
    Set<String> about = new TreeSet<>();
    for (Span span : event.mentions()) {
      words(span.of(document.text()), about);
      int end = Math.min(document.text().length(), span.end() + MATTER);
      if (event.kind().equals("remarks")) {
        words(saying(document.text(), span.end()), about);
      }
      Pattern behind = DONE.contains(event.kind()) ? OBJECT : ON;
      Matcher on = behind.matcher(new Span(span.end(), end).of(document.text()));
      if (on.find()) {
        words(on.group(1).replaceAll("\\p{Lu}\\S*", " "), about);
      }
    }
    boolean several =
        event
            .words()
            .of(document.text())
            .matches("(?s).*(?:interviews|protests|votes|elections|clashes)");
    Set<String> telling = EventWords.telling(about);
    about.stream().filter(ORDINAL.asMatchPredicate()).forEach(word -> telling.add('#' + word));
    if (several || isOften(document, event)) {
      telling.add(SEVERAL);
    }
    LocalDate published = document.published().latest();
    boolean told = event.when().earliest() != null || event.when().latest() != null;
    boolean news = !told && event.when().words() == null && published != null;
    LocalDate earliest = event.when().earliest();
    LocalDate latest = event.when().latest();
    if (news && published != null) {
      boolean held = event.status() == Event.Status.HELD;
      int back =
          SAID.contains(event.kind())
              ? SAID_DAYS
              : ONCE.contains(event.kind()) ? BACK_DAYS : NEWS_DAYS;
      boolean ahead = event.status() == Event.Status.PLANNED && !ONCE.contains(event.kind());
      earliest = ahead ? published : published.minusDays(back);
      latest = held ? published : published.plusDays(NEWS_DAYS);
    }
    // On a Sunday the week that has just ended is the last one, by some.
    if (published != null
        && published.getDayOfWeek() == DayOfWeek.SUNDAY
        && published.minusDays(WEEK_BEFORE).equals(earliest)) {
      latest = published;
    }
    return new EventMention(
        document.id(),
        event.id(),
        event.kind(),
        event.place(),
        earliest,
        latest,
        new TreeSet<>(event.participants()),
        new TreeSet<>(event.persons()),
        telling,
        news,
        event.status() == Event.Status.HELD,
        event.status() == Event.Status.CANCELLED);
  }

  /** "Fired missiles on three occasions", "has used gas several times". */
  private static boolean isOften(Document document, Event event) {
    int end = Math.min(document.text().length(), event.words().end() + MATTER);
    String behind = new Span(event.words().end(), end).of(document.text());
    return behind.matches("(?s)[^.;\n]*\\b(?:occasions|times|repeatedly)\\b.*");
  }

  /** The rest of the sentence. */
  private static String saying(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < SAYING && ".\n?!".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  private static void words(String text, Set<String> words) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
      words.add(singular(word.replace("-", "")));
    }
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
