package travaux.extraction.actors;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;

/**
 * The house of which short titles tell beside a party and a district: "Sen. X, D-Ohio", "Republican
 * Rep. X".
 *
 * <p>Trap: other states have senators too, so the title alone tells nothing.
 */
final class Legislators {

  /** The office whose default party is the house. */
  private static final Map<String, String> OFFICES =
      Map.of(
          "sen.", "senator",
          "sen", "senator",
          "sens.", "senator",
          "senators", "senator",
          "speaker", "house speaker",
          "rep.", "congressman",
          "rep", "congressman",
          "reps.", "congressman",
          "representative", "congressman",
          "representatives", "congressman");

  private static final Set<String> SHORT = Set.of("sen.", "sens.", "rep.", "reps.");

  private static final Set<String> LETTERS = Set.of("r", "d", "i");
  private static final Set<String> PARTIES = Set.of("republican", "democrat", "democratic");
  private static final int REACH = 6;
  private static final int LIST = 30;

  private Legislators() {}

  /** Returns the house as the list names it, or null. */
  static @Nullable String house(Parties parties, Reading reading, Run run) {
    String title = title(reading, run);
    String office = OFFICES.get(title);
    boolean spelt = title.equals("senator") || title.equals("congressman");
    if (office == null && !spelt) {
      return null;
    }
    boolean told =
        PARTIES.contains(reading.word(run.from() - 2))
            || isCalled(reading, run)
            || isPlaced(reading, run)
            || isParty(reading, run);
    String house =
        parties
            .list()
            .office(office == null ? title : office)
            .map(it -> it.defaultParty())
            .orElse(null);
    return told || house != null && SHORT.contains(title) && parties.isHouseNamed(house)
        ? house
        : null;
  }

  /** Returns the word before the name, or before those that "and" joins it to: "Sens. X and Y". */
  private static String title(Reading reading, Run run) {
    String title = reading.word(run.from() - 1);
    for (int k = run.from() - 1; k >= Math.max(0, run.from() - LIST); k--) {
      String word = reading.word(k);
      if (OFFICES.containsKey(word) && k < run.from() - 1) {
        return word.endsWith("s") || word.endsWith("s.") ? word : title;
      }
      boolean name = reading.token(k).isProperNoun() && !SHORT.contains(word);
      if (!name && !word.equals("of") && !word.equals(",") && !word.equals("and")) {
        return title;
      }
    }
    return title;
  }

  /** "a Democratic lawmaker, Representative X". */
  private static boolean isCalled(Reading reading, Run run) {
    return reading.word(run.from() - 2).equals(",")
        && PARTIES.contains(reading.word(run.from() - 4))
        && reading.role(run.from() - 3) != null;
  }

  /** ", D-Ohio", "(R-Ohio)". */
  private static boolean isPlaced(Reading reading, Run run) {
    int p = Beside.behindPlace(reading, run);
    String mark = reading.word(p);
    if (!mark.equals(",") && !mark.equals("(")) {
      return false;
    }
    String letter = reading.word(p + 1);
    return LETTERS.contains(letter) && Set.of("-", "–").contains(reading.word(p + 2))
        || letter.matches("[rdi][-–][a-z.]+");
  }

  /** ", Ohio Republican", ", the top Democrat on". */
  private static boolean isParty(Reading reading, Run run) {
    int p = Beside.behindPlace(reading, run);
    if (!reading.word(p).equals(",")) {
      return false;
    }
    for (int k = p + 1; k < p + REACH && !reading.word(k).equals(","); k++) {
      if (PARTIES.contains(reading.word(k))) {
        return true;
      }
    }
    return false;
  }
}
