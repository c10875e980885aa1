package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * What a document says of capitalised words that no list has, as far as it shows that they name a
 * state or a region: "the government of X", "X's parliament", "the X embassy". Not shared.
 *
 * <p>Trap: "X's government" and "the X delegation" are as often a person's, so such a sign counts
 * only beside another one, and never of a word that ends a person's name anywhere.
 */
final class StateSigns {

  /** Kinds of signs. */
  enum Sign {
    /** Only states and regions have it. */
    SURE,
    /** "X's government", "the X government". */
    RULED,
    /** "X's foreign minister". */
    SERVED,
    /** "the president of X". */
    HEADED,
    /** "in X". */
    PLACE,
    /** "the Xians" beside "X". */
    PEOPLE,
    /** "Kenya and X broke off talks". */
    PEER,
    /** "deliveries to X unless the country pays". */
    COUNTRY,
    /** "the X troops", "X's envoy". */
    FORCE;

    /** Besides another one, tells of a state. */
    boolean isKept() {
      return this == PEER || this == COUNTRY || this == FORCE;
    }
  }

  private static final int REACH = 3;
  private static final int LONGEST_PORTFOLIO = 6;

  /** Before "of" and a state's name. */
  private static final Set<String> OF =
      Set.of(
          "government",
          "governments",
          "parliament",
          "king",
          "queen",
          "emperor",
          "sultan",
          "emir",
          "embassy",
          "ambassador",
          "ambassadors",
          "senate",
          "capital",
          "states",
          "countries",
          "sovereignty",
          "citizens");

  /** Behind "of" these have a name of several words too. */
  static final Set<String> REALMS =
      Set.of("republic", "kingdom", "principality", "emirate", "sultanate", "duchy");

  private static final Set<String> SURE =
      Set.of(
          "parliament",
          "embassy",
          "ambassador",
          "territory",
          "sovereignty",
          "borders",
          "independence");

  private static final Set<String> RULERS =
      Set.of(
          "government",
          "president",
          "minister",
          "ministers",
          "ministry",
          "army",
          "navy",
          "king",
          "queen",
          "capital",
          "authorities",
          "border",
          "territory",
          "premier",
          "chancellor",
          "parliament",
          "embassy",
          "ambassador");

  /** Behind an adjective, besides those. */
  private static final Set<String> ACTING =
      Set.of(
          "delegation",
          "official",
          "officials",
          "side",
          "diplomat",
          "diplomats",
          "envoy",
          "envoys",
          "leader",
          "leaders",
          "negotiator",
          "negotiators",
          "troops",
          "forces",
          "spokesman",
          "spokeswoman",
          "representative",
          "representatives",
          "counterpart",
          "fishermen",
          "vessels",
          "cabinet",
          "communiqué",
          "communique",
          "statement",
          "proposal",
          "offer",
          "reply",
          "note",
          "draft");

  /** Of what states have ministers. */
  static final Set<String> PORTFOLIOS =
      Set.of(
          "foreign",
          "prime",
          "defence",
          "defense",
          "finance",
          "interior",
          "trade",
          "agriculture",
          "economy",
          "energy",
          "fisheries",
          "transport",
          "commerce",
          "health",
          "justice",
          "water",
          "irrigation",
          "oil",
          "petroleum",
          "mining",
          "environment",
          "education",
          "labour",
          "labor",
          "information",
          "planning",
          "culture",
          "economic",
          "economics",
          "home",
          "immigration");

  /** Behind a bare name, without "'s", only a state's. */
  private static final Set<String> STATELY =
      Set.of("army", "navy", "authorities", "border", "counterpart");

  private static final Set<String> ENDINGS = Set.of("ian", "ean", "ese", "ish", "ic");

  private static final Set<String> PLACING =
      Set.of(
          "in",
          "from",
          "into",
          "across",
          "inside",
          "within",
          "throughout",
          "neighbour",
          "neighbor",
          "neighbouring",
          "neighboring",
          "ally",
          "rival");

  /** How often a name is told at least that only a minister's title shows to be a state's. */
  private static final int AGAIN = 2;

  private final DocumentNames words;
  private final Map<String, EnumSet<Sign>> signs = new LinkedHashMap<>();

  private StateSigns(DocumentNames words) {
    this.words = words;
  }

  /** Returns the names that the signs show to be states', in the order of the text. */
  static Set<String> states(DocumentNames words, ActingNames acting) {
    StateSigns found = new StateSigns(words);
    words.each(found::see);
    acting.states().forEach(name -> found.sign(name, Sign.SURE));
    Set<String> states = new LinkedHashSet<>();
    found.signs.forEach((name, signs) -> {
      boolean other = words.isPerson(name) || words.base(name) != null || words.isHalf(name);
      boolean served =
          signs.contains(Sign.SERVED) && !acting.isHuman(name) && words.times(name) >= AGAIN;
      boolean state = suffices(signs) || served || acting.isNeuter(name) && isLikely(signs);
      if (!other && state) {
        states.add(name);
      }
    });
    return states;
  }

  /** Enough of a name that acts and is nobody's. */
  private static boolean isLikely(Set<Sign> signs) {
    return signs.contains(Sign.SERVED)
        || signs.contains(Sign.HEADED)
        || signs.contains(Sign.PLACE)
        || signs.contains(Sign.PEOPLE)
        || signs.stream().anyMatch(Sign::isKept);
  }

  private static boolean suffices(Set<Sign> signs) {
    return signs.contains(Sign.SURE)
        || signs.contains(Sign.RULED)
            && (signs.contains(Sign.PLACE)
                || signs.contains(Sign.PEOPLE)
                || signs.contains(Sign.HEADED))
        || signs.contains(Sign.PLACE)
            && (signs.contains(Sign.HEADED) || signs.contains(Sign.PEOPLE))
        || signs.contains(Sign.HEADED) && signs.contains(Sign.PEOPLE)
        || signs.size() > 1 && signs.stream().anyMatch(Sign::isKept);
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int k) {
    String word = low(tokens.get(k));
    if (word.equals("of") && k > 0) {
      of(tokens, k, low(tokens.get(k - 1)));
    } else if (Words.isPossessiveMark(tokens.get(k)) && k > 0) {
      int from = words.start(k - 1);
      if (from >= 0) {
        noun(tokens, from, k, k + 1, true);
      }
    } else if (PLACING.contains(word)) {
      int to = words.end(k + 1);
      if (to > 0 && words.isOne(k + 1, to)) {
        sign(k + 1, to, Sign.PLACE);
      }
    } else if (words.isName(k)) {
      int from = words.start(k);
      if (from >= 0 && words.end(k) == k + 1) {
        noun(tokens, from, k + 1, k + 1, false);
      }
      if (from >= 0 && words.isOne(from, k + 1)) {
        StateContext.signs(tokens, here, k).forEach(sign -> sign(from, k + 1, sign));
      }
      adjective(tokens, k);
      people(tokens, k);
    } else if (words.isCapital(k) && here[k] == null) {
      adjective(tokens, k);
      people(tokens, k);
    }
  }

  private void of(List<Token> tokens, int of, String noun) {
    boolean realm = REALMS.contains(noun);
    String before = of > 1 ? low(tokens.get(of - 2)) : "";
    boolean foreign =
        PORTFOLIOS.contains(before) && (noun.equals("minister") || noun.equals("ministry"));
    boolean headed = noun.equals("president") || noun.equals("leaders");
    boolean served = isServed(tokens, of);
    if (!realm && !foreign && !headed && !served && !OF.contains(noun)) {
      return;
    }
    int k = of + 1;
    while (true) {
      if (k < tokens.size() && low(tokens.get(k)).equals("the")) {
        k++;
      }
      int to = words.end(k);
      if (to < 0 || !realm && !words.isOne(k, to)) {
        return;
      }
      sign(k, to, headed || served ? Sign.HEADED : Sign.SURE);
      boolean more = to + 1 < tokens.size() && (is(tokens, to, "and") || is(tokens, to, ","));
      if (!more || realm) {
        return;
      }
      k = to + 1;
    }
  }

  /** "the minister of the National Concord of X". */
  private static boolean isServed(List<Token> tokens, int of) {
    for (int k = of - 1; k > Math.max(0, of - LONGEST_PORTFOLIO); k--) {
      String word = low(tokens.get(k));
      if (word.equals("of") || word.equals("for")) {
        return low(tokens.get(k - 1)).equals("minister");
      }
      boolean part = tokens.get(k).isNoun() || Qualifiers.isModifier(tokens.get(k));
      if (!part && !word.equals("the")) {
        return false;
      }
    }
    return false;
  }

  /** Looks behind a name for what a state has. */
  private void noun(List<Token> tokens, int from, int to, int behind, boolean owner) {
    if (!words.isOne(from, to)) {
      return;
    }
    boolean foreign = false;
    for (int k = behind; k < Math.min(tokens.size(), behind + REACH); k++) {
      String noun = low(tokens.get(k));
      boolean bare = !owner && k == behind && !isAdjective(tokens.get(from));
      if (SURE.contains(noun) || bare && STATELY.contains(noun)) {
        sign(from, to, Sign.SURE);
        return;
      } else if (RULERS.contains(noun)) {
        boolean sure = foreign && (!owner && noun.equals("minister") || noun.equals("ministry"));
        sign(from, to, sure ? Sign.SURE : Sign.RULED);
        if (foreign) {
          sign(from, to, Sign.SERVED);
        }
        return;
      }
      foreign |= PORTFOLIOS.contains(noun);
      if (!Qualifiers.isModifier(tokens.get(k)) || words.isName(k)) {
        return;
      }
    }
  }

  /** "Marvonian": what is made from a name that the text does not tell. */
  static boolean isAdjective(Token token) {
    return ENDINGS.stream().anyMatch(token.form()::endsWith);
  }

  private void adjective(List<Token> tokens, int k) {
    for (int p = k + 1; p < Math.min(tokens.size(), k + 1 + REACH); p++) {
      String noun = low(tokens.get(p));
      if (SURE.contains(noun) || RULERS.contains(noun) || ACTING.contains(noun)) {
        String name = words.base(tokens.get(k).form());
        if (name != null) {
          sign(name, Sign.SURE);
        }
        return;
      }
      if (!Qualifiers.isModifier(tokens.get(p)) || words.isName(p)) {
        return;
      }
    }
  }

  private void people(List<Token> tokens, int k) {
    Token token = tokens.get(k);
    boolean acts =
        token.form().endsWith("s")
            && token.relation().startsWith("nsubj")
            && token.head() >= 0
            && Words.SPEECH.contains(tokens.get(token.head()).lemma());
    String name = acts ? words.base(Demonyms.singular(token.form())) : null;
    if (name != null) {
      sign(name, Sign.PEOPLE);
    }
  }

  private void sign(int from, int to, Sign sign) {
    sign(words.text(from, to), sign);
  }

  private void sign(String name, Sign sign) {
    signs.computeIfAbsent(name, key -> EnumSet.noneOf(Sign.class)).add(sign);
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return low(tokens.get(at)).equals(word);
  }
}
