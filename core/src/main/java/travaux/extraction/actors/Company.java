package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.NameFinder.Match;
import travaux.negotiation.Span;

/**
 * The state in whose company a minister or head of state is named: a report that says "Foreign
 * Minister X" without a country has said or will say which one it writes of.
 *
 * <p>Trap: this is a guess from frequency. It answers only where one state stands far before all
 * others.
 */
final class Company {

  private static final int FEWEST = 5;
  private static final int LEAD = 2;

  private final ActorList list;
  private final List<Reading> readings;

  Company(ActorList list, List<Reading> readings) {
    this.list = list;
    this.readings = readings;
  }

  /** Returns the state that a person with a state office most plainly speaks for, or null. */
  @Nullable String stateOf(Named person) {
    if (person.roles.stream().noneMatch(Company::isOfState)) {
      return null;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      if (names(readings.get(i), person)) {
        count(readings.get(i), 2, counts);
        if (i > 0) {
          count(readings.get(i - 1), 1, counts);
        }
      }
    }
    String best = null;
    int most = 0;
    int second = 0;
    for (String state : new TreeSet<>(counts.keySet())) {
      int count = counts.getOrDefault(state, 0);
      if (count > most) {
        second = most;
        most = count;
        best = state;
      } else {
        second = Math.max(second, count);
      }
    }
    return most >= FEWEST && most >= LEAD * second ? best : null;
  }

  private static boolean isOfState(Role role) {
    ActorList.Office office = role.office();
    return office != null
        && !role.former()
        && !role.collective()
        && role.parties().isEmpty()
        && switch (office.rank()) {
          case HEAD, MINISTER -> true;
          default -> false;
        };
  }

  private static boolean names(Reading reading, Named person) {
    Span sentence = reading.sentence.span();
    return person.words.stream().anyMatch(sentence::contains);
  }

  private void count(Reading reading, int weight, Map<String, Integer> counts) {
    TreeSet<String> states = new TreeSet<>();
    for (Match match : reading.names) {
      if (match != null && match.forms().size() == 1) {
        Form form = match.forms().get(0);
        String party = list.speaksFor(form.party().name());
        boolean state =
            form.party().kind() == Kind.STATE
                || form.party().kind() == Kind.ORGAN && !party.equals(form.party().name());
        if (state) {
          states.add(party);
        }
      }
    }
    states.forEach(state -> counts.merge(state, weight, Integer::sum));
  }
}
