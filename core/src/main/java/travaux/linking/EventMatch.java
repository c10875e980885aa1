package travaux.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two mentions being of one event. */
final class EventMatch {

  private static final int WEEK = 7;

  /** Points that join two mentions of which one has no day within a week. */
  private static final int ENOUGH = 2;

  private static final int PLACE = 5;
  private static final int SEATS = 7;

  /** Kinds that come again and again: one without its day is never known to be another. */
  private static final Set<String> AGAIN =
      Set.of("meeting", "call", "visit", "interview", "protest", "deployment", "speaking order");

  /** How something is broadcast tells two speeches apart. */
  private static final Map<String, String> MEDIUM =
      Map.of(
          "television",
          "television",
          "televised",
          "television",
          "tv",
          "television",
          "radio",
          "radio",
          "video",
          "video",
          "phone",
          "phone",
          "telephone",
          "phone");

  private static final Map<String, Set<String>> STATES_OF_SEATS = new HashMap<>();
  private static final Set<String> STATES = new HashSet<>();

  static {
    for (List<String> row : WordData.rows("actors.tsv")) {
      if (row.size() > 1 && row.get(1).equals("state")) {
        String state = row.get(0).toLowerCase(Locale.ROOT);
        STATES.add(state);
        if (row.size() >= SEATS) {
          for (String seat : row.get(SEATS - 1).toLowerCase(Locale.ROOT).split("\\|")) {
            STATES_OF_SEATS.computeIfAbsent(seat, key -> new TreeSet<>()).add(state);
          }
        }
      }
    }
  }

  /** What persons do, not states. */
  private static final Set<String> PERSONAL =
      Set.of(
          "meeting",
          "call",
          "visit",
          "press conference",
          "speech",
          "interview",
          "hearing",
          "article",
          "remarks");

  private static final String REMARKS = "remarks";

  /** What one says something in. */
  private static final Set<String> SPOKEN =
      Set.of("press conference", "speech", "interview", "hearing");

  private EventMatch() {}

  /** Returns the kind, or what kinds are one of another word for. */
  static String block(String kind) {
    return SPOKEN.contains(kind) ? REMARKS : kind;
  }

  /** Returns whether what the two tell cannot be true of one event. */
  static boolean contradict(EventMention a, EventMention b) {
    if (!kindsFit(a, b) || !overlap(a, b) || placesDiffer(a.place(), b.place())) {
      return true;
    }
    if (a.about().contains(EventMention.SEVERAL) != b.about().contains(EventMention.SEVERAL)) {
      return true;
    }
    boolean off = a.off() && b.held() || b.off() && a.held();
    Set<String> numbers = numbers(a);
    if (off || !numbers.isEmpty() && !numbers(b).isEmpty() && !numbers.equals(numbers(b))) {
      return true;
    }
    String one = medium(a);
    String other = medium(b);
    if (one != null && other != null && !one.equals(other)) {
      return true;
    }
    int fewer = Math.min(a.participants().size(), b.participants().size());
    return common(a.participants(), b.participants()).size() < fewer
        || PERSONAL.contains(a.kind())
            && common(a.persons(), b.persons()).size()
                < Math.min(a.persons().size(), b.persons().size());
  }

  /** What is only said to be told somewhere may be told in an interview or a speech. */
  private static boolean kindsFit(EventMention a, EventMention b) {
    return a.kind().equals(b.kind())
        || a.kind().equals(REMARKS) && SPOKEN.contains(b.kind())
        || b.kind().equals(REMARKS) && SPOKEN.contains(a.kind());
  }

  /** Returns whether enough speaks for one event, when nothing speaks against it. */
  static boolean suffices(EventMention a, EventMention b) {
    int people = common(a.participants(), b.participants()).size();
    int persons = common(a.persons(), b.persons()).size();
    boolean places = a.place() != null && b.place() != null && samePlace(a.place(), b.place());
    Set<String> told = common(a.about(), b.about());
    told.remove(EventMention.SEVERAL);
    int words = told.size();
    if (a.isUndated()) {
      return people > 0 && (places || words > 0);
    }
    if (a.kind().equals(REMARKS) || b.kind().equals(REMARKS)) {
      // The same words, or the only statement of these days.
      boolean alike =
          a.kind().equals(b.kind())
              && a.persons().equals(b.persons())
              && Math.min(a.days(), b.days()) == 0;
      return persons > 0 && (places || alike && words > (told.contains("statement") ? 0 : 2));
    }
    boolean exact = a.days() == 0 && b.days() == 0;
    boolean week = a.days() <= WEEK && b.days() <= WEEK && !a.news() && !b.news();
    boolean incident = a.kind().equals("incident");
    if (week) {
      // Who speaks to the press does so once in two days.
      boolean press =
          a.kind().equals("press conference")
              && a.days() + b.days() <= 1
              && (persons > 0 || a.persons().isEmpty() && b.persons().isEmpty());
      boolean known = people > 0 && (people > 1 || places || exact || press);
      boolean bare = people == 0 && exact && (places || incident);
      if (known || bare) {
        return true;
      }
    }
    // "The G20 summit" tells by its name which one it is.
    boolean named =
        common(a.participants(), b.participants()).stream()
            .anyMatch(name ->
                !STATES.contains(name.toLowerCase(Locale.ROOT))
                    && a.about().contains(plain(name))
                    && b.about().contains(plain(name)));
    boolean coming =
        people > 1
            && (a.held() == b.held() ? persons > 1 && a.persons().equals(b.persons()) : persons > 0)
            && Math.min(a.days(), b.days()) == 0;
    boolean outlet = a.kind().equals("interview") && people > 1 && persons > 0;
    boolean same = people + persons >= 2 && (words > 0 || places) || coming || outlet;
    boolean near = (a.news() || a.days() <= WEEK) && (b.news() || b.days() <= WEEK);
    if (!week && AGAIN.contains(a.kind()) && !named && !(same && near)) {
      return false;
    }
    boolean undated = Math.min(a.days(), b.days()) > 0;
    if (undated && a.kind().equals("delivery")) {
      return false;
    }
    boolean press = a.kind().equals("press conference") && undated;
    if (press && !places && words == 0 && !a.isUndated()) {
      return false;
    }
    // "The drone strike last month"
    boolean month =
        incident && words > 0 && !a.news() && !b.news() && Math.min(a.days(), b.days()) == 0;
    boolean house =
        a.kind().equals("vote")
            && a.held()
            && b.held()
            && common(a.participants(), b.participants()).stream()
                .anyMatch(name -> name.matches(".*(?:Committee|Commission|Council|Board|Court)"));
    boolean oneDay = week && Math.min(a.days(), b.days()) == 0;
    boolean off = a.off() && b.off();
    int points =
        Math.min(people, 2)
            + Math.min(persons, 1)
            + (places ? 1 : 0)
            + Math.min(words, 2)
            + (oneDay ? 1 : 0)
            + (off ? 1 : 0)
            + (month ? 1 : 0)
            + (house ? 1 : 0);
    // That there was one is not enough where there are many.
    return points >= (isLikely(a, b) ? ENOUGH : ENOUGH + 1)
        && (!incident || words > 0 || places && week);
  }

  /** Says whether the days of which both are likely overlap. */
  private static boolean isLikely(EventMention a, EventMention b) {
    LocalDate since = a.likely();
    LocalDate from = b.likely();
    return since == null
        || from == null
        || (b.latest() == null || !since.isAfter(b.latest()))
            && (a.latest() == null || !from.isAfter(a.latest()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "");
  }

  private static Set<String> numbers(EventMention mention) {
    Set<String> numbers = new TreeSet<>(mention.about());
    numbers.removeIf(word -> word.charAt(0) != '#');
    return numbers;
  }

  private static @Nullable String medium(EventMention mention) {
    return mention.about().stream()
        .map(MEDIUM::get)
        .filter(m -> m != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean overlap(EventMention a, EventMention b) {
    LocalDate from = a.earliest();
    LocalDate to = a.latest();
    LocalDate since = b.earliest();
    LocalDate until = b.latest();
    if (a.isUndated() && b.isUndated()) {
      return true;
    }
    return from != null
        && to != null
        && since != null
        && until != null
        && !from.isAfter(until)
        && !since.isAfter(to);
  }

  private static boolean placesDiffer(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || samePlace(a, b)) {
      return false;
    }
    String one = a.toLowerCase(Locale.ROOT);
    String other = b.toLowerCase(Locale.ROOT);
    boolean state = STATES.contains(one);
    if (state == STATES.contains(other)) {
      return true;
    }
    // A town that no list knows may lie in any state.
    Set<String> states = STATES_OF_SEATS.get(state ? other : one);
    return states != null && !states.contains(state ? one : other);
  }

  private static boolean samePlace(String a, String b) {
    return a.equalsIgnoreCase(b) || !common(names(a), names(b)).isEmpty();
  }

  private static Set<String> names(String place) {
    Set<String> names = new TreeSet<>(Arrays.asList(place.toLowerCase(Locale.ROOT).split("\\s+")));
    names.removeIf(name -> name.length() < PLACE);
    return names;
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> common = new TreeSet<>(a);
    common.retainAll(b);
    return common;
  }
}
