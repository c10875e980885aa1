package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private static final int REACH = 7;

  private Namesakes() {}

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
