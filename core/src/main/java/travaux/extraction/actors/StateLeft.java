package travaux.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;

/**
 * The state of a ruler whom the text never calls the ruler of any: of the states that it is about,
 * the only one that has no other head and that the ruler does not deal with. "President X wrote to
 * the Bordurians", in a text on Borduria and Ruritania, is the Ruritanian one. Not shared.
 *
 * <p>Trap: who heads a company is a president too, and a text on two states may name the president
 * of a third in passing.
 */
final class StateLeft {

  private static final Set<String> RULING =
      Set.of("president", "prime minister", "premier", "chancellor", "leader", "dictator", "king");

  /** Whom a text without any title names so often, everybody knows. */
  private static final int FAMOUS = 5;

  private static final int AGAIN = 2;
  private static final int OFTEN = 3;
  private static final int ROUNDS = 3;

  private final Parties parties;
  private final People people;
  private final Iterable<Reading> readings;
  private final Set<Named> companies = new HashSet<>();

  StateLeft(Parties parties, People people, Iterable<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    for (Reading reading : readings) {
      for (Run run : reading.runs) {
        Named person = people.named(reading.token(run.to() - 1));
        if (person != null && isOfCompany(reading, run)) {
          companies.add(person);
        }
      }
    }
    for (int round = 0; round < ROUNDS && settleRound(); round++) {}
  }

  private boolean settleRound() {
    Facing facing = new Facing(parties, people, readings);
    Map<Named, String> left = new HashMap<>();
    Map<String, Integer> claims = new HashMap<>();
    for (Named person : people.all()) {
      String state = mayRule(person) ? only(facing, person) : null;
      if (state != null) {
        claims.merge(state, 1, Integer::sum);
        if (isTold(facing, person, state)) {
          left.put(person, state);
        }
      }
    }
    left.values().removeIf(state -> claims.getOrDefault(state, 0) > 1);
    left.forEach((person, state) -> person.party = state);
    return !left.isEmpty();
  }

  private static @Nullable String only(Facing facing, Named person) {
    Set<String> left = facing.left(person);
    return left.size() == 1 ? left.iterator().next() : null;
  }

  private boolean isTold(Facing facing, Named person, String state) {
    int times = person.words.size();
    if (facing.facesState(person)) {
      return times >= AGAIN;
    }
    return times >= OFTEN && !person.roles.isEmpty() && state.equals(parties.mostNamed());
  }

  private boolean mayRule(Named person) {
    if (person.party != null || person.former() || person.institute || companies.contains(person)) {
      return false;
    }
    if (person.roles.isEmpty()) {
      boolean untold = !person.introduced && !person.titled;
      return person.leads || untold && person.words.size() >= FAMOUS;
    }
    return person.roles.stream()
        .allMatch(role ->
            RULING.contains(role.words()) && role.parties().isEmpty() && role.speaksForParty());
  }

  /** "ABC President X": a name that is no party's before the title. */
  private static boolean isOfCompany(Reading reading, Run run) {
    Role title = reading.role(run.from() - 1);
    if (title == null) {
      return false;
    }
    for (int k = Math.max(0, title.from() - 1); k < title.core(); k++) {
      boolean compound = reading.token(k).head() > k && reading.token(k).head() < run.to();
      if (reading.token(k).isProperNoun() && reading.name(k) == null && compound) {
        return true;
      }
    }
    return false;
  }
}
