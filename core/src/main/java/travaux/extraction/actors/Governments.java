package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * The state of a minister without one whom the text names right behind what the government of a
 * state does: "Borduria's government refused. Foreign Minister X said the duties were legal." Not
 * shared.
 *
 * <p>Trap: a minister who then talks about that state by its name is as often its adversary's.
 */
final class Governments {

  private static final Set<String> NOUNS =
      Set.of("government", "ministry", "cabinet", "administration");

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;

  Governments(Parties parties, People people, List<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    for (int r = 1; r < readings.size(); r++) {
      Reading here = readings.get(r);
      Reading before = readings.get(r - 1);
      if (!here.sentence.block().equals(before.sentence.block())) {
        continue;
      }
      Named minister = subject(here);
      String state = minister == null ? null : government(before);
      if (minister != null && state != null && !isNamed(here, state)) {
        minister.party = state;
      }
    }
  }

  /** Returns the minister without a state who is first named as the first subject, or null. */
  private @Nullable Named subject(Reading reading) {
    for (Token token : reading.sentence.tokens()) {
      if (reading.name(token.index()) != null) {
        return null;
      }
      if (token.relation().startsWith("nsubj")) {
        Named person = people.named(token);
        boolean open =
            person != null
                && person.party == null
                && !person.former()
                && person.words.get(0).start() >= reading.sentence.span().start()
                && person.roles.stream().anyMatch(Announcements::isMinister);
        return open ? person : null;
      }
    }
    return null;
  }

  /** Returns the state whose government is the first subject, or null. */
  private @Nullable String government(Reading reading) {
    for (Token token : reading.sentence.tokens()) {
      if (token.relation().startsWith("nsubj")) {
        Role role = reading.role(token.index());
        boolean governs =
            role != null
                && role.collective()
                && NOUNS.contains(role.noun())
                && role.parties().size() == 1
                && parties.isState(role.parties().get(0));
        return governs && role != null ? role.parties().get(0) : null;
      }
    }
    return null;
  }

  private boolean isNamed(Reading reading, String state) {
    for (Match match : reading.names) {
      if (match != null && parties.meant(match).equals(state)) {
        return true;
      }
    }
    return false;
  }
}
