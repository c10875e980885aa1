package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * People who bear the name of a place: "Ada London, a farmer", "Ms London". Behind such a name the
 * place alone is the person, but for "in London".
 */
final class Namesakes {

  private static final Set<String> PLACING =
      Set.of("in", "at", "from", "near", "into", "around", "outside", "inside");
  private static final Set<String> HOUSES =
      Set.of("congress", "senate", "court", "assembly", "parliament");

  private static final Set<String> PARTICLES = Set.of("de", "da", "di", "del", "van", "von", "dos");

  /** What companies and teams are called before the name of a state. */
  static final Set<String> CARRIERS = Set.of("Air", "Team", "Radio");

  private static final int REACH = 7;

  private Namesakes() {}

  /** "Ethnic Kenyans", "an ethnic Kenyan party" are people and not the state of that name. */
  static void clearPeoples(List<Sentence> sentences, List<@Nullable Match[]> names) {
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      for (int k = 1; k < tokens.size(); k++) {
        Match match = names.get(s)[k];
        if (match != null && match.from() == k && low(tokens.get(k - 1)).equals("ethnic")) {
          Arrays.fill(names.get(s), match.from(), match.to(), null);
        }
      }
    }
  }

  /** "Air Borduria" is a company. */
  static void clearOthers(List<Sentence> sentences, List<@Nullable Match[]> names) {
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      @Nullable Match[] here = names.get(s);
      for (int k = 0; k < tokens.size(); k++) {
        Match match = here[k];
        if (match == null || match.from() != k) {
          continue;
        }
        boolean carrier =
            k > 0
                && match.uses(Use.NAME)
                && CARRIERS.contains(tokens.get(k - 1).form())
                && tokens.get(k - 1).relation().equals("compound");
        if (carrier) {
          Arrays.fill(here, match.from(), match.to(), null);
        }
      }
    }
  }

  /** "The Klow Post" is a newspaper and not the government in Klow. */
  static void clearPapers(List<Sentence> sentences, List<@Nullable Match[]> names) {
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      @Nullable Match[] here = names.get(s);
      for (int k = 1; k < tokens.size(); k++) {
        Token paper = tokens.get(k);
        Match place = here[k - 1];
        if (place != null
            && here[k] == null
            && paper.isProperNoun()
            && Words.isCapitalised(paper)
            && Newspapers.endIn(paper.form())
            && tokens.get(k - 1).head() == k) {
          Arrays.fill(here, place.from(), place.to(), null);
        }
      }
    }
  }

  /** Takes the names away that are surnames in this document. */
  static void clear(ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    Set<String> surnames = new HashSet<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      for (int k = 1; k < tokens.size(); k++) {
        if (isPlace(names.get(s), k) && isSurname(list, tokens, names.get(s), k)) {
          surnames.add(tokens.get(k).form());
        }
      }
    }
    if (surnames.isEmpty()) {
      return;
    }
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      for (int k = 0; k < tokens.size(); k++) {
        boolean placed = k > 0 && PLACING.contains(low(tokens.get(k - 1)));
        if (!placed && isPlace(names.get(s), k) && surnames.contains(tokens.get(k).form())) {
          names.get(s)[k] = null;
        }
      }
    }
  }

  /**
   * "Borduria's Supreme Court", "the Bordurian Senate" are not those of the state that has them;
   * "Borduria's General Staff" speaks for Borduria.
   */
  static void clearHouses(ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      @Nullable Match[] here = names.get(s);
      for (int k = 1; k < tokens.size(); k++) {
        Match house = here[k];
        if (house == null || house.from() != k) {
          continue;
        }
        boolean owned = Words.isPossessiveMark(tokens.get(k - 1)) && k > 1;
        Match state = here[owned ? k - 2 : k - 1];
        if (state != null
            && (owned || state.uses(Use.ADJECTIVE))
            && isOfAnother(list, house, state)) {
          Match other = null;
          if (house.isOrgan()) {
            other = new Match(state.from(), house.to(), state.start(), state.forms());
          } else if (HOUSES.contains(low(tokens.get(house.to() - 1)))) {
            other = house(tokens, house, state, owned);
          }
          for (int p = other == null ? house.from() : other.from(); p < house.to(); p++) {
            here[p] = other;
          }
        }
      }
    }
  }

  /** "the Bordurian Senate", and for "Borduria's Senate" the Senate of Borduria. */
  private static Match house(List<Token> tokens, Match house, Match state, boolean owned) {
    String owner = state.forms().get(0).party().name();
    String name =
        owned
            ? words(tokens, house) + " of " + owner
            : words(tokens, state) + " " + words(tokens, house);
    ActorList.Party party = new ActorList.Party(name, ActorList.Kind.BODY, owner);
    return new Match(
        state.from(),
        house.to(),
        state.start(),
        List.of(new ActorList.Form(party, Use.NAME, false)));
  }

  private static String words(List<Token> tokens, Match match) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(match.from(), match.to())) {
      words.append(words.isEmpty() ? "" : " ").append(token.form());
    }
    return words.toString();
  }

  private static boolean isOfAnother(ActorList list, Match house, Match state) {
    ActorList.Party body = house.forms().get(0).party();
    ActorList.Party owner = state.forms().get(0).party();
    return (body.kind() == ActorList.Kind.BODY || body.kind() == ActorList.Kind.ORGAN)
        && house.forms().get(0).use() == Use.NAME
        && owner.kind() == ActorList.Kind.STATE
        && body.of() != null
        && !body.of().equals(owner.name())
        && !list.speaksFor(body.name()).equals(owner.name());
  }

  private static boolean isPlace(@Nullable Match[] names, int at) {
    Match match = names[at];
    return match != null && match.to() == match.from() + 1 && !match.isOnlyAdjective();
  }

  private static boolean isSurname(
      ActorList list, List<Token> tokens, @Nullable Match[] names, int at) {
    Token before = tokens.get(at - 1);
    if (Words.MALE.contains(low(before)) || Words.FEMALE.contains(low(before))) {
      return true;
    }
    boolean particle = PARTICLES.contains(before.form()) && at > 1 && names[at - 1] == null;
    if (particle && Words.isCapitalised(tokens.get(at - 2))) {
      return true;
    }
    boolean given =
        names[at - 1] == null
            && before.isProperNoun()
            && Words.isCapitalised(before)
            && before.head() == at
            && !Words.CALENDAR.contains(low(before))
            && !Words.ORGANISATION.contains(low(before))
            && list.office(low(before)).isEmpty();
    return given && isPerson(list, tokens, at);
  }

  /** Says whether ", 34," or ", a farmer" or "who" stands behind the name. */
  private static boolean isPerson(ActorList list, List<Token> tokens, int name) {
    int p = name + 1;
    if (p < tokens.size() && low(tokens.get(p)).equals(",")) {
      p++;
    }
    if (p >= tokens.size()) {
      return false;
    }
    if (low(tokens.get(p)).equals("who")) {
      return true;
    }
    if (p == name + 1) {
      return false;
    }
    if (tokens.get(p).form().matches("[1-9]\\d")) {
      return p + 1 < tokens.size() && low(tokens.get(p + 1)).equals(",");
    }
    for (int k = p; k < Math.min(tokens.size(), p + REACH); k++) {
      Token token = tokens.get(k);
      if (token.relation().equals("appos") && token.head() == name) {
        return list.office(low(token)).isPresent();
      }
    }
    return false;
  }
}
