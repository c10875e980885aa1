package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * Which states a person deals with and so does not speak for: "X met the Bordurians", "X's deal
 * with Borduria", "between X and Borduria". Not shared.
 */
final class Facing {

  private static final Set<String> TOWARDS =
      Set.of("with", "against", "on", "to", "towards", "toward", "and", "between");

  /** What a ruler does to those of the same state. */
  private static final Set<String> SENDING =
      Set.of(
          "dispatch",
          "send",
          "appoint",
          "nominate",
          "name",
          "fire",
          "dismiss",
          "oust",
          "order",
          "instruct",
          "direct",
          "task",
          "authorize",
          "authorise",
          "replace",
          "pick",
          "choose");

  /** A state named so many times less often than the one named most is only mentioned. */
  private static final int LEAST = 4;

  private static final int DEEP = 5;

  private final Parties parties;
  private final People people;
  private final Map<Named, Set<String>> faced = new HashMap<>();

  Facing(Parties parties, People people, Iterable<Reading> readings) {
    this.parties = parties;
    this.people = people;
    for (Reading reading : readings) {
      for (Token token : reading.sentence.tokens()) {
        Named person = people.named(token);
        if (person != null && person.party == null) {
          see(reading, token, person);
        }
      }
    }
  }

  /**
   * Returns the states that the text is about and for which the person can speak: those that have
   * no head whom the text names, and that the person does not deal with.
   */
  Set<String> left(Named person) {
    Set<String> states = parties.statesNamed(LEAST);
    for (Named other : people.all()) {
      if (other.party != null && other.roles.stream().anyMatch(Facing::isHead)) {
        states.remove(other.party);
      }
    }
    states.removeAll(faced.getOrDefault(person, Set.of()));
    return states;
  }

  /** Says whether the person deals with a state of which the text is. */
  boolean facesState(Named person) {
    Set<String> about = parties.statesNamed(LEAST);
    return faced.getOrDefault(person, Set.of()).stream().anyMatch(about::contains);
  }

  /** Says whether the office is that of who leads a state or a party now. */
  static boolean isHead(Role role) {
    Office office = role.office();
    return office != null
        && !role.former()
        && role.speaksForParty()
        && (office.rank() == Rank.HEAD || office.rank() == Rank.LEADER)
        && !office.words().startsWith("vice");
  }

  private void see(Reading reading, Token name, Named person) {
    Set<String> found = faced.computeIfAbsent(person, key -> new HashSet<>());
    List<Token> starts = new ArrayList<>();
    Token above = name.head() < 0 ? null : reading.token(name.head());
    if (above == null) {
      return;
    }
    if (name.relation().equals("nsubj") && above.isVerb() || name.relation().equals("poss")) {
      starts.add(above);
      if (above.relation().equals("xcomp")) {
        starts.add(reading.token(Math.max(0, above.head())));
      }
    }
    for (Token start : starts) {
      behind(reading, start, found, 0);
    }
    for (Token child : reading.sentence.children(name, "conj")) {
      add(reading, child, found);
    }
    if (name.relation().equals("conj")) {
      add(reading, above, found);
    }
    boolean object = name.relation().equals("dobj");
    boolean beside = name.relation().equals("pobj") && Set.of("with", "to").contains(above.lemma());
    Token verb = beside && above.head() >= 0 ? reading.token(above.head()) : above;
    if (object || beside) {
      reading.sentence.children(verb).stream()
          .filter(child -> child.relation().startsWith("nsubj") || child.relation().equals("poss"))
          .forEach(child -> add(reading, child, found));
    }
  }

  /** Walks from a verb or noun to those it goes to: objects, and nouns behind "with", "on". */
  private void behind(Reading reading, Token from, Set<String> found, int depth) {
    for (Token child : reading.sentence.children(from)) {
      boolean on =
          switch (child.relation()) {
            case "dobj", "pobj", "prep", "acl", "xcomp", "dative" -> true;
            case "conj" -> from.isNoun();
            default -> false;
          };
      if (!on) {
        continue;
      }
      boolean towards = child.relation().equals("pobj") && TOWARDS.contains(from.lemma());
      boolean own = people.named(child) != null && SENDING.contains(from.lemma());
      if (!own && (child.relation().equals("dobj") || towards)) {
        add(reading, child, found);
        reading.sentence.children(child, "conj").forEach(other -> add(reading, other, found));
      }
      if (depth < DEEP && !isOthers(reading, child)) {
        behind(reading, child, found, depth + 1);
      }
    }
  }

  /** "Western duties on Borduria": what another does to somebody. */
  private static boolean isOthers(Reading reading, Token noun) {
    return noun.isNoun()
        && reading.sentence.children(noun).stream()
            .anyMatch(child -> child.index() < noun.index() && reading.name(child.index()) != null);
  }

  private void add(Reading reading, Token token, Set<String> found) {
    Named person = people.named(token);
    Match match = reading.name(token.index());
    Role role = reading.role(token.index());
    if (person != null) {
      if (person.spokenFor() != null) {
        found.add(person.spokenFor());
      }
    } else if (match != null) {
      if (!match.isOnlyAdjective()) {
        found.add(parties.meant(match));
      }
    } else if (role != null && role.parties().size() == 1) {
      found.add(role.parties().get(0));
    }
  }
}
