package travaux.linking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;

/**
 * Works out when documents were published that do not say it, of what only others tell: days with
 * their weekday are right in few years, and of these one is that of dated documents about the same
 * people. What is told as past was before the publication, what is told as to come after it.
 */
final class Publications {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /** How far from a dated document, in days, the days may be that an undated one tells of. */
  private static final int NEAR = 200;

  /** How many people both documents must name. */
  private static final int SHARED = 2;

  private static final int LONGEST_SENTENCE = 400;
  private static final Pattern DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:-.*)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);
  private static final List<String> WEEKDAYS =
      List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|upcoming|planned|scheduled|expected to|due to|is to|are to)\\b");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|took|met|said|held|began|came|[a-z]{3,}ed)\\b");

  /** "AKWADA, Ghana, Oct 9 (Harbour News) -": a wire goes out on the day of its dateline. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^\\p{Lu}[\\p{Lu} .'’-]+(?:, \\p{Lu}[\\p{L} ]+)?, "
              + "((Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2}))"
              + " [(–—-]");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int HEAD = 600;

  private Publications() {}

  /** On which side of a day the text was written. */
  private enum Side {
    BEFORE,
    AFTER,
    /** The day itself. */
    ON,
    UNKNOWN
  }

  /**
   * A day without its year.
   *
   * @param words as the text has it
   * @param weekday 1 to 7, or 0 when the text gives none
   */
  private record Day(String words, int month, int day, int weekday, Side side) {

    @Nullable LocalDate in(int year) {
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }

    boolean fits(int year) {
      LocalDate date = in(year);
      return date != null && (weekday == 0 || date.getDayOfWeek().getValue() == weekday);
    }
  }

  /**
   * What one document gives.
   *
   * @param document its id
   * @param name its name
   * @param published when it is known
   * @param days of an undated one
   * @param lastYear the last year that it names
   * @param people those that it names in full
   */
  record Told(
      String document,
      String name,
      @Nullable LocalDate published,
      List<Day> days,
      int lastYear,
      Set<Label> people) {}

  static Told told(DocumentRecord record, OwnLabels own) {
    Document document = record.document();
    boolean dated = document.published().how() != When.How.UNKNOWN;
    List<Day> days = new ArrayList<>();
    int lastYear = FIRST_YEAR;
    for (TimeExpression time : record.all(TimeExpression.class)) {
      Matcher day = DAY.matcher(time.value());
      Matcher year = YEAR.matcher(time.value());
      if (year.matches()) {
        lastYear = Math.max(lastYear, Integer.parseInt(year.group(1)));
      } else if (!dated && day.matches()) {
        String words = time.words().of(document.text()).replaceAll("\\s+", " ");
        days.add(
            new Day(
                words,
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(2)),
                weekday(words),
                side(document.text(), time)));
      }
    }
    Day dateline = dated ? null : dateline(document.text());
    if (dateline != null) {
      days.add(0, dateline);
    }
    Set<Label> people = new HashSet<>();
    for (Label label : own.all()) {
      if (label.role() == Role.PERSON && !label.beside().isEmpty() && label.name().contains(" ")) {
        people.add(label);
      }
    }
    LocalDate published = dated ? document.published().latest() : null;
    return new Told(document.id(), document.name(), published, days, lastYear, people);
  }

  private static @Nullable Day dateline(String text) {
    Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    if (!matcher.find()) {
      return null;
    }
    int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    return new Day(matcher.group(1), month, Integer.parseInt(matcher.group(3)), 0, Side.ON);
  }

  private static int weekday(String words) {
    Matcher matcher = WEEKDAY.matcher(words);
    return matcher.find() ? WEEKDAYS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
  }

  private static Side side(String text, TimeExpression time) {
    int start = time.words().start();
    int from = Math.max(0, start - LONGEST_SENTENCE);
    while (start > from && ".!?\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = time.words().end();
    int to = Math.min(text.length(), end + LONGEST_SENTENCE);
    while (end < to && ".!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String sentence = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (FUTURE.matcher(sentence).find()) {
      return Side.BEFORE;
    }
    return PAST.matcher(sentence).find() ? Side.AFTER : Side.UNKNOWN;
  }

  /** Returns when those documents were published that others tell it of, by their ids. */
  static Map<String, When> of(Collection<Told> all, Callings callings) {
    Map<String, TreeMap<LocalDate, String>> dated = new HashMap<>();
    for (Told told : all) {
      LocalDate day = told.published();
      if (day != null) {
        people(told, callings)
            .forEach(person ->
                dated
                    .computeIfAbsent(person, key -> new TreeMap<>())
                    .merge(day, told.name(), (a, b) -> a.compareTo(b) < 0 ? a : b));
      }
    }
    Map<String, When> found = new HashMap<>();
    for (Told told : all) {
      boolean telling =
          told.days().stream().anyMatch(day -> day.weekday() > 0 || day.side() == Side.ON);
      if (told.published() == null && telling) {
        When when = when(told, people(told, callings), dated);
        if (when != null) {
          found.put(told.document(), when);
        }
      }
    }
    return found;
  }

  private static Set<String> people(Told told, Callings callings) {
    Set<String> people = new TreeSet<>();
    told.people().forEach(label -> people.add(callings.of(label).name()));
    return people;
  }

  private static @Nullable When when(
      Told told, Set<String> people, Map<String, TreeMap<LocalDate, String>> dated) {
    Integer chosen = null;
    String by = "";
    for (int year = Math.max(FIRST_YEAR, told.lastYear()); year <= LAST_YEAR; year++) {
      int candidate = year;
      if (!told.days().stream().allMatch(day -> day.fits(candidate))) {
        continue;
      }
      String witness = witness(told.days().get(0).in(year), people, dated);
      if (witness != null) {
        if (chosen != null) {
          return null;
        }
        chosen = year;
        by = witness;
      }
    }
    return chosen == null ? null : range(told.days(), chosen, by);
  }

  /** Returns the name of a dated document near the day that names enough of the people, or null. */
  private static @Nullable String witness(
      @Nullable LocalDate day, Set<String> people, Map<String, TreeMap<LocalDate, String>> dated) {
    if (day == null) {
      return null;
    }
    Map<String, Integer> shared = new TreeMap<>();
    for (String person : people) {
      Set<String> documents =
          new HashSet<>(
              dated
                  .getOrDefault(person, new TreeMap<>())
                  .subMap(day.minusDays(NEAR), true, day.plusDays(NEAR), true)
                  .values());
      documents.forEach(name -> shared.merge(name, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= SHARED)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable When range(List<Day> days, int year, String by) {
    LocalDate earliest = null;
    LocalDate latest = null;
    if (days.get(0).side() == Side.ON) {
      LocalDate date = days.get(0).in(year);
      String why =
          "dateline \""
              + days.get(0).words()
              + "\"; "
              + by
              + " of "
              + year
              + " names the same people";
      return new When(null, date, date, When.How.INFERRED, why);
    }
    for (Day day : days) {
      LocalDate date = day.in(year);
      if (date != null && day.side() == Side.BEFORE && (latest == null || date.isBefore(latest))) {
        latest = date;
      }
      if (date != null
          && day.side() == Side.AFTER
          && (earliest == null || date.isAfter(earliest))) {
        earliest = date;
      }
    }
    boolean turned = earliest != null && latest != null && latest.isBefore(earliest);
    if (turned || (earliest == null && latest == null)) {
      return null;
    }
    String words = days.stream().filter(day -> day.weekday() > 0).findFirst().orElseThrow().words();
    String why =
        "\"" + words + "\" is right in " + year + ", when " + by + " names the same people";
    return new When(null, earliest, latest, When.How.INFERRED, why);
  }
}
