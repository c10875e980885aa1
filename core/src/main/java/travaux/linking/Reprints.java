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
 * Tells texts that are printed again, whole or in part, by MinHash (Broder 1997; Li, Owen and Zhang
 * 2012) over runs of five words and bands of equal hashes (Leskovec, Rajaraman and Ullman, Mining
 * of Massive Datasets, ch. 3).
 */
public final class Reprints {

  /** How many of the runs of two texts have to be the same. */
  public static final double ALIKE = 0.35;

  /** How many of the shorter text's runs have to stand in the longer one. */
  public static final double CONTAINED = 0.5;

  private static final int RUN = 5;
  private static final int HASHES = 128;
  private static final int BANDS = 64;
  private static final int FEWEST = 20;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int FEWEST_SAME = 12;

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
      long hash = mixed(run);
      int bin = (int) (hash & (HASHES - 1));
      smallest[bin] = Math.min(smallest[bin], (int) (hash >>> 33));
    }
    return filled(smallest);
  }

  /** A bin that no run fell into takes what the next one has (Shrivastava and Li 2014). */
  private static int[] filled(int[] smallest) {
    int[] filled = smallest.clone();
    for (int bin = 0; bin < HASHES; bin++) {
      int from = bin;
      while (smallest[from] == Integer.MAX_VALUE) {
        from = (from + 1) % HASHES;
      }
      int steps = Math.floorMod(from - bin, HASHES);
      filled[bin] =
          steps == 0 ? smallest[from] : (int) (mixed(smallest[from] + steps * STEP) >>> 33);
    }
    return filled;
  }

  /** Returns whether so many hashes are the same that the texts have to be compared. */
  static boolean mayBeReprints(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return same >= FEWEST_SAME;
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

  /** The finisher of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
