package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;

/**
 * "X, who was minister when ...", "X, who as minister took part": an office of the past; "X, who
 * became minister": one of the present.
 */
final class Career {

  private static final Set<String> PAST =
      Set.of(
          "was", "had", "been", "once", "served", "worked", "as", "the", "a", "an", "his", "her",
          "then");
  private static final Set<String> LEAVING =
      Set.of("serve", "work", "act", "resign", "step", "retire", "quit", "fire", "dismiss", "oust");
  private static final Set<String> PRESENT =
      Set.of(
          "is", "has", "became", "serves", "appointed", "elected", "named", "nominated", "sworn");
  private static final Set<String> BEFORE =
      Set.of("formerly", "previously", "once", "earlier", "then");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> BYGONE =
      Set.of("last", "recently", "this", "he", "she", "his", "her", "early", "late", "mid");
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d(s|-\\d+|–\\d+)?");
  private static final int REACH = 12;

  private Career() {}

  /**
   * "previously an ambassador": says whether a word before the phrase makes its office a past one.
   */
  static boolean isPastBefore(Reading reading, Role role) {
    return BEFORE.contains(reading.word(role.from() - 1));
  }

  /**
   * Says whether what stands behind an office ends it: "until 2003", "from 1999 to 2003", "in the
   * 1990s", "under President X", "in the X administration".
   */
  static boolean isPastBehind(List<Token> tokens, int end) {
    String first = word(tokens, end);
    String second = word(tokens, end + 1);
    if (UNTIL.contains(first)) {
      return YEAR.matcher(second).matches() || BYGONE.contains(second) || isMonth(second);
    }
    if (first.equals("from") && YEAR.matcher(second).matches()) {
      return Set.of("to", "until", "till", "through", "-", "–").contains(word(tokens, end + 2));
    }
    if (first.equals("between")) {
      return YEAR.matcher(second).matches();
    }
    if (first.equals("in")) {
      int at = second.equals("the") ? end + 2 : end + 1;
      at += BYGONE.contains(word(tokens, at)) ? 1 : 0;
      return YEAR.matcher(word(tokens, at)).matches() && word(tokens, at).endsWith("s")
          || second.equals("the") && inAdministration(tokens, end + 2);
    }
    if (first.equals("during")) {
      return inAdministration(tokens, end + 1);
    }
    int ruler = Words.FORMER.contains(second) ? end + 2 : end + 1;
    return first.equals("under") && RULERS.contains(word(tokens, ruler));
  }

  private static final Set<String> RULERS =
      Set.of("president", "presidents", "chancellor", "king", "queen", "prime", "premier");

  /** "the Brandt administration"; "the administration" alone is the present one. */
  private static boolean inAdministration(List<Token> tokens, int from) {
    for (int k = from; k < Math.min(tokens.size(), from + 5); k++) {
      String word = word(tokens, k);
      if (word.equals("administration") || word.equals("presidency")) {
        return k > from && tokens.get(k - 1).isProperNoun();
      }
    }
    return false;
  }

  private static boolean isMonth(String word) {
    return Words.CALENDAR.contains(word);
  }

  private static String word(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size() ? "" : Words.low(tokens.get(index));
  }

  /** Returns the office that a clause behind the name tells, past or present, or null. */
  static @Nullable Role told(Reading reading, Run run) {
    int p = run.to();
    if (reading.word(p).equals(",")) {
      p++;
    }
    if (!reading.word(p).equals("who")) {
      return null;
    }
    boolean present = false;
    for (int k = p + 1; k < Math.min(reading.size(), p + REACH); k++) {
      Role role = reading.role(k);
      if (role != null && reading.word(role.from() - 1).equals("under")) {
        k = role.end() - 1;
        continue;
      }
      if (role != null) {
        boolean office = !role.collective() && !role.plural() && k > p + 1;
        return !office ? null : present ? role : role.asFormer();
      }
      Token token = reading.token(k);
      present |= PRESENT.contains(reading.word(k));
      boolean filling =
          token.pos().startsWith("JJ")
              || token.isNoun()
              || Set.of("CD", "IN", "TO", "RB", "RP").contains(token.pos());
      if (!PAST.contains(reading.word(k))
          && !PRESENT.contains(reading.word(k))
          && reading.name(k) == null
          && !LEAVING.contains(token.lemma())
          && !Words.isPossessiveMark(token)
          && !filling) {
        return null;
      }
    }
    return null;
  }
}
