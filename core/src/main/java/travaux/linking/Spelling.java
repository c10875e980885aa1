package travaux.linking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spellings of names as different newspapers write them, brought to one. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
  private static final Pattern OW = Pattern.compile("ow(?![aeiou])");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouh]+");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "bin", "ibn", "ben", "de", "del", "della", "der", "den", "di", "da",
          "dos", "du", "la", "le", "van", "von", "zu", "ter", "mr", "mrs", "ms", "dr", "jr", "sr");

  private static final List<String[]> ALIKE =
      List.of(
          new String[] {"ph", "f"},
          new String[] {"kh", "k"},
          new String[] {"gh", "g"},
          new String[] {"ck", "k"},
          new String[] {"ou", "u"},
          new String[] {"oo", "u"},
          new String[] {"ee", "i"},
          new String[] {"ey", "i"},
          new String[] {"ei", "i"},
          new String[] {"y", "i"},
          new String[] {"j", "i"},
          new String[] {"w", "v"},
          new String[] {"q", "k"});

  private static final int LONG = 6;

  private Spelling() {}

  /** Returns the words of a name without titles' dots, marks and particles, in lower case. */
  static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTERS
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
        .toList();
  }

  /** Returns what different transliterations of a word have in common. */
  static String folded(String word) {
    String folded = OW.matcher(word).replaceAll("u");
    for (String[] pair : ALIKE) {
      folded = folded.replace(pair[0], pair[1]);
    }
    return DOUBLED.matcher(folded).replaceAll("$1");
  }

  /** Returns the consonants of a folded word, with its first letter. */
  static String skeleton(String word) {
    return DOUBLED.matcher(VOWELS.matcher(folded(word)).replaceAll("")).replaceAll("$1");
  }

  /** Returns whether two words may be spellings of one: folded they differ in a letter at most. */
  static boolean areAlike(String a, String b) {
    String one = folded(a);
    String other = folded(b);
    if (one.equals(other)) {
      return true;
    }
    boolean isLong = Math.min(one.length(), other.length()) >= 5;
    return isLong && one.charAt(0) == other.charAt(0) && differInOne(one, other);
  }

  /**
   * Returns whether two long words differ in vowels only, in two places at most: "Moualem" and
   * "Moallem". That is enough beside the same given name.
   */
  static boolean haveOtherVowels(String a, String b) {
    String one = folded(a);
    String other = folded(b);
    int differences = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return one.length() == other.length()
        && one.length() >= LONG
        && one.charAt(0) == other.charAt(0)
        && differences <= 2
        && skeleton(a).equals(skeleton(b));
  }

  private static boolean differInOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int restA = a.length() > b.length() || a.length() == b.length() ? same + 1 : same;
    int restB = b.length() > a.length() || a.length() == b.length() ? same + 1 : same;
    return a.substring(Math.min(restA, a.length()))
        .equals(b.substring(Math.min(restB, b.length())));
  }
}
