package travaux.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression.Kind;

/**
 * Reads the times of a text from its beginning to its end and keeps which was told last, so that
 * "the next day" has a day to be next to. Belongs to one reading of one document.
 */
final class TimeTold {

  private static final Pattern TO =
      Pattern.compile("\\s*+(?:to|through|until|till|-|–)\\s*+(?:the\\s)?");
  private static final Pattern AND = Pattern.compile("\\s*+and\\s*+(?:the\\s)?");
  private static final Pattern BETWEEN = Pattern.compile("(?is).*\\bbetween\\s(?:the\\s)?");
  private static final Pattern LIMIT = Pattern.compile("(?is).*\\b(?:by|until|till|before)\\s");
  private static final Pattern ON = Pattern.compile("\\s*+,?\\s*+(?:on\\s)?(?:the\\s)?");

  /** So far back "between" is looked for. */
  private static final int REACH = 16;

  private final Document document;
  private final List<List<TimeWords>> all;
  private final @Nullable LocalDate now;
  private @Nullable LocalDate day;
  private @Nullable LocalDate date;
  private @Nullable LocalDate today;

  /**
   * Begins at the beginning.
   *
   * @param all the words that tell a time, by sentence
   */
  TimeTold(Document document, List<List<TimeWords>> all) {
    this.document = document;
    this.all = all;
    // The day of publication, when one is known exactly.
    LocalDate earliest = document.published().earliest();
    boolean exact = earliest != null && earliest.equals(document.published().latest());
    this.now = exact ? earliest : null;
  }

  /** Words, and the time that they tell. */
  record Told(TimeWords words, TimeReading reading) {}

  /** Returns the times of the next sentence. */
  List<Told> next(Sentence sentence, List<TimeWords> words) {
    today = null;
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      TimeWords each = words.get(i);
      Told before = told.isEmpty() ? null : told.get(told.size() - 1);
      TimeWords after = i + 1 < words.size() ? words.get(i + 1) : null;
      TimeReading reading = reading(sentence, before, each, after);
      if (reading != null) {
        told.add(new Told(each, reading));
        remember(reading);
      }
    }
    return told;
  }

  private @Nullable TimeReading reading(
      Sentence sentence, @Nullable Told before, TimeWords words, @Nullable TimeWords after) {
    TimeReading reading = read(words, setting(sentence, words));
    if (reading == null) {
      return null;
    }
    if (before != null && isRange(before.words(), words)) {
      LocalDate from = before.reading().latest();
      LocalDate to = reading.earliest();
      boolean turned = from != null && to != null && to.isBefore(from);
      if (from != null && !hasYear(words) && (hasYear(before.words()) || turned)) {
        return read(words, setting(sentence, words).from(from, TimeTense.FUTURE));
      }
    }
    if (after == null) {
      return reading;
    }
    TimeReading next = read(after, setting(sentence, after));
    LocalDate last = next == null ? null : next.earliest();
    if (next == null || last == null) {
      return reading;
    }
    if (reading.kind() == Kind.TIME && reading.earliest() == null && isJoined(ON, words, after)) {
      TimeSetting that = setting(sentence, words).on(last.equals(next.latest()) ? last : null);
      return read(words, that);
    }
    if (!isRange(words, after) || hasYear(words)) {
      return reading;
    }
    LocalDate first = reading.earliest();
    boolean turned = first != null && first.isAfter(last);
    boolean days = words.has("WEEKDAY") && setting(sentence, words).tense() == TimeTense.FUTURE;
    return hasYear(after) || turned && !days
        ? read(words, setting(sentence, words).from(last, TimeTense.PAST))
        : reading;
  }

  private static @Nullable TimeReading read(TimeWords words, TimeSetting setting) {
    return new TimeReader(words, setting).read();
  }

  private TimeSetting setting(Sentence sentence, TimeWords words) {
    TimeTense tense = TimeTense.of(sentence, words.span());
    Integer year = now == null ? nearestYear(words.span()) : null;
    return new TimeSetting(now, tense, day, date, today, isLimit(words), year);
  }

  private boolean isLimit(TimeWords words) {
    int start = words.span().start();
    return LIMIT.matcher(document.text().substring(Math.max(0, start - REACH), start)).matches();
  }

  private void remember(TimeReading reading) {
    boolean dated = reading.kind() == Kind.DATE || reading.kind() == Kind.TIME;
    LocalDate first = reading.earliest();
    if (!dated || first == null || reading.latest() == null) {
      return;
    }
    date = first;
    if (first.equals(reading.latest())) {
      today = first;
      day = first;
    }
  }

  /** "From March to June 2030", "between May and July". */
  private boolean isRange(TimeWords first, TimeWords last) {
    String text = document.text();
    int start = first.span().start();
    String before = text.substring(Math.max(0, start - REACH), start);
    return isCalendar(first)
        && isCalendar(last)
        && (isJoined(TO, first, last)
            || isJoined(AND, first, last) && BETWEEN.matcher(before).matches());
  }

  private boolean isJoined(Pattern pattern, TimeWords first, TimeWords last) {
    Span gap = new Span(first.span().end(), last.span().start());
    return pattern.matcher(gap.of(document.text())).matches();
  }

  private static boolean isCalendar(TimeWords words) {
    return words.rule().meaning().base() == TimeMeaning.Base.CALENDAR
        && (words.has("MONTH") || words.has("WEEKDAY") || words.has("SEASON"));
  }

  private static boolean hasYear(TimeWords words) {
    return words.has("YEAR") || words.has("OFYEAR") || words.has("SHIFT");
  }

  /** The year of the nearest day that is written with its year. */
  private @Nullable Integer nearestYear(Span place) {
    Integer year = null;
    int nearest = Integer.MAX_VALUE;
    for (List<TimeWords> sentence : all) {
      for (TimeWords words : sentence) {
        boolean dated = words.has("DAY") && words.has("YEAR");
        int distance = Math.abs(words.span().start() - place.start());
        if ((dated || words.has("ISO")) && distance < nearest) {
          nearest = distance;
          year = Integer.parseInt(dated ? words.text("YEAR") : words.text("ISO").substring(0, 4));
        }
      }
    }
    return year;
  }
}
