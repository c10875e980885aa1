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

  /** Returns the stems of the words that carry a content. */
  static Set<String> of(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      boolean number = Character.isDigit(word.charAt(0));
      if (number || (word.length() >= SHORTEST && !WordData.FUNCTION_WORDS.contains(word))) {
        stems.add(number ? word : stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    String stem = word.replaceFirst("(?:ations?|ings?|ions?|ed|es|ly|s|e)$", "");
    String kept = stem.length() < SHORTEST ? word : stem;
    return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
  }
}
