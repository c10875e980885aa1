package travaux.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are printed again, whole or in part, by MinHash (Broder 1997) over runs of five
 * words and bands of equal hashes (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch.
 * 3).
 */
public final class Reprints {

  /** How many of the runs of two texts have to be the same. */
  public static final double ALIKE = 0.35;

  /** How many of the shorter text's runs have to stand in the longer one. */
  public static final double CONTAINED = 0.6;

  private static final int RUN = 5;
  private static final int HASHES = 128;
  private static final int BANDS = 64;
  private static final int FEWEST = 20;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final long[] SEEDS = seeds();

  private Reprints() {}

  /** Returns the smallest hashes of the text's runs; empty for a text of few words. */
  public static int[] signature(String text) {
    Set<Integer> runs = runs(text);
    if (runs.size() < FEWEST) {
      return new int[0];
    }
    int[] smallest = new int[HASHES];
    Arrays.fill(smallest, Integer.MAX_VALUE);
    for (int run : runs) {
      for (int i = 0; i < HASHES; i++) {
        int hash = (int) (mixed(run ^ SEEDS[i]) >>> 33);
        smallest[i] = Math.min(smallest[i], hash);
      }
    }
    return smallest;
  }

  /** Returns a hash for each band; texts that share one may be alike. */
  public static List<Long> bands(int[] signature) {
    List<Long> bands = new ArrayList<>();
    int rows = HASHES / BANDS;
    for (int band = 0; band * rows < signature.length; band++) {
      long hash = band;
      for (int row = 0; row < rows; row++) {
        hash = mixed(hash * 31 + signature[band * rows + row]);
      }
      bands.add(hash);
    }
    return bands;
  }

  /** Returns whether one text is the other printed again, whole or shortened. */
  public static boolean areReprints(String a, String b) {
    Set<Integer> one = runs(a);
    Set<Integer> other = runs(b);
    if (Math.min(one.size(), other.size()) < FEWEST) {
      return false;
    }
    Set<Integer> common = new HashSet<>(one);
    common.retainAll(other);
    double all = one.size() + other.size() - common.size();
    return common.size() / all >= ALIKE
        || common.size() / (double) Math.min(one.size(), other.size()) >= CONTAINED;
  }

  private static Set<Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN).hashCode());
    }
    return runs;
  }

  private static long[] seeds() {
    long[] seeds = new long[HASHES];
    long state = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < HASHES; i++) {
      state += 0x9E3779B97F4A7C15L;
      seeds[i] = mixed(state);
    }
    return seeds;
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
