package travaux.language;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;

/**
 * The words of one expression, by the classes of the rule that fits them.
 *
 * @param span the expression in the document
 * @param rule the rule
 * @param found where the rule fits, a state of its own
 */
record TimeWords(Span span, TimeRules.TimeRule rule, MatchResult found, TimeRules rules) {

  static TimeWords of(Matcher matcher, int offset, TimeRules.TimeRule rule, TimeRules rules) {
    String words = matcher.group(TimePattern.WORDS);
    int start = offset + matcher.start(TimePattern.WORDS);
    int from = 0;
    int to = words.length();
    while (from < to && isGap(words.charAt(from))) {
      from++;
    }
    while (to > from && isGap(words.charAt(to - 1))) {
      to--;
    }
    if (from < to && words.charAt(from) == '[' && words.indexOf(']', from) < 0) {
      from++;
    }
    if (to > from && words.charAt(to - 1) == ']' && words.lastIndexOf('[', to - 1) < from) {
      to--;
    }
    return new TimeWords(new Span(start + from, start + to), rule, matcher.toMatchResult(), rules);
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '-' || c == '‑';
  }

  boolean has(String group) {
    Integer index = rule.form().regex().namedGroups().get(group);
    return index != null && found.group(index) != null;
  }

  /** Says whether the rule needs words behind the expression, and they are there. */
  boolean hasContextBehind() {
    Integer index = rule.form().regex().namedGroups().get(TimePattern.WORDS);
    return index != null && found.end() > found.end(index);
  }

  /** Returns the words of a class that must be there. */
  String text(String group) {
    Integer index = rule.form().regex().namedGroups().get(group);
    return Objects.requireNonNull(found.group(Objects.requireNonNull(index)));
  }

  /** Returns what the list says of the class's words, or null when the class is not there. */
  @Nullable String value(String group) {
    return has(group) ? rules.value(group.replaceAll("\\d", ""), text(group)) : null;
  }

  /** Returns what the list says of a class that must be there. */
  String required(String group) {
    return Objects.requireNonNull(value(group), group);
  }

  int number(String group) {
    return Integer.parseInt(required(group));
  }
}
