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
 * The words around a name, as far as they show a state beside another sign: "Kenya and X broke off
 * talks", "deliveries to X unless the country pays", "the X troops".
 */
final class StateContext {

  /** What states and movements have, and neither companies nor leaders. */
  private static final Set<String> FORCES =
      Set.of("troops", "soldiers", "servicemen", "envoy", "side");

  private static final int REACH = 12;

  private StateContext() {}

  /** Returns the signs about the name that ends with the token at {@code last}. */
  static Set<Sign> signs(List<Token> tokens, @Nullable Match[] here, int last) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
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
      if (joined && match != null && other.index() == match.to() - 1 && isState(match)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isState(Match match) {
    return match.uses(Use.NAME) && match.forms().get(0).party().kind() == Kind.STATE;
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
