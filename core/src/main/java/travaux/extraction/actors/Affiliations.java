package travaux.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which party the persons speak whose own words do not say so. Each step leaves alone whom one
 * before it has settled. Not shared.
 */
final class Affiliations {

  /** Who serves a ruler. */
  private static final Set<ActorList.Rank> SERVING =
      Set.of(ActorList.Rank.MINISTER, ActorList.Rank.SPOKESPERSON, ActorList.Rank.DIPLOMAT);

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;
  private final Quoted quoted;

  Affiliations(Parties parties, People people, List<Reading> readings, Quoted quoted) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
    this.quoted = quoted;
  }

  void settle() {
    Commanders.mark(people, readings);
    byDescriptions();
    byAdministration();
    byOffice();
    Presidents presidents = new Presidents(parties, people, readings);
    presidents.settle();
    new HomePress(parties, people, readings).settle();
    presidents.byDescription();
    new Officers(parties, readings).settle(people.all(), new Owners(parties, readings, quoted));
    Officers.settleDeputies(people, readings);
    byDeputies();
    new HomeState(parties, readings).settle(people.all());
    byAnnouncements();
    new Governments(parties, people, readings).settle();
    new Spokespeople(parties, people, readings).settle();
    new Joined(parties, people, readings).settle();
    new Leads(parties, people, readings).settle();
    new StateLeft(parties, people, readings).settle();
    new SoleSides(parties, readings).settle(people.all());
    byFamilyName();
  }

  /** Without a party of his own, the only minister is the one that an adjective qualifies below. */
  private void byDescriptions() {
    Map<String, Set<Named>> holders = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    for (Named person : people.all()) {
      for (String office : offices(person)) {
        holders.computeIfAbsent(office, key -> new HashSet<>()).add(person);
        if (person.party == null) {
          open.merge(office, 1, Integer::sum);
        }
      }
    }
    Map<String, Map<String, Integer>> described = described();
    for (Named person : people.all()) {
      if (person.party != null || person.former()) {
        continue;
      }
      Set<String> found = new HashSet<>();
      for (Role role : person.roles) {
        boolean alone = Integer.valueOf(1).equals(open.get(role.words()));
        if (alone && role.speaksForParty() && !role.collective()) {
          described
              .getOrDefault(role.words(), Map.of())
              .forEach((party, last) -> {
                if (last > person.words.get(0).start()) {
                  found.add(party);
                }
              });
          for (Named other : holders.getOrDefault(role.words(), Set.of())) {
            if (other != person) {
              found.remove(other.party);
            }
          }
        }
      }
      if (found.size() == 1) {
        person.party = found.iterator().next();
        offices(person).forEach(office -> open.merge(office, -1, Integer::sum));
      }
    }
  }

  private static Set<String> offices(Named person) {
    Set<String> words = new HashSet<>();
    person.roles.forEach(role -> words.add(role.words()));
    return words;
  }

  /** Returns for each office the parties that qualify it as a subject, and where they last do. */
  private Map<String, Map<String, Integer>> described() {
    Map<String, Map<String, Integer>> found = new HashMap<>();
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        if (role != null
            && !role.plural()
            && role.speaksForParty()
            && role.parties().size() == 1
            && people.holder(role) == null
            && reading.token(role.head()).relation().startsWith("nsubj")) {
          found
              .computeIfAbsent(role.words(), key -> new HashMap<>())
              .put(role.parties().get(0), reading.token(role.head()).span().start());
        }
      }
    }
    return found;
  }

  /** "the X administration": X leads what the words mean without a party of their own. */
  private void byAdministration() {
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        Named leader = role == null || !role.parties().isEmpty() ? null : before(reading, role);
        if (leader != null && role != null && Words.LED.contains(role.noun())) {
          leader.leads = true;
        }
        ActorList.Office office = role == null ? null : role.office();
        if (leader != null
            && leader.party == null
            && office != null
            && office.words().equals("administration")) {
          leader.party = office.defaultParty();
        }
      }
    }
  }

  /** "X's foreign minister, Y": X rules where Y is minister. */
  private void byDeputies() {
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        ActorList.Office office = role == null ? null : role.office();
        if (role == null || office == null || role.former() || !SERVING.contains(office.rank())) {
          continue;
        }
        Named chief = role.possessor() < 0 ? null : people.named(reading.token(role.possessor()));
        Named holder = people.holder(role);
        String party = holder == null ? parties.holding(office) : holder.spokenFor();
        boolean open = chief != null && chief.party == null && !chief.former();
        if (chief != null && chief != holder && open && party != null && parties.isState(party)) {
          chief.party = party;
        }
      }
    }
  }

  /**
   * "Mr. Vale", where family names come first: who is called by it alone is of the party of the
   * only leader whose name begins so.
   */
  private void byFamilyName() {
    for (Named person : people.all()) {
      boolean bare = person.given().isEmpty() && person.party == null && !person.former();
      if (!bare || person.roles.stream().anyMatch(role -> !role.parties().isEmpty())) {
        continue;
      }
      Named leader = null;
      boolean several = false;
      for (Named other : people.all()) {
        boolean same = other.name.startsWith(person.surname + " ");
        boolean ends = other != person && other.name.endsWith(" " + person.surname);
        boolean leads = same && other.roles.stream().anyMatch(Facing::isHead);
        several |= ends || leads && leader != null;
        leader = leads ? other : leader;
      }
      if (leader != null && !several) {
        person.party = leader.spokenFor();
      }
    }
  }

  private @Nullable Named before(Reading reading, Role role) {
    int at = role.core() - 1;
    if (at > 0 && Words.isPossessiveMark(reading.token(at))) {
      at--;
    }
    return at < 0 ? null : people.named(reading.token(at));
  }

  private void byOffice() {
    for (Named person : people.all()) {
      if (person.party != null || person.former()) {
        continue;
      }
      for (Role role : person.roles) {
        ActorList.Office office = role.office();
        if (office != null && person.party == null) {
          person.party = parties.holding(office);
        }
      }
    }
  }

  private void byAnnouncements() {
    Announcements announcements = new Announcements(parties.list(), readings);
    Map<Named, Set<String>> states = announcements.states(people);
    Map<Named, Set<String>> denied = announcements.denied(people);
    for (Named person : people.all()) {
      boolean minister = person.roles.stream().anyMatch(Announcements::isMinister);
      boolean ruler = !minister && person.roles.stream().anyMatch(Facing::isHead);
      Set<String> of = (ruler ? denied : states).getOrDefault(person, Set.of());
      boolean open = person.party == null && !person.former();
      if (open && of.size() == 1 && (minister || ruler)) {
        person.party = of.iterator().next();
      }
    }
  }
}
