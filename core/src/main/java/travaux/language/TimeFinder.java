package travaux.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;

/**
 * Finds the words that tell a time and works out which, from the day of publication and the times
 * told before. Immutable and thread-safe.
 */
public final class TimeFinder {

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
    TimeTold told = new TimeTold(document, found);
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (TimeTold.Told each : told.next(sentences.get(i), found.get(i))) {
        times.add(expression(document, each.words().span(), each.reading()));
      }
    }
    return List.copyOf(times);
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
      if (each.span().start() >= end && !TimeLookalike.is(sentence, each)) {
        chosen.add(each);
        end = each.span().end();
      }
    }
    return chosen;
  }
}
