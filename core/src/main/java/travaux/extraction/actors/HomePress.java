package travaux.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;

/**
 * Whose own press a text is, as far as it names the houses, departments and officers of one state
 * without saying whose they are; and who is the president there. Not shared.
 *
 * <p>Trap: the press of one state writes about the presidents of others too. Who is called a regime
 * or a government rather than an administration, whom the officers of the state meet, or who says
 * what those of another state did is weighed before anybody is its president.
 */
final class HomePress {

  /** What the press of a state calls those who rule elsewhere. */
  private static final Set<String> FOREIGN =
      Set.of("regime", "government", "army", "forces", "troops", "military", "rule", "loyalists");

  private static final Set<String> OWN =
      Set.of("presidency", "administration", "supporters", "campaign", "aides", "advisers");

  private static final Set<String> DEPUTIES =
      Set.of(
          "vice president",
          "national security adviser",
          "national security advisor",
          "deputy national security adviser",
          "deputy national security advisor",
          "press secretary");

  private static final int OFTEN = 4;
  private static final int FAR_OFTENER = 3;
  private static final int ENOUGH = 4;
  private static final int SURE = 5;
  private static final int AHEAD = 2;

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;

  /** How many different signs told the state. */
  private int signs;

  HomePress(Parties parties, People people, List<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    String state = state();
    if (state == null) {
      return;
    }
    Named head = president(state);
    if (head == null) {
      head = foremost(state);
      if (head != null) {
        head.party = state;
      }
    }
    if (head != null && isCalledBare(head)) {
      deputies(state);
    }
  }

  /** Returns the only state of which the text names officers and things as its own, or null. */
  private @Nullable String state() {
    Map<String, Set<String>> offices = new HashMap<>();
    Map<String, Set<String>> houses = new HashMap<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.size(); i++) {
        Match match = reading.name(i);
        if (match != null && match.from() == i) {
          house(reading, match, houses);
        }
        Role role = reading.role(i);
        if (role != null && role.core() == i && role.parties().isEmpty() && !role.former()) {
          ActorList.Office office = role.office();
          String of = office == null ? null : office.defaultParty();
          if (of != null) {
            offices.computeIfAbsent(stateOf(of), key -> new HashSet<>()).add(role.words());
          }
        }
      }
    }
    String only = offices.size() == 1 ? offices.keySet().iterator().next() : null;
    if (only == null || !parties.isState(only)) {
      return null;
    }
    signs =
        offices.getOrDefault(only, Set.of()).size() + houses.getOrDefault(only, Set.of()).size();
    return only;
  }

  /** "Congress", "the State Department", not "U.S. Congress". */
  private void house(Reading reading, Match match, Map<String, Set<String>> signs) {
    ActorList.Party party = match.forms().get(0).party();
    String of = party.of();
    boolean own = Words.isPossessiveMark(reading.token(Math.max(0, match.from() - 1)));
    boolean inside = party.kind() == Kind.ORGAN || party.kind() == Kind.BODY;
    if (!inside || own || of == null || !parties.isState(of)) {
      return;
    }
    String first = reading.token(match.from()).form();
    boolean told =
        parties.list().forms(first).stream().anyMatch(form -> form.party().name().equals(of));
    if (!told) {
      signs.computeIfAbsent(of, key -> new HashSet<>()).add(party.name());
    }
  }

  private String stateOf(String party) {
    return parties
        .list()
        .party(party)
        .map(found -> found.kind() == Kind.BODY && found.of() != null ? found.of() : found.name())
        .orElse(party);
  }

  private @Nullable Named president(String state) {
    for (Named person : people.all()) {
      boolean head = person.holds("president") || person.leads;
      if (head && !person.former() && Objects.equals(person.party, state)) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Named foremost(String state) {
    Map<Named, Integer> weights = weights(state);
    Named best = null;
    int second = 0;
    for (Map.Entry<Named, Integer> each : weights.entrySet()) {
      if (best == null || each.getValue() > weights.getOrDefault(best, 0)) {
        second = best == null ? 0 : weights.getOrDefault(best, 0);
        best = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    int most = best == null ? 0 : weights.getOrDefault(best, 0);
    return most >= (signs > 1 ? ENOUGH : SURE) && most - second >= AHEAD ? best : null;
  }

  private Map<Named, Integer> weights(String state) {
    Map<Named, Integer> weights = new HashMap<>();
    int others = 0;
    for (Named person : people.all()) {
      if (person.party == null && !person.former() && isPresident(person)) {
        weights.put(person, often(person));
      }
    }
    for (Named person : weights.keySet()) {
      boolean far =
          weights.keySet().stream()
              .allMatch(other ->
                  other == person || other.words.size() * FAR_OFTENER <= person.words.size());
      weights.merge(person, far ? 1 : 0, Integer::sum);
      others++;
    }
    if (others > 0) {
      weigh(weights, state);
    }
    return weights;
  }

  private static int often(Named person) {
    int times = person.words.size();
    return times >= 2 * OFTEN ? 2 : times >= OFTEN ? 1 : 0;
  }

  private void weigh(Map<Named, Integer> weights, String state) {
    Set<Named> styled = new HashSet<>();
    Set<Named> seen = new HashSet<>();
    Set<Named> ruling = new HashSet<>();
    for (Reading reading : readings) {
      for (Run run : reading.runs) {
        Token last = reading.token(run.to() - 1);
        Named person = people.named(last);
        if (person == null || !weights.containsKey(person)) {
          continue;
        }
        boolean titled = isTitle(reading.role(run.from() - 1));
        // Everybody at home knows the given name of the president.
        if (titled && run.length() == 1 && seen.add(person)) {
          styled.add(person);
        } else if (titled) {
          seen.add(person);
        }
        String owned = owned(reading, run);
        if (OWN.contains(owned)) {
          ruling.add(person);
        } else if (FOREIGN.contains(owned)) {
          weights.merge(person, -3, Integer::sum);
        }
        if (isOpposed(reading, last, state)) {
          weights.merge(person, -2, Integer::sum);
        } else if (isFacing(reading, last, state)) {
          ruling.add(person);
        }
      }
    }
    styled.forEach(person -> weights.merge(person, 3, Integer::sum));
    Facing facing = new Facing(parties, people, readings);
    weights.replaceAll(
        (person, weight) -> Set.of(state).containsAll(facing.left(person)) ? weight + 2 : weight);
    ruling.forEach(person -> weights.merge(person, 2, Integer::sum));
    if (isDateline(state)) {
      weights.replaceAll((person, weight) -> weight + 1);
    }
  }

  private static boolean isPresident(Named person) {
    return person.roles.stream().anyMatch(HomePress::isTitle);
  }

  private static boolean isTitle(@Nullable Role role) {
    return role != null
        && role.words().equals("president")
        && role.parties().isEmpty()
        && role.speaksForParty()
        && !role.former();
  }

  /** Returns the noun that the name owns: "X's regime", "the X government", or "". */
  private static String owned(Reading reading, Run run) {
    int p = run.to();
    if (p < reading.size() && Words.isPossessiveMark(reading.token(p))) {
      p++;
    }
    return reading.word(p).toLowerCase(Locale.ROOT);
  }

  /** Says whether the state, or one who speaks for it, meets or tells the person something. */
  private boolean isOpposed(Reading reading, Token name, String state) {
    if (name.relation().startsWith("nsubj")) {
      return objects(reading, name).contains(state);
    }
    Token verb = verb(reading, name);
    return verb != null
        && reading.sentence.children(verb).stream()
            .filter(child -> child.relation().startsWith("nsubj"))
            .anyMatch(subject -> state.equals(party(reading, subject)));
  }

  /** Says whether the person does something to another state or its people. */
  private boolean isFacing(Reading reading, Token name, String state) {
    return name.relation().equals("nsubj")
        && objects(reading, name).stream()
            .anyMatch(party -> !party.equals(state) && parties.isState(party));
  }

  private Set<String> objects(Reading reading, Token subject) {
    Set<String> found = new HashSet<>();
    Token verb = subject.head() < 0 ? subject : reading.token(subject.head());
    for (Token child : reading.sentence.children(verb)) {
      if (child.relation().equals("dobj")) {
        add(party(reading, child), found);
      }
    }
    return found;
  }

  private static void add(@Nullable String party, Set<String> found) {
    if (party != null) {
      found.add(party);
    }
  }

  /** Returns the verb whose object the name is, by itself or behind "with" or "to", or null. */
  private static @Nullable Token verb(Reading reading, Token name) {
    if (name.head() < 0) {
      return null;
    }
    Token above = reading.token(name.head());
    boolean behind =
        name.relation().equals("pobj")
            && Set.of("with", "to").contains(above.lemma())
            && above.head() >= 0;
    Token verb = behind ? reading.token(above.head()) : above;
    return (behind || name.relation().equals("dobj")) && verb.isVerb() ? verb : null;
  }

  private @Nullable String party(Reading reading, Token token) {
    Named person = people.named(token);
    if (person != null) {
      return person.spokenFor();
    }
    Match match = reading.name(token.index());
    if (match != null) {
      return match.isOnlyAdjective() ? null : parties.meant(match);
    }
    Role role = reading.role(token.index());
    return role != null && role.parties().size() == 1 ? role.parties().get(0) : null;
  }

  private boolean isDateline(String state) {
    for (Reading reading : readings) {
      Match match = reading.name(0);
      boolean mark =
          match != null
              && match.uses(Use.SEAT)
              && match.forms().get(0).party().name().equals(state)
              && Set.of("-", "--", "—", "–", "(").contains(reading.word(match.to()));
      if (mark) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the text names the president without the state. */
  private static boolean isCalledBare(Named head) {
    return head.leads || isPresident(head);
  }

  /** Beside the president of the house, the vice president without a state is of the same. */
  private void deputies(String state) {
    for (Named person : people.all()) {
      boolean bare = person.roles.stream().allMatch(role -> role.parties().isEmpty());
      boolean deputy =
          person.roles.stream()
              .anyMatch(role -> DEPUTIES.contains(role.words()) && role.speaksForParty());
      if (person.party == null && !person.former() && bare && deputy) {
        person.party = state;
      }
    }
  }
}
