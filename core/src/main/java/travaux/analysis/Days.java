package travaux.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days by which views sort and head their rows.
 *
 * @param earliest first possible day, or null when open
 * @param latest last possible day, or null when open
 */
record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  /** By last day, days before the intervals that end on them; what is unknown stands last. */
  static final Comparator<Days> ORDER =
      Comparator.comparing(Days::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(days -> days.earliest() == null)
          .thenComparing(Days::earliest, Comparator.nullsLast(Comparator.reverseOrder()));

  private @Nullable LocalDate day() {
    return latest == null ? earliest : latest;
  }

  /** Returns the interval that lies in both, or the first one when none does. */
  Days and(Days other) {
    LocalDate from = earliest;
    LocalDate to = latest;
    if (other.earliest != null && (from == null || other.earliest.isAfter(from))) {
      from = other.earliest;
    }
    if (other.latest != null && (to == null || other.latest.isBefore(to))) {
      to = other.latest;
    }
    return from != null && to != null && from.isAfter(to) ? this : new Days(from, to);
  }

  /** Returns the interval in words: "2031-05-04", "2031-05-01 to 2031-05-04", "unknown". */
  String words() {
    if (earliest == null) {
      return latest == null ? Cell.UNKNOWN : "by " + latest;
    }
    return latest == null
        ? "from " + earliest
        : earliest.equals(latest) ? earliest.toString() : earliest + " to " + latest;
  }
}
