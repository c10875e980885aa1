package travaux.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the word for a place's people and things is made from the place's name. */
final class Demonyms {

  /** Letters that a name and its adjective share at least. */
  static final int SHARED = 4;

  private static final Set<String> ENDINGS =
      Set.of(
          "", "n", "an", "ian", "ean", "nian", "ese", "nese", "lese", "ish", "nish", "tish", "i");

  /** What a name may lose before an ending. */
  private static final Set<String> LOST =
      Set.of(
          "", "a", "e", "i", "o", "u", "y", "ia", "ea", "us", "os", "as", "is", "and", "land",
          "lands");

  /** What may be all that the adjective lacks: "Kazakh", "Finn", "Bulgar". */
  private static final Set<String> CUT = Set.of("stan", "land", "istan", "ia");

  /** Only names that end so have adjectives in "-ic", and people in "-er". */
  private static final List<String> LANDS = List.of("land", "lands", "mark", "burg", "berg");

  private Demonyms() {}

  /** Says whether the adjective or the word for one of the people is made from the name. */
  static boolean derives(String word, String name) {
    String adjective = word.toLowerCase(Locale.ROOT);
    String place = name.toLowerCase(Locale.ROOT);
    int shared = 0;
    int most = Math.min(adjective.length(), place.length());
    while (shared < most && adjective.charAt(shared) == place.charAt(shared)) {
      shared++;
    }
    for (int at = shared; at >= SHARED; at--) {
      String ending = adjective.substring(at);
      String lost = place.substring(at);
      boolean made = ending.isEmpty() ? CUT.contains(lost) : LOST.contains(lost);
      if (made && ENDINGS.contains(ending) && !adjective.equals(place)) {
        return true;
      }
    }
    boolean whole = adjective.startsWith(place) && LANDS.stream().anyMatch(place::endsWith);
    return whole && (adjective.equals(place + "er") || adjective.equals(place + "ic"));
  }

  /** Returns the word for one of the people of whom the plural speaks. */
  static String singular(String plural) {
    return plural.endsWith("s") && !plural.endsWith("ss")
        ? plural.substring(0, plural.length() - 1)
        : plural;
  }

  /** Says whether the word means people and no thing of theirs: "Halvelander". */
  static boolean isOnlyPeople(String word, String name) {
    return word.endsWith("er") && !name.endsWith("er");
  }
}
