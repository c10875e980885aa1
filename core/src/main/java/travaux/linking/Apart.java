package travaux.linking;

import java.util.List;
import java.util.Set;

/**
 * Pairs of names, or of lines' ids, that people said are not the same.
 *
 * @param pairs a role's word, or "line", and two names in order
 */
public record Apart(Set<List<String>> pairs) {

  /** The role of ids of lines and documents. */
  public static final String LINE = "line";

  /** Nobody said anything. */
  public static final Apart NOTHING = new Apart(Set.of());

  /** Copies the set. */
  public Apart {
    pairs = Set.copyOf(pairs);
  }

  /** Returns the pair as this keeps it, in whatever order it is given. */
  public static List<String> pair(String role, String a, String b) {
    return a.compareTo(b) < 0 ? List.of(role, a, b) : List.of(role, b, a);
  }

  /** Returns whether people keep the two apart. */
  public boolean holds(String role, String a, String b) {
    return !pairs.isEmpty() && pairs.contains(pair(role, a, b));
  }
}
