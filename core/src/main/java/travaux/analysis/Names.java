package travaux.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** Actors and acts in words, as all views write them. */
final class Names {

  private Names() {}

  /** Returns the name to count by: the party, else the person, else null. */
  static @Nullable String of(Actor actor) {
    return actor.party() == null ? actor.person() : actor.party();
  }

  /** Returns the names to count by, without the unknown ones. */
  static List<String> of(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.party() == null ? actor.person() : actor.party())
        .filter(name -> name != null)
        .distinct()
        .toList();
  }

  /** Returns names with commas, or {@link Cell#UNKNOWN}. */
  static String all(List<String> names) {
    return names.isEmpty() ? Cell.UNKNOWN : String.join(", ", names);
  }

  /** Returns who did what to whom: "Borduria DEMAND → Klow: the boats". */
  static String phrase(Told told) {
    String whom = of(told.entry().whom()).isEmpty() ? "" : " → " + all(of(told.entry().whom()));
    String what = content(told);
    return all(of(told.entry().who()))
        + " "
        + told.entry().act()
        + whom
        + (what.isEmpty() ? "" : ": " + what);
  }

  /** Returns the content of an act, in the words of its source. */
  static String content(Told told) {
    return told.entry().what().stream()
        .map((Span span) -> span.of(told.document().text()).strip())
        .collect(Collectors.joining(" … "));
  }

  /** Returns a member as the line format writes it. */
  static String words(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns when something was done: a day, an interval, or that it is not told when. */
  static String when(Told told) {
    LocalDate earliest = told.earliest();
    LocalDate latest = told.entry().when().latest();
    if (earliest == null && told.entry().when().earliest() != null) {
      return whenTold(told.document());
    }
    if (latest == null) {
      return earliest == null ? whenTold(told.document()) : "from " + earliest;
    }
    return earliest == null
        ? "by " + latest
        : latest.equals(earliest) ? latest.toString() : earliest + " to " + latest;
  }

  /** Returns that the day is unknown, with the day on which a document tells of it. */
  static String whenTold(Document document) {
    LocalDate latest = document.published().latest();
    return latest == null ? Cell.UNKNOWN : Cell.UNKNOWN + ", told on " + latest;
  }
}
