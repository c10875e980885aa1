package travaux.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginnings of the words that carry what a text says, for likeness of short texts. */
final class Stems {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int LENGTH = 4;
  private static final Set<String> EMPTY =
      Set.of(
          "that", "this", "with", "from", "have", "been", "will", "shou", "thei", "othe", "whic",
          "ther", "must", "each", "ever", "also", "they", "thes", "thos", "when", "what", "only",
          "into", "upon", "such", "some", "more", "than", "were", "does");

  private Stems() {}

  static Set<String> of(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String stem = matcher.group().substring(0, LENGTH);
      if (!EMPTY.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** Returns the stems of a text without those of another. */
  static Set<String> without(String text, Set<String> others) {
    Set<String> stems = of(text);
    stems.removeAll(others);
    return stems;
  }

  /** Returns whether the shorter text shares so many words, and at least half of its own. */
  static boolean alike(Set<String> one, Set<String> other, int fewest) {
    int common = common(one, other);
    return common >= fewest && 2 * common >= Math.min(one.size(), other.size());
  }

  /** Returns how many words both have. */
  static int common(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    return common.size();
  }
}
