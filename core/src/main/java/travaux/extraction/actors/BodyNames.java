package travaux.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;
import travaux.negotiation.Voice;

/**
 * The names of bodies that speak for a party: "Bordurian Interior Ministry", which "the ministry"
 * takes up behind it. Not shared.
 */
final class BodyNames {

  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "department",
          "embassy",
          "agency",
          "commission",
          "council",
          "secretariat",
          "office",
          "army",
          "military",
          "navy",
          "authority");

  private final String text;
  private final Map<String, String> last = new HashMap<>();
  private final Map<Integer, String> found = new HashMap<>();
  private final Set<Integer> acting = new HashSet<>();

  private BodyNames(String text) {
    this.text = text;
  }

  static BodyNames find(String text, List<Reading> readings) {
    BodyNames names = new BodyNames(text);
    for (Reading reading : readings) {
      for (int k = 0; k < reading.size(); k++) {
        names.read(reading, reading.token(k), k);
      }
    }
    return names;
  }

  /** Returns the names by the offset of each of their words. */
  Map<Integer, String> names() {
    return Map.copyOf(found);
  }

  /** Returns the offsets of the nouns that mean a body which speaks for a party. */
  Set<Integer> acting() {
    return Set.copyOf(acting);
  }

  private void read(Reading reading, Token token, int k) {
    Match match = reading.name(k);
    Role role = reading.role(k);
    String name = null;
    if (match != null) {
      name = listed(match);
      if (name != null && k == match.to() - 1) {
        last.put(Words.low(token), name);
      }
    } else if (role != null && role.collective() && role.voice() == Voice.PARTY) {
      if (!role.noun().equals("member")) {
        acting.add(token.span().start());
      }
      if (!BODIES.contains(role.noun()) || role.plural()) {
        return;
      }
      name = inFull(reading, role);
      if (name != null) {
        last.put(role.noun(), name);
      } else if (role.definite()) {
        name = last.get(role.noun());
      }
    }
    if (name != null) {
      found.put(token.span().start(), name);
    }
  }

  private @Nullable String listed(Match match) {
    Party party = match.forms().get(0).party();
    boolean organ = match.forms().size() == 1 && party.kind() == Kind.ORGAN;
    return organ && match.forms().get(0).use() == Use.NAME ? party.name() : null;
  }

  /** Returns the words of the phrase without its article when they hold a name, else null. */
  private @Nullable String inFull(Reading reading, Role role) {
    int from = role.from();
    while (from < role.core() && isArticle(reading.token(from))) {
      from++;
    }
    boolean named = false;
    for (int k = from; k < role.end(); k++) {
      boolean opens = k == 0 && !reading.token(k).isProperNoun();
      named |= Words.isCapitalised(reading.token(k)) && !opens;
    }
    if (!named || role.core() == from && role.end() == role.to() && role.to() == from + 1) {
      return null;
    }
    int start = reading.token(from).span().start();
    int end = reading.token(role.end() - 1).span().end();
    return NameFinder.normal(text.substring(start, end));
  }

  private static boolean isArticle(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return token.pos().equals("DT") || token.pos().equals("PRP$") || word.equals("the");
  }
}
