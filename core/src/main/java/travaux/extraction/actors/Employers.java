package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.List;
import java.util.Set;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.language.Token;

/**
 * Tells by the post of a person that a name which no list knows is an organisation's: "Ada Vale,
 * president of Orlo Bay Nickel, said"; "a spokesman for Orlo"; "Ada Vale of brokers Orlo Lenz".
 *
 * <p>Trap: presidents and leaders are also of countries, so one word behind them tells nothing.
 */
final class Employers {

  private static final Set<String> TIES = Set.of("of", "at", "for", "with");
  private static final int LONGEST_OFFICE = 3;
  private static final int FAR = 7;

  private final ActorList list;
  private final OrganisationNouns nouns;

  Employers(ActorList list) {
    this.list = list;
    this.nouns = list.nouns();
  }

  /** Says whether the capitalised words between two places name whom somebody works for. */
  boolean isOne(List<Token> tokens, int from, int to) {
    if (to < tokens.size() && Words.isPossessiveMark(tokens.get(to))) {
      return false;
    }
    int kind = beforeKind(tokens, from - 1);
    boolean classed = kind < from - 1;
    int tie = kind > 0 && low(tokens.get(kind)).equals("the") ? kind - 1 : kind;
    if (tie < 1 || !TIES.contains(low(tokens.get(tie)))) {
      return false;
    }
    if (classed && isPersonsEnd(tokens, tie - 1)) {
      return true;
    }
    int begin = officeBefore(tokens, tie, classed || to - from > 1);
    return begin >= 0 && (hasHolder(tokens, begin, to) || isSpokesman(tokens, begin, tie));
  }

  /** Returns the place before "merchant bank", "state oil firm", "brokers". */
  private int beforeKind(List<Token> tokens, int at) {
    if (at < 0 || !isBusiness(tokens.get(at))) {
      return at;
    }
    int k = at - 1;
    while (k > 0 && at - k < 4 && isPlainModifier(tokens.get(k))) {
      k--;
    }
    return k;
  }

  private boolean isBusiness(Token token) {
    return nouns.isBusiness(low(token)) || token.isNoun() && nouns.isBusiness(token.lemma());
  }

  private static boolean isPlainModifier(Token token) {
    return !Words.isCapitalised(token) && (token.isNoun() || token.pos().startsWith("JJ"));
  }

  /** Returns where the office begins that the tie hangs on, or -1. */
  private int officeBefore(List<Token> tokens, int tie, boolean plain) {
    boolean near = !low(tokens.get(tie)).equals("at") && !low(tokens.get(tie)).equals("with");
    for (int end = tie; end > 0 && tie - end < (near ? 1 : FAR); end--) {
      if (end < tie && !isWithin(tokens.get(end))) {
        return -1;
      }
      for (int words = LONGEST_OFFICE; words > 0; words--) {
        if (end >= words && isPost(tokens, end - words, end, plain)) {
          return end - words;
        }
      }
    }
    return -1;
  }

  private static boolean isWithin(Token token) {
    return !Words.isCapitalised(token)
        && (token.isNoun()
            || token.pos().startsWith("JJ")
            || token.pos().equals("IN")
            || token.pos().equals("DT"));
  }

  private boolean isPost(List<Token> tokens, int from, int to, boolean plain) {
    Office office = list.office(tokens.subList(from, to)).orElse(null);
    if (office == null || nouns.names(office.words())) {
      return false;
    }
    boolean rules =
        Words.RULING.contains(low(tokens.get(to - 1))) || low(tokens.get(to - 1)).equals("leader");
    return office.rank() == Rank.SPOKESPERSON
        || (office.rank() == Rank.LEADER
                || office.rank() == Rank.EXPERT
                || Officers.isDirector(office)
                || low(tokens.get(to - 1)).equals("president"))
            && (plain || !rules);
  }

  private boolean isSpokesman(List<Token> tokens, int from, int to) {
    return list.office(tokens.subList(from, to))
        .filter(office -> office.rank() == Rank.SPOKESPERSON)
        .isPresent();
  }

  /** "Ada Vale, president of ...", "the president of ..., Ada Vale". */
  private static boolean hasHolder(List<Token> tokens, int begin, int to) {
    int k = begin - 1;
    while (k > 0 && begin - k < 4 && (isPlainModifier(tokens.get(k)) || isArticle(tokens.get(k)))) {
      k--;
    }
    boolean before = k > 0 && tokens.get(k).form().equals(",") && isPersonsEnd(tokens, k - 1);
    boolean after =
        to + 2 < tokens.size() && tokens.get(to).form().equals(",") && isPersonsEnd(tokens, to + 2);
    return before || after;
  }

  private static boolean isArticle(Token token) {
    return token.pos().equals("DT");
  }

  private static boolean isPersonsEnd(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).isProperNoun()
        && tokens.get(at - 1).isProperNoun()
        && Words.isCapitalised(tokens.get(at));
  }
}
