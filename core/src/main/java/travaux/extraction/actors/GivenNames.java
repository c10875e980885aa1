package travaux.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import travaux.extraction.words.WordTable;

/**
 * Tells whether two given names can be those of one person: "Tony" and "Anthony", "A." and "Ada".
 */
final class GivenNames {

  /** The short forms behind the long one. */
  private static final Map<String, Set<String>> SHORT = shortForms();

  private static final int SHORTEST = 4;

  private GivenNames() {}

  /** Returns what stands before the surname, "" when nothing does. */
  static String of(String name, String surname) {
    return name.substring(0, name.length() - surname.length()).strip();
  }

  static String first(String given) {
    return given.split(" ", 2)[0];
  }

  /** Says whether both can be called so. The empty name is that of nobody. */
  static boolean same(String a, String b) {
    if (a.endsWith(" " + b) || b.endsWith(" " + a)) {
      return true;
    }
    String first = first(a);
    String other = first(b);
    if (first.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (first.endsWith(".") || other.endsWith(".")) {
      return first.charAt(0) == other.charAt(0);
    }
    return first.equals(other)
        || isShortFor(first, other)
        || isShortFor(other, first)
        || isSlip(first, other);
  }

  /**
   * Says whether the first given name is the long form of the other, or told instead of a letter.
   */
  static boolean isLonger(String a, String b) {
    boolean initial = b.endsWith(".") && !first(a).endsWith(".");
    return !b.isEmpty() && (initial || isShortFor(first(b), first(a)));
  }

  private static Map<String, Set<String>> shortForms() {
    Map<String, Set<String>> forms = new HashMap<>();
    for (List<String> row : WordTable.rows("given-names.tsv")) {
      if (row.get(2).equals("short")) {
        forms.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(row.get(1));
      }
    }
    return forms;
  }

  private static boolean isShortFor(String a, String b) {
    return SHORT
        .getOrDefault(b.toLowerCase(Locale.ROOT), Set.of())
        .contains(a.toLowerCase(Locale.ROOT));
  }

  /** "Mikhail" and "Michail"; but "Daniel" and "Daniela", "Anna" and "Hanna" are two. */
  private static boolean isSlip(String a, String b) {
    if (a.length() < SHORTEST || b.length() < SHORTEST || EditDistance.between(a, b) > 1) {
      return false;
    }
    char end = a.charAt(a.length() - 1);
    char other = b.charAt(b.length() - 1);
    boolean gender = end != other && ("ae".indexOf(end) >= 0 || "ae".indexOf(other) >= 0);
    return !gender && (a.charAt(0) == b.charAt(0) || a.length() == b.length());
  }
}
