package travaux.extraction.rules;

import java.util.Locale;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;

/** Phrases that say when or how often, and fill no slot: "Friday", "the second time". */
final class Times {

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> HOURS =
      Set.of(
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "midnight",
          "noon");
  private static final Set<String> LAPSES = Set.of("over", "in", "during", "within");
  private static final Set<String> DURATIONS =
      Set.of("hour", "day", "week", "month", "year", "decade", "century");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "umpteenth");

  private Times() {}

  /** "On Friday", "over the past two years", "in recent months"; "until Friday" is a deadline. */
  static boolean isTold(Sentence sentence, Token preposition, Token head) {
    boolean lapse = LAPSES.contains(preposition.lemma()) && DURATIONS.contains(head.lemma());
    return lapse || is(sentence, head) && !preposition.lemma().equals("until");
  }

  static boolean is(Sentence sentence, Token head) {
    String word = head.form().toLowerCase(Locale.ROOT);
    boolean ordinal =
        head.lemma().equals("time")
            && sentence.children(head).stream()
                .anyMatch(child -> ORDINALS.contains(child.form().toLowerCase(Locale.ROOT)));
    return head.isNoun() && (DAYS.contains(word) || HOURS.contains(word) || ordinal);
  }
}
