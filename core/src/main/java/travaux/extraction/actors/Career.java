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
          "is",
          "has",
          "will",
          "be",
          "became",
          "serves",
          "appointed",
          "elected",
          "named",
          "nominated",
          "sworn");
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

  /** "X, then the minister, said so when he signed": in office as the words fell. */
  static boolean isThen(Reading reading, Role role, Token name) {
    Token verb = name.relation().equals("nsubj") ? reading.token(name.head()) : null;
    return verb != null
        && reading.word(role.from() - 1).equals("then")
        && verb.pos().equals("VBD")
        && reading.word(role.end()).equals(",")
        && reading.word(role.end() + 1).equals("when");
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

  /** Returns the index behind "for East Asia", which may stand before "until 2003". */
  static int behindPhrase(List<Token> tokens, int end) {
    int at = end;
    if (Set.of("for", "of", "on", "to", "in", "at").contains(word(tokens, at))) {
      at++;
      while (at < tokens.size()
          && at < end + REACH / 2
          && (tokens.get(at).isNoun()
              || Set.of("JJ", "DT", "NNP").contains(tokens.get(at).pos()))) {
        at++;
      }
    }
    return UNTIL.contains(word(tokens, at)) ? at : end;
  }

  private static final Set<String> RULERS =
      Set.of("president", "presidents", "chancellor", "king", "queen", "prime", "premier");

  /** "the Brandt administration"; "the administration" alone is the present one. */
  private static boolean inAdministration(List<Token> tokens, int from) {
    for (int k = from; k < Math.min(tokens.size(), from + 5); k++) {
      String word = word(tokens, k);
      if (word.equals("administration") || word.equals("presidency")) {
        return k > from
            && (tokens.get(k - 1).isProperNoun() || Words.FORMER.contains(word(tokens, k - 1)));
      }
    }
    return false;
  }

  /** "officials in the Brandt administration", without "former": they may well still be there. */
  static boolean isInAdministration(List<Token> tokens, int end) {
    return word(tokens, end).equals("in")
        && word(tokens, end + 1).equals("the")
        && inAdministration(tokens, end + 2)
        && tokens.subList(end, Math.min(tokens.size(), end + 6)).stream()
            .noneMatch(token -> Words.FORMER.contains(Words.low(token)));
  }

  private static boolean isMonth(String word) {
    return Words.CALENDAR.contains(word);
  }

  private static String word(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size() ? "" : Words.low(tokens.get(index));
  }

  /** "Y, who succeeded X as minister": returns the office that X held, or null. */
  static @Nullable Role succeeded(Reading reading, Token name) {
    if (!name.relation().equals("dobj") || name.head() < 0) {
      return null;
    }
    Token verb = reading.token(name.head());
    if (!Set.of("succeed", "replace").contains(verb.lemma())) {
      return null;
    }
    for (Token as : reading.sentence.children(verb, "prep")) {
      for (Token object : reading.sentence.children(as, "pobj")) {
        Role role = as.lemma().equals("as") ? reading.role(object.index()) : null;
        if (role != null) {
          return role.asFormer();
        }
      }
    }
    return null;
  }

  /** "X, who chairs the committee", "X, who represents Borduria": one in office. */
  static boolean leads(Reading reading, Run run) {
    return led(reading, run) != null;
  }

  /** Returns what the person is said to lead: the noun behind "who chairs", or null. */
  static @Nullable Token led(Reading reading, Run run) {
    int p = reading.word(run.to()).equals(",") ? run.to() + 1 : run.to();
    if (!reading.word(p).equals("who") || p + 1 >= reading.size()) {
      return null;
    }
    Token verb = reading.token(p + 1);
    Token led = reading.sentence.child(verb, "dobj").orElse(null);
    boolean leads =
        verb.pos().equals("VBZ")
            && LEADING.contains(verb.lemma())
            && led != null
            && (reading.name(led.index()) != null
                || Words.COLLECTIVES.contains(led.lemma())
                || Set.of("committee", "panel", "delegation", "talk").contains(led.lemma()))
            && reading.sentence.subtree(led).stream()
                .noneMatch(token -> Words.INSTITUTE.contains(Words.low(token)));
    return leads ? led : null;
  }

  private static final Set<String> LEADING =
      Set.of("lead", "head", "chair", "command", "run", "govern");

  /** "X served as one of the experts": what somebody was. */
  static boolean served(Reading reading, Token name) {
    Token verb =
        name.relation().equals("nsubj") && name.head() >= 0 ? reading.token(name.head()) : name;
    return verb.pos().equals("VBD")
        && Set.of("serve", "work").contains(verb.lemma())
        && reading.sentence.children(verb, "prep").stream()
            .anyMatch(to -> Set.of("as", "in", "at", "for", "under").contains(to.lemma()));
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
