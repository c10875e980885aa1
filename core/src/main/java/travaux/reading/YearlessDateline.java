package travaux.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/**
 * The year of a dateline that names none, such as "Oct 9". A report names days near its own: a full
 * date in the text within a few weeks tells the year, unless two years are told or a weekday in the
 * text is wrong in it.
 */
final class YearlessDateline {

  /** A full date so many days from the dateline is taken for one of the same weeks. */
  private static final int NEAR = 45;

  private YearlessDateline() {}

  /**
   * Returns when a text was published.
   *
   * @param words where the text has the day
   * @param sample the text, or as much of it as is looked at
   */
  static When of(Span words, MonthDay day, String text, String sample) {
    List<DayNames.Weekday> weekdays = distinct(DayNames.withWeekday(sample));
    Map<LocalDate, String> supported = new TreeMap<>();
    String said = "\"" + words.of(text).replaceAll("\\s+", " ") + "\" has no year";
    String against = null;
    Set<LocalDate> seen = new HashSet<>();
    for (DayNames.Full full : DayNames.full(sample)) {
      if (!seen.add(full.day())) {
        continue;
      }
      for (int year = full.day().getYear() - 1; year <= full.day().getYear() + 1; year++) {
        LocalDate date = day.atYear(year);
        if (Math.abs(ChronoUnit.DAYS.between(date, full.day())) <= NEAR) {
          List<DayNames.Weekday> wrong = wrong(weekdays, date);
          if (!wrong.isEmpty()) {
            against = wrong.get(0).words().of(sample);
          } else {
            supported.putIfAbsent(date, full.words().of(sample).replaceAll("\\s+", " "));
          }
        }
      }
    }
    if (supported.size() == 1) {
      Map.Entry<LocalDate, String> only = supported.entrySet().iterator().next();
      LocalDate date = only.getKey();
      String right = weekdays.isEmpty() ? "" : "; the weekdays are right in " + date.getYear();
      String why = said + ", but the text names \"" + only.getValue() + "\"" + right;
      return new When(words, date, date, When.How.INFERRED, why);
    }
    return new When(null, null, null, When.How.UNKNOWN, said + reason(supported, against) + ".");
  }

  private static String reason(Map<LocalDate, String> supported, @Nullable String against) {
    if (!supported.isEmpty()) {
      return supported.values().stream()
          .map(words -> "\"" + words + "\"")
          .collect(Collectors.joining(" and ", ", and ", " tell different ones"));
    }
    return against != null
        ? ", and \"" + against + "\" is wrong in the one that the text names"
        : ", and the text names no full date near it";
  }

  private static List<DayNames.Weekday> distinct(List<DayNames.Weekday> weekdays) {
    Set<List<Object>> seen = new HashSet<>();
    return weekdays.stream()
        .filter(day -> seen.add(List.of(day.weekday(), day.month(), day.day())))
        .toList();
  }

  /** Returns the weekdays of the months around a day that are wrong in its year. */
  private static List<DayNames.Weekday> wrong(List<DayNames.Weekday> weekdays, LocalDate date) {
    return weekdays.stream()
        .filter(weekday -> {
          LocalDate near = weekday.in(date.getYear());
          return near != null
              && Math.abs(ChronoUnit.DAYS.between(date, near)) <= 2 * NEAR
              && !weekday.fits(date.getYear());
        })
        .toList();
  }
}
