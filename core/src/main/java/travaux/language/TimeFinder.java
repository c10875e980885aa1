package travaux.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;

/**
 * Finds the words that tell a time and works out which, from the day of publication and the times
 * told before. Immutable and thread-safe.
 */
public final class TimeFinder {

  private static final int WORDY = 100;

  private final TimeRules rules;

  TimeFinder(TimeRules rules) {
    this.rules = rules;
  }

  /** Returns a finder with the shipped rules for English. */
  public static TimeFinder english() {
    return new TimeFinder(TimeRules.english());
  }

  /**
   * Returns the times that {@code sentences} tell, in the order of the text; no two overlap. Days
   * are null where neither the words nor the day of publication tell them.
   */
  public List<TimeExpression> find(Document document, List<Sentence> sentences) {
    List<List<TimeWords>> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.add(words(document.text(), sentence));
    }
    List<TimeExpression> times = new ArrayList<>();
    LocalDate now = now(document);
    LocalDate day = null;
    LocalDate date = null;
    for (int i = 0; i < sentences.size(); i++) {
      LocalDate today = null;
      for (TimeWords words : found.get(i)) {
        TimeTense tense = TimeTense.of(sentences.get(i), words.span());
        Integer year = now == null ? nearestYear(words.span(), found) : null;
        TimeSetting setting = new TimeSetting(now, tense, day, date, today, year);
        TimeReading reading = new TimeReader(words, setting).read();
        if (reading == null) {
          continue;
        }
        times.add(expression(document, words.span(), reading));
        if (tellsDate(reading)) {
          date = reading.earliest();
          boolean single = date != null && date.equals(reading.latest());
          today = single ? date : today;
          day = single ? date : day;
        }
      }
    }
    return List.copyOf(times);
  }

  private static boolean tellsDate(TimeReading reading) {
    boolean dated =
        reading.kind() == TimeExpression.Kind.DATE || reading.kind() == TimeExpression.Kind.TIME;
    return dated && reading.earliest() != null && reading.latest() != null;
  }

  private static TimeExpression expression(Document document, Span words, TimeReading reading) {
    return new TimeExpression(
        Identity.of(document.textSha256(), "time", words.start(), words.end()),
        words,
        reading.kind(),
        reading.value(),
        reading.earliest(),
        reading.latest());
  }

  /** The day of publication, when one is known exactly. */
  private static @Nullable LocalDate now(Document document) {
    LocalDate earliest = document.published().earliest();
    return earliest != null && earliest.equals(document.published().latest()) ? earliest : null;
  }

  private List<TimeWords> words(String text, Sentence sentence) {
    List<TimeWords> all = new ArrayList<>();
    String words = sentence.span().of(text);
    int offset = sentence.span().start();
    Set<String> present = TimePattern.wordsOf(words);
    for (TimeRules.TimeRule rule : rules.all()) {
      if (!rule.form().canBeIn(present)) {
        continue;
      }
      Matcher matcher = rule.form().regex().matcher(words);
      while (matcher.find()) {
        all.add(TimeWords.of(matcher, offset, rule, rules));
      }
    }
    all.sort(
        Comparator.comparingInt((TimeWords each) -> each.span().start())
            .thenComparing(each -> each.span().length(), Comparator.reverseOrder())
            .thenComparing(each -> each.rule().line()));
    List<TimeWords> chosen = new ArrayList<>();
    int end = 0;
    for (TimeWords each : all) {
      if (each.span().start() >= end && !isNumber(sentence, each)) {
        chosen.add(each);
        end = each.span().end();
      }
    }
    return chosen;
  }

  /** "Some 2000 soldiers": four digits that count something. */
  private static boolean isNumber(Sentence sentence, TimeWords words) {
    if (!words.has("YEAR") || words.span().length() > 4) {
      return false;
    }
    int year = Integer.parseInt(words.text("YEAR"));
    List<Token> tokens = sentence.tokensIn(words.span());
    Optional<Token> counted = tokens.isEmpty() ? Optional.empty() : sentence.head(tokens.get(0));
    return year % WORDY == 0
        && counted.filter(token -> token.pos().equals("NNS")).isPresent()
        && counted.get().index() > tokens.get(0).index();
  }

  /** The year of the nearest day that is written with its year. */
  private static @Nullable Integer nearestYear(Span place, List<List<TimeWords>> found) {
    Integer year = null;
    int nearest = Integer.MAX_VALUE;
    for (List<TimeWords> sentence : found) {
      for (TimeWords words : sentence) {
        boolean day = words.has("DAY") && words.has("YEAR");
        int distance = Math.abs(words.span().start() - place.start());
        if ((day || words.has("ISO")) && distance < nearest) {
          nearest = distance;
          year = Integer.parseInt(day ? words.text("YEAR") : words.text("ISO").substring(0, 4));
        }
      }
    }
    return year;
  }
}
