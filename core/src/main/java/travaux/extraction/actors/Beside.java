package travaux.extraction.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;

/**
 * The party that brackets and delegations give a person: "X (Borduria)", "Borduria (Minister X)",
 * "the Bordurian delegation, led by X".
 */
final class Beside {

  private static final Set<String> LEADING = Set.of("lead", "head", "chair");
  private static final int REACH = 8;

  private Beside() {}

  /** Returns the party, or null. */
  static @Nullable String party(Parties parties, Reading reading, Run run) {
    if (reading.word(run.to()).equals("(")) {
      Match match = reading.name(run.to() + 1);
      return match != null && reading.word(match.to()).equals(")") && isState(parties, match)
          ? parties.meant(match)
          : null;
    }
    int start = run.from();
    Role title = reading.role(start - 1);
    if (title != null) {
      start = title.from();
    }
    if (reading.word(start - 1).equals("(")) {
      Match match = reading.name(start - 2);
      return match != null && isState(parties, match) ? parties.meant(match) : null;
    }
    return reading.word(start - 1).equals("by") ? led(reading, start - 2) : null;
  }

  /** Says whether the name is that of a delegation's head: "the delegation, led by X". */
  static boolean leads(Reading reading, Run run) {
    Role title = reading.role(run.from() - 1);
    int start = title == null ? run.from() : title.from();
    return reading.word(start - 1).equals("by") && led(reading, start - 2) != null;
  }

  private static boolean isState(Parties parties, Match match) {
    return match.uses(Use.NAME) && parties.isState(parties.meant(match));
  }

  private static @Nullable String led(Reading reading, int at) {
    if (at < 0) {
      return null;
    }
    Token verb = reading.token(at);
    if (!LEADING.contains(verb.lemma())) {
      return null;
    }
    for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
      Role role = reading.role(k);
      if (role != null) {
        boolean near = role.end() >= at - 2;
        return near && role.collective() && role.parties().size() == 1
            ? role.parties().get(0)
            : null;
      }
    }
    return null;
  }
}
