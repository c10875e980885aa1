package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The state whose "ministry", "government" or "delegation" a document means that names only one.
 *
 * <p>Trap: a state named often is not the one that speaks; only its own ministry, government or
 * letterhead tells.
 */
final class HomeState {

  private static final Set<String> NOUNS = Set.of("ministry", "government", "delegation");

  private final Parties parties;

  /** The states that the text names beside each of the nouns. */
  private final Map<String, Set<String>> named = new HashMap<>();

  HomeState(Parties parties, List<Reading> readings) {
    this.parties = parties;
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        if (role != null && NOUNS.contains(role.noun())) {
          Set<String> states = named.computeIfAbsent(role.noun(), key -> new TreeSet<>());
          role.parties().stream().filter(parties::isState).forEach(states::add);
        }
      }
    }
  }

  /** Returns the state that the unqualified phrase means, or null. */
  @Nullable String of(Role role) {
    if (!NOUNS.contains(role.noun()) || role.plural() || !role.parties().isEmpty()) {
      return null;
    }
    String head = parties.letterhead().state();
    Set<String> states = named.getOrDefault(role.noun(), Set.of());
    if (states.isEmpty()) {
      return head;
    }
    return states.size() == 1 ? states.iterator().next() : null;
  }

  /** A minister of no named country speaks, in a ministry's own release, for its state. */
  void settle(List<Named> persons) {
    String state = parties.letterhead().state();
    if (state == null) {
      return;
    }
    for (Named person : persons) {
      boolean minister =
          person.roles.stream()
              .anyMatch(role ->
                  role.office() instanceof ActorList.Office office
                      && office.rank() == ActorList.Rank.MINISTER
                      && role.speaksForParty());
      if (person.party == null && !person.former() && minister) {
        person.party = state;
      }
    }
  }
}
