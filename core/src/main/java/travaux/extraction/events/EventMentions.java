package travaux.extraction.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Event;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/** Joins the mentions of one event within a document. */
final class EventMentions {

  /** What there is one of in a week, when nothing else is told. */
  private static final Set<String> ONCE = Set.of("incident", "press conference");

  private static final int NEAR = 60;

  private EventMentions() {}

  /** Returns each event once, with what all its mentions tell, at the place of the first. */
  static List<Event> joined(List<Event> mentions) {
    List<Event> events = new ArrayList<>();
    for (Event mention : mentions) {
      int same = -1;
      for (int i = 0; i < events.size() && same < 0; i++) {
        same = isSame(events.get(i), mention) ? i : -1;
      }
      if (same < 0) {
        events.add(mention);
      } else {
        events.set(same, join(events.get(same), mention));
      }
    }
    return events;
  }

  private static boolean isSame(Event one, Event other) {
    if (!one.kind().equals(other.kind()) || !one.status().equals(other.status())) {
      return false;
    }
    // Somebody says several things on one day: "said in a statement" is one of them.
    boolean apart =
        one.kind().equals("remarks")
            && Math.abs(other.words().start() - one.words().start()) > NEAR;
    if (apart || isOnTheSidelines(one, other)) {
      return false;
    }
    boolean otherPlace =
        one.place() != null && other.place() != null && !one.place().equals(other.place());
    if (otherPlace || !overlap(one.when(), other.when())) {
      return false;
    }
    Set<String> left = new HashSet<>(one.participants());
    Set<String> right = new HashSet<>(other.participants());
    boolean people = left.size() > 1 && left.equals(right);
    boolean there = one.place() != null && one.place().equals(other.place());
    boolean then = isDay(one.when()) && isDay(other.when());
    boolean within = left.containsAll(right) || right.containsAll(left);
    // "The raid last week", "last week's raid".
    boolean week =
        ONCE.contains(one.kind())
            && within
            && (one.when().earliest() != null
                || one.kind().equals(PressConferences.KIND) && !left.isEmpty() && !right.isEmpty())
            && Objects.equals(one.when().earliest(), other.when().earliest())
            && Objects.equals(one.when().latest(), other.when().latest());
    boolean bare = left.isEmpty() && right.isEmpty() && there && one.status() == Event.Status.HELD;
    return people
        || bare
        || week
        || within && there && then
        || within && !left.isEmpty() && (there || then);
  }

  /** "They met on the sidelines of a summit on 3 May": two meetings of one day. */
  private static boolean isOnTheSidelines(Event one, Event other) {
    return one.when().words() != null
        && one.when().words().equals(other.when().words())
        && one.participants().isEmpty() != other.participants().isEmpty()
        && one.kind().equals("meeting");
  }

  private static boolean isDay(When when) {
    LocalDate earliest = when.earliest();
    return earliest != null && earliest.equals(when.latest());
  }

  private static boolean overlap(When one, When other) {
    return !isBefore(one.latest(), other.earliest()) && !isBefore(other.latest(), one.earliest());
  }

  private static boolean isBefore(@Nullable LocalDate left, @Nullable LocalDate right) {
    return left != null && right != null && left.isBefore(right);
  }

  private static Event join(Event one, Event other) {
    Set<String> names = new LinkedHashSet<>(one.participants());
    names.addAll(other.participants());
    Set<String> persons = new LinkedHashSet<>(one.persons());
    persons.addAll(other.persons());
    List<Span> mentions = new ArrayList<>(one.mentions());
    other.mentions().stream().filter(each -> !mentions.contains(each)).forEach(mentions::add);
    boolean dated = one.when().earliest() != null || one.when().latest() != null;
    return new Event(
        one.id(),
        one.words(),
        mentions,
        one.kind(),
        one.place() == null ? other.place() : one.place(),
        dated || other.when().words() == null ? one.when() : other.when(),
        List.copyOf(names),
        one.status(),
        List.copyOf(persons),
        one.passing() && other.passing());
  }
}
