package travaux.present;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.When;

/** Days and intervals in words. */
public final class Dates {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-1][0-9]-[0-3][0-9]\\b");

  private static final Pattern INTERVAL = Pattern.compile("(" + DAY + ") to (" + DAY + ")");

  private Dates() {}

  /**
   * Returns words with their days in words: for "due 2031-05-04" "due 4 May 2031", for "2031-05-01
   * to 2031-05-31" "May 2031".
   */
  public static String inWords(String words) {
    String intervals = INTERVAL.matcher(words).replaceAll(Dates::intervalInWords);
    return DAY.matcher(intervals).replaceAll(Dates::inWords);
  }

  private static String intervalInWords(MatchResult interval) {
    try {
      return of(LocalDate.parse(interval.group(1)), LocalDate.parse(interval.group(2)));
    } catch (DateTimeParseException e) {
      return interval.group();
    }
  }

  private static String inWords(MatchResult day) {
    try {
      return of(LocalDate.parse(day.group()));
    } catch (DateTimeParseException e) {
      return day.group(); // Such as the 31 February.
    }
  }

  /** Returns a day such as "4 May 2031". */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  /** Returns an interval: "4 May 2031", "May 2031", "4 to 9 May 2031", "by 4 May 2031" ... */
  public static String of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null) {
      return latest == null ? "date unknown" : "by " + of(latest);
    }
    if (latest == null) {
      return "from " + of(earliest);
    }
    if (earliest.equals(latest)) {
      return of(earliest);
    }
    if (earliest.getDayOfYear() == 1 && latest.equals(LocalDate.of(earliest.getYear(), 12, 31))) {
      return Integer.toString(earliest.getYear());
    }
    if (earliest.getDayOfMonth() == 1 && latest.equals(YearMonth.from(earliest).atEndOfMonth())) {
      return month(earliest) + " " + earliest.getYear();
    }
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return earliest.getDayOfMonth() + " to " + of(latest);
    }
    return of(earliest) + " to " + of(latest);
  }

  /** Returns a time and where it comes from: "4 May 2031, stated". */
  public static String withSource(When when) {
    if (when.earliest() == null && when.latest() == null) {
      return "date unknown";
    }
    String days = of(when.earliest(), when.latest());
    return switch (when.how()) {
      case STATED -> days + ", stated";
      case GIVEN -> days + ", given";
      case INFERRED -> days + ", inferred" + (when.why().isEmpty() ? "" : ": " + when.why());
      case UNKNOWN -> days;
    };
  }

  private static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1];
  }
}
