package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.extraction.actors.StateSigns.Sign;
import travaux.language.Token;

/**
 * The company that a name keeps, as far as it shows a state: "the Union and X broke off talks",
 * "its neighbour X", "deliveries to X unless the country pays", "the X army".
 */
final class StateCompany {

  private static final Set<String> NEIGHBOURS =
      Set.of("neighbour", "neighbor", "neighbouring", "neighboring");

  /** What states and movements have, and neither companies nor leaders. */
  private static final Set<String> FORCES =
      Set.of("army", "navy", "troops", "soldiers", "servicemen", "envoy", "embassy", "side");

  private static final int REACH = 12;

  private StateCompany() {}

  /** Returns the signs about the name between two places, both of them within. */
  static Set<Sign> signs(List<Token> tokens, @Nullable Match[] here, int from, int last) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    if (from > 0 && NEIGHBOURS.contains(low(tokens.get(from - 1)))) {
      found.add(Sign.SURE);
    }
    if (isPeer(tokens, here, last)) {
      found.add(Sign.PEER);
    }
    if (isCountry(tokens, here, last)) {
      found.add(Sign.COUNTRY);
    }
    int next = last + 1;
    if (next < tokens.size() && Words.isPossessiveMark(tokens.get(next))) {
      next++;
    }
    if (next < tokens.size() && FORCES.contains(low(tokens.get(next)))) {
      found.add(Sign.FORCE);
    }
    return found;
  }

  private static boolean isPeer(List<Token> tokens, @Nullable Match[] here, int k) {
    for (Token other : tokens) {
      Match match = here[other.index()];
      boolean joined =
          other.relation().equals("conj") && other.head() == k
              || tokens.get(k).relation().equals("conj") && tokens.get(k).head() == other.index();
      if (joined && match != null && other.index() == match.to() - 1 && isPower(match)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPower(Match match) {
    ActorList.Party party = match.forms().get(0).party();
    return match.uses(Use.NAME)
        && (party.kind() == Kind.STATE || party.name().equals("European Union"));
  }

  /** Says whether "the country" takes up the name, and nothing else between. */
  private static boolean isCountry(List<Token> tokens, @Nullable Match[] here, int last) {
    for (int k = last + 1; k < Math.min(tokens.size(), last + REACH); k++) {
      if (low(tokens.get(k)).equals("country") && low(tokens.get(k - 1)).equals("the")) {
        return true;
      }
      boolean day = Words.CALENDAR.contains(low(tokens.get(k)));
      if (here[k] != null || tokens.get(k).isProperNoun() && !day) {
        return false;
      }
    }
    return false;
  }
}
