package travaux.linking;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a content that its wordings share, without endings. */
final class Stems {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private Stems() {}

  /** Returns hashes of the stems of the words that carry a content, in order; odd for numbers. */
  static int[] of(String text) {
    Set<Integer> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      boolean number = Character.isDigit(word.charAt(0));
      if (number || (word.length() >= SHORTEST && !WordData.FUNCTION_WORDS.contains(word))) {
        stems.add(number ? hash(word) | 1 : hash(stem(word)) & ~1);
      }
    }
    return stems.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns whether the stem with a hash is a number. */
  static boolean isNumber(int stem) {
    return (stem & 1) == 1;
  }

  private static int hash(String stem) {
    int hash = stem.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  private static String stem(String word) {
    String stem = word.replaceFirst("(?:ations?|ings?|ions?|ed|es|ly|s|e)$", "");
    String kept = stem.length() < SHORTEST ? word : stem;
    return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
  }
}
