package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state whose "ministry", "government" or "delegation" a document means that names only one.
 *
 * <p>Trap: a state named often is not the one that speaks; only its own ministry, government or
 * letterhead tells.
 */
final class HomeState {

  private static final Set<String> NOUNS = Set.of("ministry", "government", "delegation");

  /** Ministers whom a text on another state names. */
  private static final List<String> ABROAD = List.of("foreign", "external", "defence", "defense");

  private static final Set<String> GOVERNING =
      Set.of("minister", "premier", "vice-premier", "chancellor");

  private final Parties parties;

  /** The states that the text names beside each of the nouns. */
  private final Map<String, Set<String>> named = new HashMap<>();

  /** Where the first sentence ends. */
  private final int opening;

  HomeState(Parties parties, List<Reading> readings) {
    this.parties = parties;
    this.opening = readings.isEmpty() ? 0 : readings.get(0).sentence.span().end();
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

  /**
   * A minister of no named country speaks, in a ministry's own release, for its state; else one of
   * home affairs for the only state that the text names, or whose government it names; "the prime
   * minister, X" for the one that the text is about.
   */
  void settle(List<Named> persons) {
    String head = parties.letterhead().state();
    String home = head == null ? home() : null;
    String main = head == null ? main() : null;
    for (Named person : persons) {
      if (person.party != null || person.former()) {
        continue;
      }
      if (head != null && holds(person, HomeState::isMinister)) {
        person.party = head;
      } else if (home != null && holds(person, HomeState::isAtHome) && mayBeOf(home, person)) {
        person.party = home;
      } else if (main != null && holds(person, role -> isAtHome(role) && role.definite())) {
        person.party = main;
      }
    }
  }

  /** Returns the state that the text is about, when no other's government is named. */
  private @Nullable String main() {
    String main = parties.mainState();
    return main != null && Set.of(main).containsAll(governing()) ? main : null;
  }

  private Set<String> governing() {
    Set<String> governing = new TreeSet<>();
    named.values().forEach(governing::addAll);
    return governing;
  }

  /** Returns the only state named, or that named most when only its government is named. */
  private @Nullable String home() {
    String only = parties.onlyState();
    String most = parties.mostNamed();
    boolean governs = most != null && governing().equals(Set.of(most));
    return only == null && governs ? most : only;
  }

  /** Says whether the state is the only one, or the report opens with its minister. */
  private boolean mayBeOf(String home, Named person) {
    return home.equals(parties.onlyState()) || person.words.get(0).start() < opening;
  }

  private static boolean holds(Named person, Predicate<Role> office) {
    return person.roles.stream().anyMatch(office);
  }

  private static boolean isMinister(Role role) {
    return role.office() instanceof ActorList.Office office
        && office.rank() == ActorList.Rank.MINISTER
        && role.speaksForParty();
  }

  private static boolean isAtHome(Role role) {
    boolean heads =
        role.office() instanceof ActorList.Office office
            && office.rank() == ActorList.Rank.HEAD
            && GOVERNING.contains(role.noun())
            && role.speaksForParty();
    return (isMinister(role) && role.noun().equals("minister") || heads)
        && !role.words().equals("minister")
        && role.parties().isEmpty()
        && role.possessor() < 0
        && ABROAD.stream().noneMatch(role.words()::contains);
  }
}
