package travaux.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the day, month, season or year that the words of one expression name. */
final class TimeCalendar {

  /** So many days away, the nearer candidate wins although the tense asks for the other. */
  private static final int FAR = 240;

  private static final int NEAR = 90;

  private final TimeWords words;
  private final TimeSetting setting;

  TimeCalendar(TimeWords words, TimeSetting setting) {
    this.words = words;
    this.setting = setting;
  }

  /** Returns the period, or null when the words name no such time ("30 February"). */
  @Nullable TimePeriod period(String extra) {
    try {
      TimePeriod found = named(extra);
      for (String part : List.of("MOD", "MOD2")) {
        String value = words.value(part);
        found = found == null || value == null ? found : found.part(value, setting);
      }
      return found;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable TimePeriod named(String extra) {
    Integer year = year();
    if (words.has("ISO")) {
      return TimePeriod.day(LocalDate.parse(words.text("ISO")));
    }
    if (words.has("NUMERIC")) {
      return numeric(words.text("NUMERIC"));
    }
    if (words.has("DECADE") || words.has("TENS")) {
      int decade =
          words.has("TENS")
              ? words.number("TENS")
              : Integer.parseInt(words.text("DECADE").substring(0, 3));
      return TimePeriod.years(String.valueOf(decade), decade * 10, 10);
    }
    if (words.has("AGE")) {
      int century = words.number("AGE") - 1;
      return TimePeriod.years(String.valueOf(century), century * 100, 100);
    }
    if (!extra.isEmpty()) {
      return partOf(extra, year);
    }
    if (words.has("SEASON")) {
      String season = words.required("SEASON");
      return inYear(year, each -> TimePeriod.season(each, season), season);
    }
    if (words.has("MONTH") || words.has("HOLIDAY")) {
      return monthAndDay(year);
    }
    if (words.has("WEEKDAY")) {
      return weekday(DayOfWeek.of(words.number("WEEKDAY")));
    }
    return year == null ? TimePeriod.unknown("YEAR") : TimePeriod.year(year);
  }

  private @Nullable Integer year() {
    if (words.has("YEAR")) {
      return Integer.parseInt(words.text("YEAR"));
    }
    if (words.has("TWOYEARS")) {
      return Integer.parseInt(words.text("TWOYEARS").substring(0, 4));
    }
    LocalDate now = setting.now();
    return words.has("OFYEAR") && now != null ? now.getYear() + words.number("OFYEAR") : null;
  }

  /** 4.5.2031 is the fourth of May; 5/14/2031 can only be the fourteenth. */
  private static TimePeriod numeric(String text) {
    String[] parts = text.split("[./]");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    return TimePeriod.day(
        second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
  }

  private @Nullable TimePeriod partOf(String extra, @Nullable Integer year) {
    if (extra.equals("FISCAL")) {
      return year == null ? TimePeriod.unknown("YEAR") : TimePeriod.fiscal(year);
    }
    if (extra.equals("NTH")) {
      return ofMonth();
    }
    String name =
        List.of("ORDINAL", "QUARTERNAME", "HALFNAME").stream()
            .filter(words::has)
            .findFirst()
            .orElseThrow();
    String ordinal = words.required(name);
    boolean last = ordinal.equals("L");
    int place = last ? 0 : Integer.parseInt(ordinal);
    int parts = extra.equals("HALF") ? 2 : 4;
    if (words.has("MONTH")) {
      TimePeriod month = monthAndDay(year);
      return month == null ? null : partOfMonth(month, extra, place);
    }
    int which = last ? parts : place;
    if (which > parts) {
      return null;
    }
    if (words.has("DECADE") && words.text("DECADE").length() > 3) {
      int decade = Integer.parseInt(words.text("DECADE").substring(0, 3));
      int years = 10 / parts;
      return TimePeriod.years(String.valueOf(decade), decade * 10 + (which - 1) * years, years);
    }
    int months = 12 / parts;
    String part = extra.charAt(0) + String.valueOf(which);
    return inYear(
        year, each -> TimePeriod.months(each, part, (which - 1) * months + 1, months), part);
  }

  /** "The 5th of last month". */
  private TimePeriod ofMonth() {
    LocalDate now = setting.now();
    return now == null
        ? TimePeriod.unknown("DAY")
        : TimePeriod.day(now.plusMonths(words.number("MONTHLY")).withDayOfMonth(day("NTH")));
  }

  /** Returns a part of a month by its number; 0 is the last. */
  private @Nullable TimePeriod partOfMonth(TimePeriod month, String extra, int place) {
    LocalDate first = month.earliest();
    LocalDate last = month.latest();
    if (first == null || last == null) {
      return month;
    }
    return switch (extra) {
      case "WEEK" -> {
        LocalDate from = place == 0 ? last.minusDays(6) : first.plusWeeks(place - 1L);
        yield new TimePeriod(month.value(), from, from.plusDays(6));
      }
      case "DAY" -> TimePeriod.day(place == 0 ? last : first.plusDays(place - 1L));
      case "WEEKDAY" -> {
        DayOfWeek weekday = DayOfWeek.of(words.number("NAMED"));
        int count = place == 0 ? -1 : place;
        yield TimePeriod.day(first.with(TemporalAdjusters.dayOfWeekInMonth(count, weekday)));
      }
      default -> {
        LocalDate middle = first.withDayOfMonth(15);
        yield place == 1
            ? new TimePeriod(month.value(), first, middle)
            : new TimePeriod(month.value(), middle.plusDays(1), last);
      }
    };
  }

  private @Nullable TimePeriod monthAndDay(@Nullable Integer year) {
    int month;
    int day;
    if (words.has("HOLIDAY")) {
      String[] parts = words.required("HOLIDAY").split("-");
      month = Integer.parseInt(parts[0]);
      day = Integer.parseInt(parts[1]);
    } else {
      month = words.number("MONTH");
      day = words.has("DAY") ? day("DAY") : 0;
    }
    if (day == 0) {
      return inYear(
          year, each -> TimePeriod.month(each, month), String.format(Locale.ROOT, "%02d", month));
    }
    int last = words.has("DAY2") ? day("DAY2") : day;
    String plain = String.format(Locale.ROOT, "%02d-%02d", month, day);
    return inYear(year, each -> days(each, month, day, last), plain);
  }

  private int day(String group) {
    return Integer.parseInt(words.text(group).replaceAll("\\D", ""));
  }

  private @Nullable TimePeriod days(int year, int month, int day, int last) {
    try {
      LocalDate from = LocalDate.of(year, month, day);
      LocalDate to = LocalDate.of(year, month, last);
      return from.equals(to)
          ? TimePeriod.day(from)
          : from.isAfter(to) ? null : new TimePeriod(from + "/" + to, from, to);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable TimePeriod inYear(
      @Nullable Integer year, IntFunction<@Nullable TimePeriod> in, String plain) {
    if (year != null) {
      return in.apply(year);
    }
    LocalDate now = setting.now();
    if (now == null) {
      Integer other = setting.year();
      return other == null ? new TimePeriod("XXXX-" + plain, null, null) : in.apply(other);
    }
    List<TimePeriod> candidates = new ArrayList<>();
    int reach = words.has("WEEKDAY") ? 6 : 2;
    for (int each = now.getYear() - reach; each <= now.getYear() + reach; each++) {
      TimePeriod candidate = in.apply(each);
      if (candidate != null && hasWeekday(candidate)) {
        candidates.add(candidate);
      }
    }
    return choose(candidates, now);
  }

  private boolean hasWeekday(TimePeriod candidate) {
    LocalDate day = candidate.earliest();
    return !words.has("WEEKDAY")
        || day != null && day.getDayOfWeek().getValue() == words.number("WEEKDAY");
  }

  private @Nullable TimePeriod weekday(DayOfWeek weekday) {
    LocalDate now = setting.now();
    if (now == null) {
      return new TimePeriod("XXXX-WXX-" + weekday.getValue(), null, null);
    }
    if (words.has("OFWEEK")) {
      LocalDate week = now.plusWeeks(words.number("OFWEEK"));
      return TimePeriod.day(
          week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusDays(weekday.getValue() - 1L));
    }
    List<TimePeriod> candidates = new ArrayList<>();
    LocalDate first = now.with(TemporalAdjusters.previous(weekday));
    for (int week = 0; week <= 2; week++) {
      candidates.add(TimePeriod.day(first.plusWeeks(week)));
    }
    return choose(candidates, now);
  }

  private @Nullable TimePeriod choose(List<TimePeriod> candidates, LocalDate now) {
    TimePeriod before = null;
    TimePeriod after = null;
    String shift = words.value("SHIFT");
    boolean strict = shift != null && !shift.equals("0");
    boolean back = shift != null && shift.startsWith("-");
    for (TimePeriod each : candidates) {
      LocalDate earliest = each.earliest();
      LocalDate latest = each.latest();
      if (earliest == null || latest == null) {
        continue;
      }
      if (strict ? latest.isBefore(now) : !earliest.isAfter(now)) {
        before = each;
      }
      if (after == null && (strict ? earliest.isAfter(now) : !latest.isBefore(now))) {
        after = each;
      }
    }
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    if (strict) {
      return back ? before : after;
    }
    boolean past = setting.tense() == TimeTense.PAST;
    TimePeriod wanted = past ? before : after;
    TimePeriod other = past ? after : before;
    boolean named = words.has("ORDINAL") || words.has("QUARTERNAME");
    boolean open = setting.tense() != TimeTense.FUTURE && !named;
    return open && distance(wanted, now) > FAR && distance(other, now) < NEAR ? other : wanted;
  }

  private static long distance(TimePeriod period, LocalDate now) {
    LocalDate day = period.earliest();
    return day == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(day, now));
  }
}
