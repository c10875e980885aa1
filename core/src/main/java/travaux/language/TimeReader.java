package travaux.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.TimeExpression.Kind;

/** Works out the time that the words of one expression tell. */
final class TimeReader {

  private static final Set<String> UNITS =
      Set.of(
          "MINUTE",
          "HOUR",
          "DAY",
          "WEEK",
          "WEEKEND",
          "FORTNIGHT",
          "MONTH",
          "QUARTER",
          "YEAR",
          "DECADE",
          "CENTURY");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?\\s?([ap])?.*", Pattern.CASE_INSENSITIVE);
  private static final String VAGUE = "X";
  private static final int HOURS = 24;

  private final TimeWords words;
  private final TimeSetting setting;
  private final TimeMeaning meaning;

  TimeReader(TimeWords words, TimeSetting setting) {
    this.words = words;
    this.setting = setting;
    this.meaning = words.rule().meaning();
  }

  /** Returns the time, or null when the words tell none. */
  @Nullable TimeReading read() {
    return switch (meaning.base()) {
      case NOTHING -> null;
      case REFERENCE -> reference(meaning.extra());
      case CALENDAR -> calendar();
      case NOW -> counted(setting.now(), setting.now());
      case THEN ->
          setting.tense() == TimeTense.FUTURE && setting.date() == null
              ? counted(setting.now(), setting.now())
              : counted(setting.day(), setting.date());
      case IN ->
          setting.tense() == TimeTense.PAST
              ? duration(null, null)
              : counted(setting.now(), setting.now());
      case FOR -> duration(null, null);
      case BACK -> duration(moved(-1), setting.now());
      case AHEAD -> duration(setting.now(), moved(1));
      case EVERY ->
          words.has("WEEKDAY") || words.has("WEEKDAYS")
              ? new TimeReading(Kind.SET, "XXXX-WXX-" + weekdayNumber(), null, null)
              : new TimeReading(Kind.SET, length(), null, null);
    };
  }

  private String weekdayNumber() {
    return words.required(words.has("WEEKDAY") ? "WEEKDAY" : "WEEKDAYS");
  }

  private TimeReading reference(String name) {
    LocalDate earliest = name.equals("FUTURE_REF") ? setting.now() : null;
    LocalDate latest = name.equals("PAST_REF") ? setting.now() : null;
    return new TimeReading(Kind.DATE, name, earliest, latest);
  }

  private @Nullable TimeReading calendar() {
    String clock =
        switch (meaning.extra()) {
          case "NOON" -> "12:00";
          case "MIDNIGHT" -> "24:00";
          default -> words.has("CLOCK") ? clock(words.text("CLOCK")) : null;
        };
    if (clock != null) {
      LocalDate today = setting.today();
      TimePeriod day = today == null ? TimePeriod.unknown("DAY") : TimePeriod.day(today);
      return new TimeReading(Kind.TIME, day.value() + "T" + clock, day.earliest(), day.latest());
    }
    TimePeriod period = new TimeCalendar(words, setting).period(meaning.extra());
    return period == null ? null : inPart(period, part());
  }

  private static TimeReading inPart(TimePeriod period, @Nullable String part) {
    return part == null
        ? TimeReading.of(Kind.DATE, period)
        : new TimeReading(
            Kind.TIME, period.value() + "T" + part, period.earliest(), period.latest());
  }

  private static String clock(String text) {
    Matcher matcher = CLOCK.matcher(text);
    if (!matcher.matches()) {
      return "XX:XX";
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String minutes = matcher.group(2) == null ? "00" : matcher.group(2);
    return String.format(Locale.ROOT, "%02d:%s", hour, minutes);
  }

  private @Nullable TimeReading counted(@Nullable LocalDate day, @Nullable LocalDate date) {
    if (meaning.unit().equals("WEEKDAY")) {
      return weekday(day == null ? date : day);
    }
    String amount = amount();
    String unit = unit();
    boolean hours = unit.equals("MINUTE") || unit.equals("HOUR");
    boolean numbered = meaning.amount().endsWith("NUMBER");
    if (hours && !numbered) {
      return null;
    }
    if (amount.equals(VAGUE)) {
      return reference(meaning.amount().startsWith("-") ? "PAST_REF" : "FUTURE_REF");
    }
    String grain = numbered && Set.of("DECADE", "CENTURY").contains(unit) ? "YEAR" : unit;
    LocalDate from = grain.equals("DAY") || hours ? day : date == null ? day : date;
    if (from == null) {
      return inPart(TimePeriod.unknown(grain), part());
    }
    int count = Integer.parseInt(amount) * (meaning.amount().startsWith("-N") ? -1 : 1);
    TimePeriod period = TimePeriod.of(grain, TimePeriod.plus(from, unit, count));
    if (unit.equals("WEEKEND") && count == 0 && isStillToCome(period, from)) {
      period = TimePeriod.of(grain, from.minusWeeks(1));
    }
    if (meaning.extra().equals("OVER")) {
      boolean ahead = setting.tense() == TimeTense.FUTURE;
      LocalDate first = ahead ? from : from.minusDays(1);
      return new TimeReading(Kind.TIME, period.value() + "TNI", first, first.plusDays(1));
    }
    String mod = words.has("MOD") ? words.value("MOD") : meaning.extra();
    return hours
        ? TimeReading.of(Kind.TIME, period)
        : inPart(mod == null ? period : period.part(mod, setting), part());
  }

  /** "The following Tuesday". */
  private TimeReading weekday(@Nullable LocalDate from) {
    DayOfWeek weekday = DayOfWeek.of(words.number("WEEKDAY"));
    if (from == null) {
      return inPart(new TimePeriod("XXXX-WXX-" + weekday.getValue(), null, null), part());
    }
    boolean back = meaning.amount().startsWith("-");
    return inPart(
        TimePeriod.day(
            from.with(
                back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))),
        part());
  }

  private boolean isStillToCome(TimePeriod weekend, LocalDate now) {
    return setting.tense() == TimeTense.PAST
        && now.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
        && weekend.earliest() != null;
  }

  private @Nullable String part() {
    String part = words.has("PART") ? words.value("PART") : words.value("PART2");
    return part == null && meaning.extra().equals("NI") ? "NI" : part;
  }

  /** Returns a number with its sign, or "X". */
  private String amount() {
    String name = meaning.amount().replaceAll("[+-]", "");
    if (!name.isEmpty() && Character.isLetter(name.charAt(0)) && !name.equals(VAGUE)) {
      String listed = words.value(name);
      String plain = listed == null ? words.text(name).replace(",", "") : listed;
      return plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
    }
    return meaning.amount();
  }

  private String unit() {
    return UNITS.contains(meaning.unit()) ? meaning.unit() : words.required(meaning.unit());
  }

  private @Nullable LocalDate moved(int sign) {
    LocalDate now = setting.now();
    String amount = amount();
    if (now == null || amount.equals(VAGUE)) {
      return null;
    }
    int count = Integer.parseInt(amount);
    // A part of a day may reach into the next.
    return unit().equals("HOUR")
        ? now.plusDays(sign * ((count + HOURS - 1L) / HOURS))
        : TimePeriod.plus(now, unit(), (long) sign * count);
  }

  private TimeReading duration(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return new TimeReading(Kind.DURATION, length(), earliest, latest);
  }

  private String length() {
    String amount = amount();
    return switch (unit()) {
      case "MINUTE" -> "PT" + amount + "M";
      case "HOUR" -> "PT" + amount + "H";
      case "FORTNIGHT" -> amount.equals("1") ? "P2W" : "PXW";
      case "WEEKEND" -> "P" + amount + "WE";
      case "DECADE" -> "P" + amount + "DE";
      case "CENTURY" -> "P" + amount + "CE";
      default -> "P" + amount + unit().charAt(0);
    };
  }
}
