package travaux.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;

/** Days that a text writes out: with a year, or with a weekday and no year. */
final class DayNames {

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String WEEKDAY = "\\b(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day\\b";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String WEEKDAYS = "montuewedthufrisatsun";
  private static final int LETTERS = 3;

  private static final List<Pattern> FULL =
      List.of(
          pattern("\\b" + YEAR + "-(?<number>\\d\\d)-(?<day>\\d\\d)(?!\\d)"),
          pattern("\\b" + DAY + "\\.? (?:of )?" + MONTH + ",? " + YEAR + "\\b"),
          pattern("\\b" + MONTH + " " + DAY + ",? " + YEAR + "\\b"),
          pattern("\\b(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\." + YEAR + "\\b"));

  private static final List<Pattern> WITH_WEEKDAY =
      List.of(
          pattern(WEEKDAY + ",? \\(?(?:the )?" + DAY + "\\.? (?:of )?" + MONTH),
          pattern(WEEKDAY + ",? \\(?" + MONTH + " " + DAY + "(?!\\d)"));

  private static final List<Pattern> WITHOUT_YEAR =
      List.of(
          pattern("\\b" + DAY + "\\.? (?:of )?" + MONTH),
          pattern("\\b" + MONTH + " " + DAY + "(?!\\d)"));

  private DayNames() {}

  /** A day with its year. */
  record Full(Span words, LocalDate day) {}

  /** A day without its year. */
  record Yearless(Span words, MonthDay day) {}

  /** A day with its weekday and without its year. */
  record Weekday(Span words, DayOfWeek weekday, int month, int day) {

    /** Says whether the weekday is right in a year. */
    boolean fits(int year) {
      LocalDate date = in(year);
      return date != null && date.getDayOfWeek() == weekday;
    }

    /** Returns the day of a year, or null when that year has no such day. */
    @Nullable LocalDate in(int year) {
      return date(year, month, day);
    }
  }

  /** Returns the days written with their year, in the order of the text. */
  static List<Full> full(String text) {
    List<Full> days = new ArrayList<>();
    for (Pattern pattern : FULL) {
      Matcher matcher = pattern.matcher(text);
      boolean numbers = pattern.pattern().contains("<number>");
      while (matcher.find()) {
        int month = numbers ? Integer.parseInt(matcher.group("number")) : month(matcher);
        LocalDate day =
            date(
                Integer.parseInt(matcher.group("year")),
                month,
                Integer.parseInt(matcher.group("day")));
        if (day != null) {
          days.add(new Full(new Span(matcher.start(), matcher.end()), day));
        }
      }
    }
    days.sort((a, b) -> a.words.compareTo(b.words));
    return days;
  }

  /** Returns the days written with a weekday and no year, in the order of the text. */
  static List<Weekday> withWeekday(String text) {
    List<Weekday> days = new ArrayList<>();
    for (Pattern pattern : WITH_WEEKDAY) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int month = month(matcher);
        int day = Integer.parseInt(matcher.group("day"));
        // The 29th of February must not be lost: 2000 has one.
        if (date(2000, month, day) != null && !yearFollows(text, matcher.end())) {
          days.add(
              new Weekday(new Span(matcher.start(), matcher.end()), weekday(matcher), month, day));
        }
      }
    }
    days.sort((a, b) -> a.words.compareTo(b.words));
    return days;
  }

  /** Returns the first day written without a year, or null. */
  static @Nullable Yearless withoutYear(String text) {
    Yearless first = null;
    for (Pattern pattern : WITHOUT_YEAR) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        LocalDate day = date(2000, month(matcher), Integer.parseInt(matcher.group("day")));
        if (day != null
            && !yearFollows(text, matcher.end())
            && (first == null || matcher.start() < first.words.start())) {
          first = new Yearless(new Span(matcher.start(), matcher.end()), MonthDay.from(day));
        }
      }
    }
    return first;
  }

  private static boolean yearFollows(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 8)).matches("(?s),? (?:19|20)\\d\\d.*");
  }

  private static int month(Matcher matcher) {
    String name = matcher.group("month").toLowerCase(Locale.ROOT).substring(0, LETTERS);
    return MONTHS.indexOf(name) / LETTERS + 1;
  }

  private static DayOfWeek weekday(Matcher matcher) {
    String name = matcher.group("weekday").toLowerCase(Locale.ROOT).substring(0, LETTERS);
    return DayOfWeek.of(WEEKDAYS.indexOf(name) / LETTERS + 1);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex.replace(" ", "\\s"), Pattern.CASE_INSENSITIVE);
  }
}
