package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons by a surname that is spelt a little differently: one letter or, in a longer name,
 * two inserted, left out or replaced, but not the first. Not shared.
 *
 * <p>Looks names up by what is left of them without one or two letters, so that it need not compare
 * all with all.
 */
final class NearNames {

  private static final int SHORTEST = 5;
  private static final int LONG = 6;
  private static final int LONGEST = 16;

  private final Map<String, List<Entry>> byRest = new HashMap<>();

  private record Entry(String surname, Named person) {}

  void add(String surname, Named person) {
    if (isFit(surname)) {
      Entry entry = new Entry(surname, person);
      for (String rest : rests(surname)) {
        byRest.computeIfAbsent(rest, key -> new ArrayList<>(1)).add(entry);
      }
    }
  }

  /** Returns the persons whose surname is near this one, or this one. */
  Set<Named> of(String surname) {
    Set<Named> found = new LinkedHashSet<>();
    if (isFit(surname)) {
      for (String rest : rests(surname)) {
        for (Entry entry : byRest.getOrDefault(rest, List.of())) {
          if (isNear(surname, entry.surname())) {
            found.add(entry.person());
          }
        }
      }
    }
    return found;
  }

  static boolean isNear(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return longest >= SHORTEST
        && a.charAt(0) == b.charAt(0)
        && !isFeminine(a, b)
        && EditDistance.between(a, b) <= (longest >= LONG ? 2 : 1);
  }

  /** "Orlov" and "Orlova" are husband and wife. */
  private static boolean isFeminine(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return longer.equals(shorter + "a") || longer.equals(shorter + "va");
  }

  private static boolean isFit(String surname) {
    return surname.length() >= SHORTEST - 1 && surname.length() <= LONGEST;
  }

  private static Set<String> rests(String surname) {
    Set<String> rests = new HashSet<>();
    rests.add(surname);
    for (int i = 1; i < surname.length(); i++) {
      String without = surname.substring(0, i) + surname.substring(i + 1);
      rests.add(without);
      for (int j = i; j < without.length(); j++) {
        rests.add(without.substring(0, j) + without.substring(j + 1));
      }
    }
    return rests;
  }
}
