package travaux.analysis;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * A draw by lot that anyone can repeat from a published seed: {@value #ALGORITHM}.
 *
 * <p>The names are put in the order of their Unicode code points. Lot number <i>i</i> (0, 1, 2 ...)
 * is the SHA-256 of the UTF-8 text {@code seed + "\n" + i}, of which the first eight bytes are read
 * as one number from 0 to 2^64 - 1, the highest byte first. From the last place down to the second,
 * each place <i>n</i> (counted from 1) is exchanged with place {@code 1 + lot mod n}; a lot that is
 * not below the greatest multiple of <i>n</i> up to 2^64 is thrown away and the next one is taken,
 * so that no place is likelier than another.
 */
public final class Lot {

  /** The name of the algorithm, as logs have it. */
  public static final String ALGORITHM = "fisher-yates-sha256-1";

  private static final BigInteger ALL = BigInteger.ONE.shiftLeft(64);
  private static final Comparator<String> BY_CODE_POINT =
      (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

  private final String seed;
  private long next;

  private Lot(String seed) {
    this.seed = seed;
  }

  /**
   * Draws an order.
   *
   * @param seed any text; it is used as it is
   * @param names at least one, each once
   * @return all names in the order drawn, the same for the same seed and names in any order
   * @throws IllegalArgumentException when a name comes twice or there is none
   */
  public static List<String> draw(String seed, List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("There is no name to draw.");
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("A name comes twice: " + String.join(", ", names));
    }
    List<String> order = new ArrayList<>(names);
    order.sort(BY_CODE_POINT);
    Lot lot = new Lot(seed);
    for (int place = order.size(); place > 1; place--) {
      Collections.swap(order, place - 1, lot.below(place));
    }
    return List.copyOf(order);
  }

  private int below(int bound) {
    BigInteger n = BigInteger.valueOf(bound);
    BigInteger end = ALL.subtract(ALL.mod(n));
    while (true) {
      BigInteger lot = lot();
      if (lot.compareTo(end) < 0) {
        return lot.mod(n).intValueExact();
      }
    }
  }

  private BigInteger lot() {
    byte[] words = (seed + '\n' + next++).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
      return new BigInteger(1, Arrays.copyOf(hash, Long.BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
    }
  }
}
