package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import travaux.language.Token;

/**
 * Former officials who now lead a side of their own: "rebels loyal to former Vice President X",
 * "X's delegation". Not shared.
 */
final class Commanders {

  private static final Set<String> FOLLOWERS =
      Set.of(
          "rebel",
          "force",
          "fighter",
          "troop",
          "militia",
          "faction",
          "camp",
          "loyalist",
          "insurgent",
          "guerrilla",
          "soldier",
          "delegation",
          "negotiator");

  private static final Set<String> TIES = Set.of("to", "by");
  private static final Set<String> FOLLOWING = Set.of("loyal", "led", "commanded", "headed");

  private Commanders() {}

  /** Marks those who lead a side in the text. */
  static void mark(People people, List<Reading> readings) {
    for (Reading reading : readings) {
      for (Reading.Run run : reading.runs) {
        Named person = people.named(reading.token(run.to() - 1));
        if (person != null && (owns(reading, run) || isFollowed(reading, run))) {
          person.commands = true;
        }
      }
    }
  }

  private static boolean owns(Reading reading, Reading.Run run) {
    int at = run.to();
    return at + 1 < reading.size()
        && Words.isPossessiveMark(reading.token(at))
        && FOLLOWERS.contains(reading.token(at + 1).lemma());
  }

  private static boolean isFollowed(Reading reading, Reading.Run run) {
    Role title = reading.role(run.from() - 1);
    int tie = (title == null ? run.from() : title.from()) - 1;
    if (tie < 2
        || !TIES.contains(reading.word(tie))
        || !FOLLOWING.contains(reading.word(tie - 1))) {
      return false;
    }
    Token followers = reading.token(tie - 2);
    return FOLLOWERS.contains(followers.lemma());
  }
}
