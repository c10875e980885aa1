package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.Reading.Run;

/**
 * The party of an officer named right behind another of the same house: "Bakers' Union President X
 * and Vice President Y". Not shared.
 *
 * <p>Trap: a president and the prime minister joined to one may rule two states.
 */
final class Joined {

  private static final Set<String> JOINTS = Set.of("and", ",");

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;

  Joined(Parties parties, People people, List<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    for (Reading reading : readings) {
      for (Run run : reading.runs) {
        Named second = people.named(reading.token(run.to() - 1));
        Role title = reading.role(run.from() - 1);
        if (second == null
            || second.party != null
            || second.former()
            || title == null
            || people.holder(title) != second) {
          continue;
        }
        String party = party(reading, title);
        if (party != null) {
          second.party = party;
        }
      }
    }
  }

  private @Nullable String party(Reading reading, Role title) {
    int joint = title.from() - 1;
    boolean bare =
        title.parties().isEmpty()
            && title.possessor() < 0
            && title.speaksForParty()
            && !title.definite();
    if (!bare || joint < 1 || !JOINTS.contains(reading.word(joint))) {
      return null;
    }
    Named first = people.named(reading.token(joint - 1));
    Run run = first == null ? null : people.run(reading.token(joint - 1));
    Role own = run == null ? null : reading.role(run.from() - 1);
    String party = first == null ? null : first.spokenFor();
    boolean told =
        own != null
            && people.holder(own) == first
            && party != null
            && own.parties().contains(party);
    return told && own != null && party != null && isLower(own, title, party) ? party : null;
  }

  /** Says whether the second office is one that the house of the first has beside it. */
  private boolean isLower(Role first, Role second, String party) {
    Office office = second.office();
    if (office == null || office.defaultParty() != null) {
      return false;
    }
    boolean deputy = second.words().contains("vice") || second.words().startsWith("deputy");
    boolean serves =
        first.office() instanceof Office head
            && head.rank() == Rank.HEAD
            && office.rank() == Rank.MINISTER;
    return deputy || serves || !parties.isState(party);
  }
}
