package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * For whom a spokesman speaks whom nothing qualifies: "The Bordurian ministry was silent. But
 * spokesman X said": the house whose words or deeds the text has just told. Not shared.
 *
 * <p>Trap: only a house or another who speaks for it counts, and only as a subject; a state named
 * just before may be the one spoken of.
 */
final class Spokespeople {

  private static final Set<String> HOUSES =
      Set.of("ministry", "department", "government", "administration", "embassy", "presidency");

  /** How many sentences before the spokesman's own may tell of the house. */
  private static final int REACH = 2;

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;

  Spokespeople(Parties parties, People people, List<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    for (int r = 0; r < readings.size(); r++) {
      for (Role role : readings.get(r).roles) {
        Named person = role == null ? null : people.holder(role);
        if (role == null
            || person == null
            || person.party != null
            || person.former()
            || !isSpokesperson(role)
            || !role.parties().isEmpty()
            || role.possessor() >= 0) {
          continue;
        }
        person.party = house(r, role);
      }
    }
  }

  private static boolean isSpokesperson(Role role) {
    return role.office() instanceof ActorList.Office office
        && office.rank() == ActorList.Rank.SPOKESPERSON;
  }

  private @Nullable String house(int at, Role role) {
    for (int back = 0; back <= REACH && back <= at; back++) {
      Reading reading = readings.get(at - back);
      int end = back == 0 ? role.from() : reading.size();
      String found = null;
      for (int k = 0; k < end; k++) {
        String party = house(reading, reading.token(k));
        if (party != null && found != null && !found.equals(party)) {
          return null;
        }
        found = party == null ? found : party;
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String house(Reading reading, Token token) {
    if (!token.relation().startsWith("nsubj")) {
      return null;
    }
    Match match = reading.name(token.index());
    if (match != null) {
      return match.isOrgan() && !match.isOnlyAdjective() ? parties.meant(match) : null;
    }
    Role role = reading.role(token.index());
    boolean house =
        role != null
            && role.parties().size() == 1
            && (role.collective() && HOUSES.contains(role.noun()) || isSpokesperson(role));
    return house && role != null ? role.parties().get(0) : null;
  }
}
