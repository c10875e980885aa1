package travaux.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/**
 * Finds when a text was published, in this order: told by the user, stated by the page, stated in a
 * dateline or byline, in the file's name, worked out from a dateline without a year or from
 * weekdays. It never guesses; what is not known stays unknown, with the reason.
 */
final class PublicationDate {

  /** Bylines stand among the first and the last blocks. */
  private static final int EDGE = 6;

  /** A letterhead may be longer. */
  private static final int HEAD = 12;

  /** Years are looked for in so much of a text. */
  private static final int SAMPLE = 200_000;

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2050;
  private static final int YEARS_NAMED = 4;

  /** Texts without any stop are read in stretches of this length around a day. */
  private static final int LONGEST_SENTENCE = 500;

  private static final Pattern NAME_DATE =
      Pattern.compile("^(?<year>(?:19|20)\\d\\d)[-_]?(?<month>\\d\\d)[-_]?(?<day>\\d\\d)(?!\\d)");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$€£-])(?<!\\bpre[-–])(?:19|20)\\d\\d(?![\\d%’']|s\\b|[.,]\\d)");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern FUTURE = Pattern.compile("\\b(?:will|shall|is to|are to)\\b");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|took place|began|met)\\b");

  private final String name;
  private final String text;
  private final List<Block> blocks;

  private PublicationDate(String name, String text, List<Block> blocks) {
    this.name = name;
    this.text = text;
    this.blocks = blocks;
  }

  /**
   * Returns the publication date.
   *
   * @param given what the user told, or null
   * @param page what the page's own data state, or null
   */
  static When of(
      @Nullable LocalDate given,
      @Nullable LocalDate page,
      String name,
      String text,
      List<Block> blocks) {
    if (given != null) {
      return new When(null, given, given, When.How.GIVEN, "");
    }
    if (page != null) {
      return new When(null, page, page, When.How.STATED, "");
    }
    PublicationDate date = new PublicationDate(name, text, blocks);
    When stated = date.stated();
    if (stated != null) {
      return stated;
    }
    When named = date.fromName();
    if (named != null) {
      return named;
    }
    When dateline = date.fromDateline();
    if (dateline != null && dateline.how() == When.How.INFERRED) {
      return dateline;
    }
    When weekdays = date.fromWeekdays();
    // A day without a year says more than that nothing was found.
    return dateline != null && weekdays.how() == When.How.UNKNOWN ? dateline : weekdays;
  }

  private @Nullable When stated() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int head = block.kind() == Kind.DATELINE ? HEAD : EDGE;
      boolean edge = i < head || i >= blocks.size() - EDGE;
      boolean carries =
          block.kind() == Kind.DATELINE
              || block.kind() == Kind.BYLINE
              || block.kind() == Kind.SOURCE_NOTE;
      if (edge && carries) {
        for (DayNames.Full day : DayNames.full(block.span().of(text))) {
          int start = block.span().start();
          Span words = new Span(start + day.words().start(), start + day.words().end());
          return new When(words, day.day(), day.day(), When.How.STATED, "");
        }
      }
    }
    return null;
  }

  private @Nullable When fromName() {
    Matcher matcher = NAME_DATE.matcher(name.substring(name.lastIndexOf('/') + 1));
    if (!matcher.find()) {
      return null;
    }
    String day = matcher.group("year") + "-" + matcher.group("month") + "-" + matcher.group("day");
    List<DayNames.Full> days = DayNames.full(day);
    if (days.isEmpty()) {
      return null;
    }
    LocalDate date = days.get(0).day();
    return new When(
        null, date, date, When.How.INFERRED, "The file's name begins with " + matcher.group());
  }

  private @Nullable When fromDateline() {
    for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
      DayNames.Yearless day =
          block.kind() == Kind.DATELINE ? DayNames.withoutYear(block.span().of(text)) : null;
      if (day != null) {
        int start = block.span().start();
        Span words = new Span(start + day.words().start(), start + day.words().end());
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return YearlessDateline.of(words, day.day(), text, sample);
      }
    }
    return null;
  }

  /**
   * A weekday with a day and month is right in few years; a year in the text chooses among them.
   */
  private When fromWeekdays() {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    List<DayNames.Weekday> days = DayNames.withWeekday(sample);
    if (days.isEmpty()) {
      return unknown("No dateline, byline or file name tells it, nor a weekday with its date.");
    }
    List<Integer> years = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int candidate = year;
      if (days.stream().allMatch(day -> day.fits(candidate))) {
        years.add(year);
      }
    }
    String words =
        days.stream()
            .map(day -> "\"" + day.words().of(sample).replaceAll("\\s+", " ") + "\"")
            .distinct()
            .limit(YEARS_NAMED)
            .collect(Collectors.joining(" and "));
    if (years.isEmpty()) {
      return unknown(words + " are right together in no year.");
    }
    TreeSet<Integer> mentioned = years(sample);
    List<Integer> supported =
        mentioned.isEmpty()
            ? List.of()
            : years.stream().filter(year -> Math.abs(year - mentioned.last()) <= 1).toList();
    if (supported.size() != 1) {
      return unknown(words + fitting(years, lastYear(sample)));
    }
    return range(sample, days, supported.get(0), words, mentioned.last());
  }

  private static String fitting(List<Integer> years, int oldest) {
    List<Integer> later = years.stream().filter(year -> year >= oldest).toList();
    String named =
        later.stream().limit(YEARS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String others = later.size() > YEARS_NAMED ? " and other years" : "";
    return " fit " + named + others + "; nothing in the text tells which.";
  }

  private static When range(
      String text, List<DayNames.Weekday> days, int year, String words, int mentioned) {
    LocalDate earliest = null;
    LocalDate latest = null;
    for (DayNames.Weekday day : days) {
      LocalDate date = day.in(year);
      if (date == null) {
        continue;
      }
      String sentence = sentence(text, day.words());
      if (FUTURE.matcher(sentence).find()) {
        latest = latest == null || date.isBefore(latest) ? date : latest;
      } else if (PAST.matcher(sentence).find()) {
        earliest = earliest == null || date.isAfter(earliest) ? date : earliest;
      }
    }
    boolean turned = earliest != null && latest != null && latest.isBefore(earliest);
    if (turned || (earliest == null && latest == null)) {
      return unknown(
          words + " fit " + year + ", but do not tell on which side of them the text was written.");
    }
    String why = words + " are right in " + year + ", and the text names " + mentioned;
    return new When(null, earliest, latest, When.How.INFERRED, why);
  }

  private static String sentence(String text, Span words) {
    int start = words.start();
    int from = Math.max(0, start - LONGEST_SENTENCE);
    int to = Math.min(text.length(), words.end() + LONGEST_SENTENCE);
    while (start > from && ".!?\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = words.end();
    while (end < to && ".!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static TreeSet<Integer> years(String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group()));
    }
    return years;
  }

  /** Returns the last year named in any way ("pre-1997"), which the text is hardly older than. */
  private static int lastYear(String text) {
    int last = FIRST_YEAR;
    Matcher matcher = ANY_YEAR.matcher(text);
    while (matcher.find()) {
      last = Math.max(last, Integer.parseInt(matcher.group()));
    }
    return last;
  }

  private static When unknown(String why) {
    return new When(null, null, null, When.How.UNKNOWN, why);
  }
}
