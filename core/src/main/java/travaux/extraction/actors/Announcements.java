package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * The state for which a minister plainly speaks who is named without a country: "Foreign Minister X
 * said that Borduria would not wait"; or a president: "President X denied that Borduria had sent
 * troops", "said that Borduria condemned the attack".
 *
 * <p>Trap: how often a state is named beside a person says nothing; the adversary is named as
 * often. Only what the minister announces of a state tells, and only where he announces it of one.
 */
final class Announcements {

  private static final Set<String> SPEECH =
      Set.of("say", "announce", "declare", "stress", "emphasize", "emphasise", "add", "reiterate");
  private static final Set<String> DENIAL = Set.of("deny");
  private static final Set<String> ANNOUNCED = Set.of("will", "would");

  /** What only those tell of a state who speak for it. */
  private static final Set<String> STANCE =
      Set.of(
          "condemn",
          "reject",
          "welcome",
          "regret",
          "oppose",
          "support",
          "insist",
          "intend",
          "remain",
          "stand",
          "appreciate",
          "object",
          "disagree",
          "deplore",
          "reserve");

  private static final Set<String> MINDED =
      Set.of("ready", "prepared", "committed", "determined", "willing", "grateful", "disappointed");
  private static final Set<String> ANSWERING =
      Set.of("defend", "respond", "retaliate", "hesitate", "react", "tolerate", "accept");

  private final ActorList list;
  private final List<Reading> readings;

  Announcements(ActorList list, List<Reading> readings) {
    this.list = list;
    this.readings = readings;
  }

  /** Returns the states of which persons deny something as subjects. */
  Map<Named, Set<String>> denied(People people) {
    return states(people, true);
  }

  /** Returns the states of which persons announce or deny something as subjects. */
  Map<Named, Set<String>> states(People people) {
    return states(people, false);
  }

  private Map<Named, Set<String>> states(People people, boolean onlyDenied) {
    Map<Named, Set<String>> states = new HashMap<>();
    for (Reading reading : readings) {
      for (Token token : reading.sentence.tokens()) {
        Token verb = speaking(reading, token);
        Named person = verb == null ? null : speaker(people, reading, token);
        if (person != null && verb != null) {
          Set<String> into = states.computeIfAbsent(person, key -> new TreeSet<>());
          announced(reading, verb, onlyDenied, into);
        }
      }
    }
    return states;
  }

  /** Returns whose subject the word is; "May, the minister, X, said": as the commas tell. */
  private static @Nullable Token speaking(Reading reading, Token token) {
    if (token.relation().equals("nsubj")) {
      return reading.sentence.head(token).orElse(null);
    }
    int next = token.index() + 2;
    boolean aside = next < reading.size() && reading.word(next - 1).equals(",");
    Token verb = aside && token.isProperNoun() ? reading.token(next) : null;
    boolean open =
        verb != null && verb.pos().equals("VBD") && reading.sentence.child(verb, "nsubj").isEmpty();
    return open ? verb : null;
  }

  /** "X said", and "the minister, X, said". */
  private static @Nullable Named speaker(People people, Reading reading, Token subject) {
    Named person = people.named(subject);
    Role office = person == null ? reading.role(subject.index()) : null;
    return office == null ? person : people.holder(office);
  }

  /** Says whether the office is a minister's that nothing gives a party. */
  static boolean isMinister(Role role) {
    ActorList.Office office = role.office();
    return office != null
        && !role.former()
        && !role.collective()
        && role.parties().isEmpty()
        && office.rank() == ActorList.Rank.MINISTER;
  }

  private void announced(Reading reading, Token verb, boolean onlyDenied, Set<String> into) {
    Sentence sentence = reading.sentence;
    boolean denies = DENIAL.contains(verb.lemma());
    boolean warns = verb.lemma().equals("warn");
    if (!denies && !warns && !SPEECH.contains(verb.lemma())) {
      return;
    }
    for (Token clause : sentence.children(verb, "ccomp")) {
      boolean future =
          sentence.children(clause, "aux").stream()
              .anyMatch(aux -> ANNOUNCED.contains(aux.lemma()));
      boolean stands = takesStand(sentence, clause, future);
      boolean announces = denies || stands || future && !onlyDenied && !warns;
      for (Token actor : sentence.children(clause, "nsubj")) {
        String state = announces ? state(reading.names[actor.index()]) : null;
        if (state != null) {
          into.add(state);
        }
      }
    }
  }

  /** "Borduria condemns the attack", "has no intention", "is ready", "would not tolerate it". */
  private static boolean takesStand(Sentence sentence, Token verb, boolean future) {
    boolean present = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    boolean minded =
        verb.lemma().equals("be")
            && sentence.children(verb).stream().anyMatch(it -> MINDED.contains(Words.low(it)));
    boolean intends =
        verb.lemma().equals("have")
            && sentence.children(verb, "dobj").stream()
                .anyMatch(it -> it.lemma().equals("intention"));
    return STANCE.contains(verb.lemma()) && (present || verb.pos().equals("VBD"))
        || MINDED.contains(Words.low(verb))
        || minded
        || intends
        || future && ANSWERING.contains(verb.lemma());
  }

  private @Nullable String state(@Nullable Match match) {
    if (match == null || match.forms().size() != 1) {
      return null;
    }
    Form form = match.forms().get(0);
    String party = list.speaksFor(form.party().name());
    boolean organ = form.party().kind() == Kind.ORGAN && !party.equals(form.party().name());
    return form.party().kind() == Kind.STATE || organ ? party : null;
  }
}
