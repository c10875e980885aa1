package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/** Reads what stands before the words of an office: "the two former Bordurian and US ...". */
final class Qualifiers {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "many", "several", "all",
          "both", "other", "another", "no", "any", "most", "each", "every", "certain");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");

  private static final Set<String> PAST_PREFIXES = Set.of("ex", "then");

  /** What stands in a town, or is its own, without being its country's: "the Moscow office". */
  private static final Set<String> OFFICES =
      Set.of(
          "office",
          "bureau",
          "branch",
          "embassy",
          "mission",
          "consulate",
          "mayor",
          "bishop",
          "archbishop");

  private static final Set<String> FACING = Set.of("two", "warring", "opposing", "feuding");

  private static final Set<String> RELATIONS =
      Set.of(
          "nmod",
          "compound",
          "amod",
          "num",
          "advmod",
          "npadvmod",
          "hmod",
          "det",
          "meta",
          "conj",
          "dep",
          "appos");

  private final Parties names;
  private final List<Token> tokens;
  private final @Nullable Match[] matches;

  final List<String> parties = new ArrayList<>();
  boolean former;

  /** Whether it is a past one that was held when the act happened: "then-minister". */
  boolean then;

  boolean expert;
  boolean definite;
  boolean both;
  boolean independent;

  /** Whether one of many that trade employs it: "a Bordurian airline spokesman". */
  private boolean trading;

  /** Whether an organ of a state qualifies it: "the Kremlin director". */
  boolean organ;

  private boolean andSeen;
  private final boolean plural;
  int possessor = -1;
  int from;

  private Qualifiers(
      Parties names, List<Token> tokens, @Nullable Match[] matches, int from, boolean plural) {
    this.names = names;
    this.tokens = tokens;
    this.matches = matches;
    this.from = from;
    this.plural = plural;
  }

  static Qualifiers before(
      Parties names,
      List<Token> tokens,
      @Nullable Match[] matches,
      int core,
      String noun,
      boolean plural) {
    Qualifiers found = new Qualifiers(names, tokens, matches, core, plural);
    found.read(core, noun);
    if (found.independent) {
      found.parties.clear();
    }
    if (found.trading) {
      found.parties.removeIf(found.names::isState);
    }
    return found;
  }

  private void read(int core, String noun) {
    boolean afterParty = false;
    int k = core - 1;
    while (k >= 0) {
      Token token = tokens.get(k);
      Match match = matches[k];
      if (match != null) {
        if (!parties.isEmpty() && !afterMark(k)) {
          return;
        }
        List<String> all = names.members(names.qualifying(match, noun));
        boolean place =
            OFFICES.contains(noun) && !match.uses(Use.ADJECTIVE) && match.uses(Use.SEAT);
        if (!place && !parties.containsAll(all)) {
          parties.addAll(0, all);
          organ |= match.isOrgan();
        }
        from = match.from();
        k = match.from() - 1;
        afterParty = true;
        continue;
      }
      if (afterParty && k > 0 && isJoint(low(token)) && joins(k)) {
        k--;
        continue;
      }
      int next = step(k);
      if (next == k) {
        return;
      }
      afterParty = false;
      k = next;
    }
  }

  private boolean afterMark(int k) {
    String next = low(tokens.get(k + 1));
    return isJoint(next);
  }

  /** Takes one word; returns where to go on, or the same place to stop. */
  private int step(int k) {
    Token token = tokens.get(k);
    String word = low(token);
    if (Words.isPossessiveMark(token) && k > 0) {
      definite = true;
      if (matches[k - 1] == null && parties.isEmpty()) {
        possessor = k - 1;
      }
      return matches[k - 1] == null ? k : k - 1;
    }
    if (word.equals("-") && k > 0 && PAST_PREFIXES.contains(low(tokens.get(k - 1)))) {
      former = true;
      then = low(tokens.get(k - 1)).equals("then");
      from = k - 1;
      return k - 2;
    }
    if (word.equals("time")
        && k > 1
        && low(tokens.get(k - 1)).equals("-")
        && low(tokens.get(k - 2)).equals("one")) {
      former = true;
      from = k - 2;
      return k - 3;
    }
    if (Words.FORMER.contains(word)) {
      former = true;
      from = k;
      return k - 1;
    }
    if (DETERMINERS.contains(word) && !token.pos().equals("IN") && !token.pos().equals("WDT")) {
      boolean bothBefore = k > 0 && low(tokens.get(k - 1)).equals("both");
      definite = DEFINITE.contains(word);
      both |= word.equals("both") || bothBefore;
      from = bothBefore ? k - 1 : k;
      return k;
    }
    if (token.pos().equals("PRP$")) {
      definite = true;
      possessor = k;
      from = k;
      return k;
    }
    if (word.equals("and") && k > 1 && isField(k - 1) && isField(k + 1) && matches[k - 2] != null) {
      return k - 2;
    }
    int ministry = ministryBefore(k);
    if (ministry >= 0) {
      from = ministry;
      return ministry - 1;
    }
    if (!RELATIONS.contains(token.relation()) || !isModifier(token)) {
      return k;
    }
    if (!parties.isEmpty() && !token.pos().startsWith("JJ")) {
      return k;
    }
    both |= FACING.contains(word);
    independent |= Words.INDEPENDENT.contains(word);
    trading |= token.isNoun() && names.list().nouns().isBusiness(word) || word.equals("industry");
    expert |= Words.INSTITUTE.contains(word);
    from = k;
    return k - 1;
  }

  /** "The Bordurian trade and industry minister": what an office is about. */
  private boolean isField(int k) {
    Token token = tokens.get(k);
    return token.pos().equals("NN")
        && matches[k] == null
        && !Words.isCapitalised(token)
        && !Words.COLLECTIVES.contains(low(token))
        && names.list().office(low(token)).isEmpty();
  }

  /** "Borduria's Ministry of Justice spokesman": the ministry's place, seen from "Justice". */
  private int ministryBefore(int last) {
    int p = last;
    while (p > 1 && last - p < 3 && matches[p] == null && isModifier(tokens.get(p))) {
      p--;
    }
    boolean owned =
        p > 1
            && p < last
            && low(tokens.get(p)).equals("of")
            && low(tokens.get(p - 1)).equals("ministry")
            && (matches[p - 2] != null || Words.isPossessiveMark(tokens.get(p - 2)));
    return owned ? p - 1 : -1;
  }

  static boolean isModifier(Token token) {
    return token.pos().startsWith("JJ")
        || token.isNoun()
        || token.pos().equals("CD") && Character.isLetter(token.form().charAt(0))
        || token.pos().equals("VBN")
        || token.pos().equals("VBG")
        || token.pos().equals("HYPH");
  }

  private static boolean isJoint(String word) {
    return word.equals("and")
        || word.equals("or")
        || word.equals(",")
        || word.equals("/")
        || word.equals("-");
  }

  /** Says whether the names on both sides of a comma or "and" qualify one noun. */
  private boolean joins(int mark) {
    Match left = matches[mark - 1];
    Match right = mark + 1 < tokens.size() ? matches[mark + 1] : null;
    if (left == null || right == null) {
      return false;
    }
    boolean comma = low(tokens.get(mark)).equals(",");
    if (comma && !andSeen) {
      return false;
    }
    andSeen |= !comma;
    return left.uses(Use.ADJECTIVE) && !left.uses(Use.NAME)
        || plural
            && left.uses(Use.NAME)
            && isAcronym(left)
            && (right.uses(Use.ADJECTIVE) || isAcronym(right));
  }

  private boolean isAcronym(Match match) {
    String form = tokens.get(match.from()).form();
    return match.to() == match.from() + 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }
}
