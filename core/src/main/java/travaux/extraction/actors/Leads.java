package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * The party of the speaker whom a report's opening tells by the office and the next sentence by the
 * name: "The talks were hard, a Bordurian official said. “...,” chief negotiator X said." Not
 * shared.
 *
 * <p>Trap: a minister named next is as often the one who answers.
 */
final class Leads {

  /** How many sentences, from the first, may tell the speaker so. */
  private static final int OPENING = 3;

  /** How many sentences on the name may follow; those between are the speaker's own words. */
  private static final int NEXT = 2;

  private static final Set<Rank> SPEAKING =
      Set.of(Rank.DELEGATE, Rank.OFFICIAL, Rank.SPOKESPERSON, Rank.LEADER);

  private static final Set<String> BODIES =
      Set.of("organization", "organisation", "agency", "union", "group", "company", "firm");

  private final Parties parties;
  private final People people;
  private final List<Reading> readings;

  Leads(Parties parties, People people, List<Reading> readings) {
    this.parties = parties;
    this.people = people;
    this.readings = readings;
  }

  void settle() {
    for (int r = 0; r < Math.min(readings.size(), OPENING); r++) {
      String party = told(readings.get(r));
      Named person = party == null ? null : next(r + 1);
      if (person != null && party != null && isFree(person, party)) {
        person.party = party;
      }
    }
  }

  /** Returns the speaker of the next sentence that tells of one, or null. */
  private @Nullable Named next(int from) {
    for (int r = from; r < Math.min(readings.size(), from + NEXT); r++) {
      Reading reading = readings.get(r);
      boolean speaks =
          reading.sentence.tokens().stream()
              .anyMatch(token -> isSpeaker(reading, token) && !Actors.isFirstPerson(token));
      if (speaks) {
        return named(reading);
      }
    }
    return null;
  }

  private boolean isFree(Named person, String party) {
    return person.roles.stream()
        .allMatch(role -> {
          Office office = role.office();
          return office != null
              && role.parties().isEmpty()
              && role.possessor() < 0
              && SPEAKING.contains(office.rank())
              && (office.rank() != Rank.LEADER || !parties.isState(party));
        });
  }

  /** Returns the only speaker of the sentence, when first named there and of no party, or null. */
  private @Nullable Named named(Reading reading) {
    Named found = null;
    for (Token token : reading.sentence.tokens()) {
      Named person = isSpeaker(reading, token) ? people.named(token) : null;
      if (person != null && found != null && person != found) {
        return null;
      }
      found = person == null ? found : person;
    }
    boolean open =
        found != null
            && found.party == null
            && !found.former()
            && !found.institute
            && !(found.introduced && found.roles.isEmpty())
            && found.words.stream()
                .allMatch(words -> words.start() >= reading.sentence.span().start());
    return open ? found : null;
  }

  /** Returns the party of the only speaker, when told by the office alone, or null. */
  private @Nullable String told(Reading reading) {
    String found = null;
    for (Token token : reading.sentence.tokens()) {
      if (!isSpeaker(reading, token)) {
        continue;
      }
      Role role = reading.role(token.index());
      boolean office =
          role != null
              && !role.plural()
              && !role.collective()
              && role.speaksForParty()
              && people.holder(role) == null;
      String party = office && role != null ? party(reading, role) : null;
      boolean again = role == null && Pronouns.isPronoun(token);
      if (party == null && !again || found != null && party != null && !found.equals(party)) {
        return null;
      }
      found = party == null ? found : party;
    }
    return found;
  }

  private @Nullable String party(Reading reading, Role role) {
    if (!role.parties().isEmpty()) {
      return role.parties().size() == 1 ? role.parties().get(0) : null;
    }
    if (role.possessor() < 0 || !BODIES.contains(reading.word(role.possessor()))) {
      return null;
    }
    String found = null;
    for (int k = 0; k < role.possessor(); k++) {
      Match match = reading.name(k);
      String party = match == null || match.isOnlyAdjective() ? null : parties.meant(match);
      if (party != null && parties.isCollective(party)) {
        if (found != null && !found.equals(party)) {
          return null;
        }
        found = party;
      }
    }
    return found;
  }

  private static boolean isSpeaker(Reading reading, Token token) {
    Role role = reading.role(token.index());
    if (role != null && role.to() < reading.size() && token.index() == role.head()) {
      // "The union's director-general said", whatever the parser makes of the office.
      Token verb = reading.token(role.to());
      if (verb.pos().equals("VBD") && Words.SPEECH.contains(verb.lemma())) {
        return true;
      }
    }
    return Subjects.isSubject(reading, token)
        && reading
            .sentence
            .head(token)
            .filter(verb -> Words.SPEECH.contains(verb.lemma()))
            .isPresent();
  }
}
