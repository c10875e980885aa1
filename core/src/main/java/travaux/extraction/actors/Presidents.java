package travaux.extraction.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;

/**
 * Whose president "President X" is in a text that names the seat of one president only, or that
 * calls only one "the Bordurian president". Not shared.
 *
 * <p>Trap: who talks about a state is not its president; of two presidents without a state whom the
 * text names about as often, nobody can tell.
 */
final class Presidents {

  /** Where presidents sit, as their own press says; "the Kremlin" is what others say. */
  private static final Set<String> RESIDENCES =
      Set.of("white house", "oval office", "blue house", "élysée palace", "casa rosada");

  private static final Set<String> DEPUTIES =
      Set.of(
          "vice president",
          "national security adviser",
          "national security advisor",
          "press secretary");

  /** How much oftener than any other the president is named of whom the text is. */
  private static final int FAR_MORE = 8;

  /** The same where the text names a house or a party of the state as its own. */
  private static final int MORE = 3;

  private static final int OFTEN = 4;

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;

  Presidents(Parties parties, People people, List<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    List<Named> open =
        people.all().stream().filter(Presidents::isOpen).filter(Presidents::isBare).toList();
    String seat = open.isEmpty() ? null : seat();
    if (seat != null && !isTaken(seat)) {
      boolean home = isAtHome(seat);
      Named only = open.size() == 1 ? open.get(0) : foremost(open, home ? MORE : FAR_MORE);
      if (only != null && !only.leads) {
        only.party = seat;
        if (home) {
          deputies(seat);
        }
      }
    }
  }

  /** Beside the president without a state, the vice president without one is of the same. */
  private void deputies(String state) {
    for (Named person : people.all()) {
      boolean bare = person.roles.stream().allMatch(role -> role.parties().isEmpty());
      boolean deputy =
          person.roles.stream()
              .anyMatch(role -> DEPUTIES.contains(role.words()) && role.speaksForParty());
      if (isOpen(person) && bare && deputy) {
        person.party = state;
      }
    }
  }

  private static boolean isOpen(Named person) {
    return person.party == null && !person.former();
  }

  private static boolean isBare(Named person) {
    return person.roles.stream()
        .anyMatch(role ->
            role.words().equals("president") && role.parties().isEmpty() && role.speaksForParty());
  }

  private boolean isTaken(String state) {
    return people.all().stream()
        .anyMatch(person ->
            person.holds("president") && !person.former() && Objects.equals(person.party, state));
  }

  /** Returns who is named so many times oftener than any other, or null. */
  private static @Nullable Named foremost(List<Named> open, int times) {
    Named most = null;
    for (Named one : open) {
      most = most == null || one.words.size() > most.words.size() ? one : most;
    }
    if (most == null || most.words.size() < OFTEN) {
      return null;
    }
    for (Named one : open) {
      if (one != most && one.words.size() * times > most.words.size()) {
        return null;
      }
    }
    return most;
  }

  /** Returns the state of the only residence that the text names, or null. */
  private @Nullable String seat() {
    Set<String> states = new HashSet<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.size(); i++) {
        NameFinder.Match match = reading.name(i);
        if (match != null && match.from() == i && RESIDENCES.contains(words(reading, match))) {
          states.add(parties.meant(match));
        }
      }
    }
    return states.size() == 1 ? states.iterator().next() : null;
  }

  /** Says whether the text names a house, a court or a party of the state. */
  private boolean isAtHome(String state) {
    for (Reading reading : readings) {
      for (int i = 0; i < reading.size(); i++) {
        NameFinder.Match match = reading.name(i);
        ActorList.Party party = match == null ? null : match.forms().get(0).party();
        if (party != null
            && (party.kind() == Kind.BODY || party.kind() == Kind.GROUP)
            && state.equals(party.of())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String words(Reading reading, NameFinder.Match match) {
    StringBuilder words = new StringBuilder();
    for (int i = match.from(); i < match.to(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(reading.word(i));
    }
    return words.toString();
  }

  /** "X ...; the Bordurian president said": of all without a state only X can be he. */
  void byDescription() {
    Set<String> described = new HashSet<>();
    boolean acts = false;
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        if (role != null && describes(role)) {
          described.add(role.parties().get(0));
          String relation = reading.token(role.head()).relation();
          acts |= relation.startsWith("nsubj") || relation.equals("poss");
        }
      }
    }
    if (described.size() != 1) {
      return;
    }
    Named most = foremost(people.all().stream().filter(Presidents::isOpen).toList(), MORE);
    boolean untold =
        most != null && most.roles.isEmpty() && !most.titled && !most.introduced && !most.institute;
    if (most != null && (untold && acts || isBare(most))) {
      most.party = described.iterator().next();
    }
  }

  private boolean describes(Role role) {
    return role.words().equals("president")
        && role.speaksForParty()
        && !role.plural()
        && role.definite()
        && role.parties().size() == 1
        && people.holder(role) == null
        && parties.isState(role.parties().get(0))
        && !isTaken(role.parties().get(0));
  }
}
