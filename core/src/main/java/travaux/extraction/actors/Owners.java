package travaux.extraction.actors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.extraction.actors.SoleSides.Side;
import travaux.language.Token;

/**
 * Whose an office is that the text gives to "its", "their" or "the party's": the only party that is
 * a subject just before, or the only body of the kind in the sentence before. Not shared.
 *
 * <p>Trap: what somebody quoted speaks of, or a relative clause tells of, owns nothing.
 */
final class Owners {

  static final Set<String> OWNING = Set.of("its", "their");

  private static final String UNKNOWN = "";

  /** What takes up a body by its kind. */
  private static final Map<String, Set<Side>> KINDS =
      Map.of(
          "union", Set.of(Side.UNION),
          "company", Set.of(Side.COMPANY),
          "firm", Set.of(Side.COMPANY),
          "airline", Set.of(Side.COMPANY),
          "club", Set.of(Side.COMPANY, Side.OTHER),
          "party", Set.of(Side.COMPANY, Side.OTHER),
          "movement", Set.of(Side.MOVEMENT, Side.OTHER),
          "alliance", Set.of(Side.OTHER),
          "association", Set.of(Side.OTHER));

  private final Parties parties;
  private final List<Reading> readings;
  private final Quoted quoted;
  private final SoleSides sides;
  private final HomeState home;

  Owners(Parties parties, List<Reading> readings, Quoted quoted) {
    this.parties = parties;
    this.readings = readings;
    this.quoted = quoted;
    this.sides = new SoleSides(parties, readings);
    this.home = new HomeState(parties, readings);
  }

  /** Returns whose the office in that reading is, or null. */
  @Nullable String of(int at, Role role) {
    Reading reading = readings.get(at);
    String word = reading.word(role.possessor());
    if (OWNING.contains(word)) {
      return before(at, role);
    }
    boolean taken = reading.word(role.possessor() - 1).equals("the");
    Set<Side> kinds = taken ? KINDS.getOrDefault(word, Set.of()) : Set.of();
    return kinds.isEmpty() || at == 0 ? null : only(readings.get(at - 1), kinds);
  }

  /** "The Fund refused. Mission chief X": the body that the sentence before tells of, or null. */
  @Nullable String bodyBefore(int at, Role role) {
    Reading reading = readings.get(at);
    boolean opens = role.from() == 0 && at > 0;
    Reading before = opens ? readings.get(at - 1) : null;
    boolean same = before != null && before.sentence.block().equals(reading.sentence.block());
    String told = before != null && same ? topic(before) : null;
    return told != null && parties.isCollective(told) ? told : null;
  }

  private @Nullable String before(int at, Role role) {
    Reading reading = readings.get(at);
    Set<String> found = subjects(reading, role.from());
    boolean follows = found.isEmpty() && at > 0 && firstSubject(reading, role);
    Reading before = follows ? readings.get(at - 1) : null;
    if (before != null && before.sentence.block().equals(reading.sentence.block())) {
      String told = topic(before);
      if (told == null && reading.word(role.possessor()).equals("its")) {
        told = struck(before);
      }
      return told == null ? only(subjects(before, before.size())) : told;
    }
    return only(found);
  }

  private static @Nullable String only(Set<String> found) {
    return found.size() == 1 && !found.contains(UNKNOWN) ? found.iterator().next() : null;
  }

  /** Returns the only body of one of the kinds that the sentence names, or null. */
  private @Nullable String only(Reading reading, Set<Side> kinds) {
    Set<String> found = new TreeSet<>();
    for (Match match : reading.names) {
      String party = match == null || match.isOnlyAdjective() ? null : parties.meant(match);
      if (party != null && parties.isOwn(party)) {
        found.add(party);
      }
    }
    String only = only(found);
    return only != null && kinds.contains(sides.kind(only)) ? only : null;
  }

  /** Says whether no subject stands before the office in its sentence, but in a quotation. */
  private boolean firstSubject(Reading reading, Role role) {
    return reading.sentence.tokens().stream()
        .limit(role.from())
        .noneMatch(token -> isSubject(token));
  }

  private boolean isSubject(Token token) {
    return token.relation().startsWith("nsubj") && !quoted.holds(token);
  }

  /** Returns the party that the sentence tells of as its own subject, or null. */
  @Nullable String topic(Reading reading) {
    String found = null;
    for (Token token : reading.sentence.tokens()) {
      Match match = isMainSubject(reading, token) ? reading.name(token.index()) : null;
      if (match != null && match.uses(Use.NAME)) {
        String party = parties.meant(match);
        found = parties.isState(party) || parties.isCollective(party) ? party : found;
      }
    }
    return found;
  }

  /** A long relative clause may make the parser take the subject for the root. */
  private boolean isMainSubject(Reading reading, Token token) {
    boolean opens = token.head() < 0 && token.isNoun() && token.index() + 1 < reading.size();
    boolean told = opens && reading.word(token.index() + 1).equals(",");
    boolean main =
        token.relation().equals("nsubj")
            && reading.sentence.head(token).filter(verb -> verb.head() < 0).isPresent();
    return (main || told && startsWith(reading, token)) && !quoted.holds(token);
  }

  private static boolean startsWith(Reading reading, Token token) {
    Match match = reading.name(token.index());
    int from = match == null ? -1 : match.from();
    return from == 0 || from == 1 && reading.word(0).equals("the");
  }

  /** "The ruling angered Orlo Steel. Its chairman": the only party, of which a thing is told. */
  private @Nullable String struck(Reading reading) {
    Set<String> found = new TreeSet<>();
    boolean object = false;
    for (Token token : reading.sentence.tokens()) {
      Match match = reading.name(token.index());
      if (isMainSubject(reading, token) && !isThing(reading, token)) {
        return null;
      }
      if (match != null) {
        found.add(parties.meant(match));
        object |= isTold(reading, token) && !match.isOnlyAdjective();
      }
    }
    return object ? only(found) : null;
  }

  private static boolean isTold(Reading reading, Token token) {
    boolean agent =
        token.relation().equals("pobj")
            && reading.sentence.head(token).filter(it -> it.relation().equals("agent")).isPresent();
    return agent || token.relation().equals("dobj");
  }

  private boolean isThing(Reading reading, Token token) {
    String word = reading.word(token.index());
    return token.pos().equals("NN")
        && reading.name(token.index()) == null
        && reading.role(token.index()) == null
        && !Words.isCapitalised(token)
        && !Words.ORGANISATION.contains(word)
        && !Words.BODIES.contains(word)
        && !parties.list().nouns().isBusiness(word);
  }

  private Set<String> subjects(Reading reading, int end) {
    Set<String> found = new TreeSet<>();
    for (int k = 0; k < end; k++) {
      Token token = reading.token(k);
      Match match = reading.name(k);
      Role role = reading.role(k);
      if (!isSubject(token) || !token.isNoun()) {
        continue;
      }
      if (match != null && !match.isOnlyAdjective()) {
        found.add(parties.meant(match));
      } else {
        found.add(house(role));
      }
    }
    return found;
  }

  /** Returns the party of a house that is a subject, or a word that is no party's name. */
  private String house(@Nullable Role role) {
    if (role == null || !role.collective() || role.parties().size() > 1) {
      return UNKNOWN;
    }
    String state = role.parties().isEmpty() ? home.of(role) : role.parties().get(0);
    return state == null ? UNKNOWN : state;
  }
}
