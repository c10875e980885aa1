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
 * said that Borduria would not wait".
 *
 * <p>Trap: how often a state is named beside a person says nothing; the adversary is named as
 * often. Only what the minister announces of a state tells, and only where he announces it of one.
 */
final class Announcements {

  private static final Set<String> SPEECH =
      Set.of("say", "announce", "declare", "stress", "emphasize", "emphasise", "add", "reiterate");
  private static final Set<String> ANNOUNCED = Set.of("will", "would");

  private final ActorList list;
  private final List<Reading> readings;

  Announcements(ActorList list, List<Reading> readings) {
    this.list = list;
    this.readings = readings;
  }

  /** Returns the states of which persons announce something as subjects. */
  Map<Named, Set<String>> states(People people) {
    Map<Named, Set<String>> states = new HashMap<>();
    for (Reading reading : readings) {
      for (Token token : reading.sentence.tokens()) {
        Named person = token.relation().equals("nsubj") ? people.named(token) : null;
        if (person != null) {
          announced(reading, token, states.computeIfAbsent(person, key -> new TreeSet<>()));
        }
      }
    }
    return states;
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

  private void announced(Reading reading, Token subject, Set<String> into) {
    Sentence sentence = reading.sentence;
    Token verb = sentence.head(subject).orElse(subject);
    if (!SPEECH.contains(verb.lemma())) {
      return;
    }
    for (Token clause : sentence.children(verb, "ccomp")) {
      boolean announces =
          sentence.children(clause, "aux").stream()
              .anyMatch(aux -> ANNOUNCED.contains(aux.lemma()));
      for (Token actor : sentence.children(clause, "nsubj")) {
        String state = announces ? state(reading.names[actor.index()]) : null;
        if (state != null) {
          into.add(state);
        }
      }
    }
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
