package travaux.extraction.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;

/** "X, who was minister when ...", "X, who as minister took part": an office of the past. */
final class Career {

  private static final Set<String> PAST =
      Set.of(
          "was", "had", "been", "once", "served", "worked", "as", "the", "a", "his", "her", "then");
  private static final int REACH = 8;

  private Career() {}

  /** Returns the past office that a clause behind the name tells, or null. */
  static @Nullable Role past(Reading reading, Run run) {
    int p = run.to();
    if (reading.word(p).equals(",")) {
      p++;
    }
    if (!reading.word(p).equals("who")) {
      return null;
    }
    for (int k = p + 1; k < Math.min(reading.size(), p + REACH); k++) {
      Role role = reading.role(k);
      if (role != null) {
        return role.collective() || role.plural() || k == p + 1 ? null : role.asFormer();
      }
      if (!PAST.contains(reading.word(k)) && reading.name(k) == null) {
        return null;
      }
    }
    return null;
  }
}
