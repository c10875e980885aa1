package travaux.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar.
 *
 * @param value TIMEX3 value
 * @param earliest first day, or null when not known
 * @param latest last day, or null when not known
 */
record TimePeriod(String value, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

  private static final int THIRDS = 3;
  private static final int HOURS = 24;

  static TimePeriod day(LocalDate day) {
    return new TimePeriod(day.toString(), day, day);
  }

  static TimePeriod month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new TimePeriod(whole.toString(), whole.atDay(1), whole.atEndOfMonth());
  }

  static TimePeriod year(int year) {
    return new TimePeriod(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  static TimePeriod years(String value, int first, int count) {
    return new TimePeriod(
        value, LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /** Returns months of a year: a season, a half, a quarter. A winter begins in December. */
  static TimePeriod months(int year, String name, int first, int count) {
    YearMonth from = YearMonth.of(year, first);
    return new TimePeriod(
        String.format(Locale.ROOT, "%04d-%s", year, name),
        from.atDay(1),
        from.plusMonths(count - 1L).atEndOfMonth());
  }

  /** Returns a fiscal year. States begin it in April, July or October, of either year. */
  static TimePeriod fiscal(int year) {
    return new TimePeriod(
        String.format(Locale.ROOT, "FY%04d", year),
        LocalDate.of(year - 1, 4, 1),
        LocalDate.of(year + 1, 3, 31));
  }

  static TimePeriod season(int year, String season) {
    int first =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return months(year, season, first, 3);
  }

  /** Returns the period of a unit ("WEEK", "MONTH" ...) that holds {@code day}. */
  static TimePeriod of(String unit, LocalDate day) {
    int year = day.getYear();
    return switch (unit) {
      case "WEEK", "FORTNIGHT" -> week(day);
      case "WEEKEND" -> {
        LocalDate saturday = monday(day).plusDays(5);
        yield new TimePeriod(week(day).value() + "-WE", saturday, saturday.plusDays(1));
      }
      case "MONTH" -> month(year, day.getMonthValue());
      case "QUARTER" -> {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        yield months(year, "Q" + quarter, quarter * 3 - 2, 3);
      }
      case "YEAR" -> year(year);
      case "DECADE" -> years(String.valueOf(year / 10), year / 10 * 10, 10);
      case "CENTURY" -> years(String.valueOf(year / 100), year / 100 * 100, 100);
      default -> day(day);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static TimePeriod week(LocalDate day) {
    LocalDate monday = monday(day);
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new TimePeriod(value, monday, monday.plusDays(6));
  }

  /** Returns the value of a period of a unit that is not known. */
  static TimePeriod unknown(String unit) {
    String value =
        switch (unit) {
          case "WEEK", "FORTNIGHT" -> "XXXX-WXX";
          case "WEEKEND" -> "XXXX-WXX-WE";
          case "MONTH", "QUARTER" -> "XXXX-XX";
          case "YEAR", "DECADE", "CENTURY" -> "XXXX";
          default -> "XXXX-XX-XX";
        };
    return new TimePeriod(value, null, null);
  }

  /** Returns the day that lies {@code count} units later, or earlier when negative. */
  static LocalDate plus(LocalDate day, String unit, long count) {
    return switch (unit) {
      case "MINUTE" -> day;
      case "HOUR" -> day.plusDays(count / HOURS);
      case "WEEK", "WEEKEND" -> day.plusWeeks(count);
      case "FORTNIGHT" -> day.plusWeeks(2 * count);
      case "MONTH" -> day.plusMonths(count);
      case "QUARTER" -> day.plusMonths(3 * count);
      case "YEAR" -> day.plusYears(count);
      case "DECADE" -> day.plusYears(10 * count);
      case "CENTURY" -> day.plusYears(100 * count);
      default -> day.plusDays(count);
    };
  }

  /**
   * Returns a part of this period, with the value of the whole.
   *
   * @param part START, MIDDLE or END: a third, but by the end is by its last day; BEFORE or AFTER:
   *     up to or from the publication
   */
  TimePeriod part(String part, TimeSetting setting) {
    LocalDate now = setting.now();
    if (earliest == null || latest == null) {
      return this;
    }
    if (earliest.equals(latest)) {
      return this;
    }
    YearMonth first = YearMonth.from(earliest);
    YearMonth last = YearMonth.from(latest);
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    boolean whole = earliest.getDayOfMonth() == 1 && latest.equals(last.atEndOfMonth());
    long days = ChronoUnit.DAYS.between(earliest, latest) + 1;
    LocalDate firstThirdEnds = earliest.plusDays((days + THIRDS - 1) / THIRDS - 1);
    LocalDate lastThirdBegins = latest.minusDays((days + THIRDS - 1) / THIRDS - 1);
    if (whole && months % THIRDS == 0) {
      firstThirdEnds = first.plusMonths(months / THIRDS - 1).atEndOfMonth();
      lastThirdBegins = last.minusMonths(months / THIRDS - 1).atDay(1);
    }
    boolean holdsNow = now != null && !now.isBefore(earliest) && !now.isAfter(latest);
    return switch (part) {
      case "START" -> new TimePeriod(value, earliest, firstThirdEnds);
      case "MIDDLE" ->
          new TimePeriod(value, firstThirdEnds.plusDays(1), lastThirdBegins.minusDays(1));
      case "END" -> setting.limit() ? day(latest) : new TimePeriod(value, lastThirdBegins, latest);
      case "BEFORE" -> holdsNow ? new TimePeriod(value, earliest, now) : this;
      case "AFTER" -> holdsNow ? new TimePeriod(value, now, latest) : this;
      default -> this;
    };
  }
}
