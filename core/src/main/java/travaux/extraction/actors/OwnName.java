package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * The capitalised name of an organisation in a sentence: "Dock and Harbour Workers' Union", "Union
 * of Bakers". Indexes are of tokens.
 *
 * <p>Trap: a list's name may be the tail of a longer one, and "and" joins the parts of one name as
 * well as two names; it does the first only behind "the" or at the head of a line.
 *
 * @param from first token, without the article
 * @param noun the noun by which it is known
 * @param end one past the last word before a place ("of Klow"), or as {@code to}
 * @param to one past the last token
 */
record OwnName(int from, int noun, int end, int to) {

  private static final int LONGEST = 9;

  /** "The Trade Union", "the Opposition Party" are no names, however they are written. */
  private static final Set<String> CLASSING =
      Set.of("trade", "labor", "labour", "head", "home", "oval", "ruling", "opposition", "foreign");

  private static final Set<String> PEOPLES =
      Set.of("people", "children", "women", "men", "seamen", "fishermen", "railwaymen");

  /** Returns the name that has the token as its noun, or null. */
  static @Nullable OwnName at(
      ActorList list, List<Token> tokens, @Nullable Match[] matches, int noun) {
    Token head = tokens.get(noun);
    String word = low(head);
    if (!list.nouns().names(word) || !isCapital(head)) {
      return null;
    }
    Match listed = matches[noun];
    if (listed != null && listed.to() != noun + 1) {
      return null;
    }
    boolean state = list.nouns().isPublic(word);
    int from = listed == null ? noun : listed.from();
    int core = from;
    from = left(list, tokens, matches, from, state);
    if (from < 0 || listed != null && from == core) {
      return null;
    }
    int to = right(list, tokens, matches, noun, state && listed == null);
    if (to < 0) {
      return null;
    }
    int words = 0;
    int unlisted = 0;
    for (int k = from; k < noun; k++) {
      boolean counts = isCapital(tokens.get(k));
      words += counts ? 1 : 0;
      unlisted += counts && matches[k] == null ? 1 : 0;
      if (Words.INSTITUTE.contains(low(tokens.get(k)))) {
        return null;
      }
    }
    boolean tail = to > noun + 1;
    boolean placed = tail && isPlace(tokens, matches, noun, to);
    if (words == 0 && (!tail || placed)
        || words == 1 && CLASSING.contains(low(tokens.get(from)))
        || words > 0 && unlisted == 0 && !tail && listed == null) {
      return null;
    }
    return new OwnName(from, noun, placed && words >= 2 ? noun + 1 : to, to);
  }

  /** Returns where the name begins, or -1 when a state's name before it makes it the state's. */
  private static int left(
      ActorList list, List<Token> tokens, @Nullable Match[] matches, int start, boolean state) {
    int from = start;
    int joined = -1;
    while (from > 0 && start - from < LONGEST) {
      int k = from - 1;
      Token token = tokens.get(k);
      Match match = matches[k];
      if (match != null) {
        if (state && !isBody(match)) {
          return -1;
        }
        from = match.from();
      } else if (Words.isPossessiveMark(token) || token.form().matches("['’]")) {
        if (k == 0 || !isOfSeveral(tokens.get(k - 1), token)) {
          return state && k > 0 && matches[k - 1] != null ? -1 : from;
        }
        from = k - 1;
        if (matches[k - 1] != null || !isPart(list, tokens.get(k - 1), k - 1)) {
          return k + 1;
        }
      } else if (isJoint(token)
          && from < start
          && k > 0
          && isPart(list, tokens.get(k - 1), k - 1)
          && matches[k - 1] == null) {
        joined = joined < 0 ? from : joined;
        from = k - 1;
      } else if (isPart(list, token, k)) {
        from = k;
      } else {
        break;
      }
    }
    boolean opens = from == 0 || low(tokens.get(from - 1)).equals("the");
    return joined >= 0 && !opens ? joined : from;
  }

  private static boolean isBody(Match match) {
    return match.forms().get(0).party().kind() == Kind.BODY;
  }

  private static boolean isJoint(Token token) {
    return low(token).equals("and") || token.form().equals("&") || token.form().equals(",");
  }

  /** "Workers'", "Seamen's"; "Brandt's" only says whose. */
  private static boolean isOfSeveral(Token owner, Token mark) {
    String word = low(owner);
    return isCapital(owner)
        && (!low(mark).endsWith("s") && word.endsWith("s") || PEOPLES.contains(word));
  }

  private static boolean isPart(ActorList list, Token token, int index) {
    String word = low(token);
    return isCapital(token)
        && (token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("FW"))
        && !Words.CALENDAR.contains(word)
        && !Words.COURTESY.contains(word)
        && list.office(word).map(office -> isBodyWord(list, office)).orElse(true);
  }

  /** "State Mediation Office", but not "Director Mediation Office". */
  private static boolean isBodyWord(ActorList list, ActorList.Office office) {
    return office.rank() == ActorList.Rank.OFFICIAL
        || office.rank() == ActorList.Rank.CITIZEN
        || office.rank() == ActorList.Rank.MILITARY
        || list.nouns().isMember(office.words())
        || list.nouns().names(office.words());
  }

  /** Returns one past "of Klow", "of Bakers and Millers"; -1 when it is a state's own. */
  private static int right(
      ActorList list, List<Token> tokens, @Nullable Match[] matches, int noun, boolean state) {
    int p = noun + 1;
    if (p >= tokens.size() || !low(tokens.get(p)).equals("of")) {
      return p;
    }
    int k = p + 1;
    if (k < tokens.size() && low(tokens.get(k)).equals("the")) {
      k++;
    }
    int end = p;
    while (k < tokens.size() && k - p < LONGEST) {
      Token token = tokens.get(k);
      Match match = matches[k];
      if (match != null) {
        if (match.isOnlyAdjective() || match.forms().get(0).use() == Use.PEOPLE) {
          break;
        }
        if (state) {
          return -1;
        }
        k = match.to();
        end = k;
        break;
      }
      boolean joint =
          isJoint(token)
              && !token.form().equals(",")
              && end > p
              && k + 1 < tokens.size()
              && tokens.get(k - 1).pos().endsWith("S")
              && isPart(list, tokens.get(k + 1), k + 1);
      if (!joint && !isPart(list, token, k)) {
        break;
      }
      k++;
      end = joint ? end : k;
    }
    return end == p ? noun + 1 : end;
  }

  private static boolean isPlace(List<Token> tokens, @Nullable Match[] matches, int noun, int to) {
    return to == noun + 3 && !tokens.get(to - 1).pos().endsWith("S")
        || matches[to - 1] != null
        || low(tokens.get(noun + 2)).equals("the") && to == noun + 4;
  }

  /** Says whether the two share a word. */
  boolean overlaps(OwnName other) {
    return from < other.to && other.from < to;
  }

  static boolean isCapital(Token token) {
    return Words.isCapitalised(token) && !token.pos().equals("DT");
  }
}
