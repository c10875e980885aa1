package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/** Finds offices and collective nouns in a sentence with the parties that qualify them. */
final class RoleFinder {

  private static final int LONGEST = 6;
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "these", "those", "some", "many", "several", "all",
          "both", "other", "another", "no", "any", "most", "each", "every", "certain");
  private static final Set<String> MODIFIERS =
      Set.of("nmod", "compound", "amod", "num", "advmod", "npadvmod", "hmod", "det", "meta", "conj",
          "dep", "appos");

  private final Parties parties;
  private final String text;
  private final List<Token> tokens;
  private final @Nullable Match[] names;
  private final @Nullable Role[] roles;

  private RoleFinder(Parties parties, String text, Sentence sentence, @Nullable Match[] names) {
    this.parties = parties;
    this.text = text;
    this.tokens = sentence.tokens();
    this.names = names;
    this.roles = new Role[tokens.size()];
  }

  /** Returns for each token the role of whose words it is one, or null. */
  static @Nullable Role[] find(
      Parties parties, String text, Sentence sentence, @Nullable Match[] names) {
    RoleFinder finder = new RoleFinder(parties, text, sentence, names);
    // From the right, so that "spokesman for the ministry of France" knows the ministry's party.
    int to = finder.tokens.size();
    while (to > 0) {
      Role role = finder.endingAt(to);
      if (role == null) {
        to--;
        continue;
      }
      for (int k = role.core(); k < role.to(); k++) {
        finder.roles[k] = role;
      }
      to = role.core();
    }
    return finder.roles;
  }

  private @Nullable Role endingAt(int to) {
    Token last = tokens.get(to - 1);
    if (!Character.isLetter(last.form().charAt(0)) || names[to - 1] != null) {
      return null;
    }
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      if (from > 0 && isInside(names[from], from)) {
        continue;
      }
      String words =
          NameFinder.normal(
              text.substring(tokens.get(from).span().start(), last.span().end()));
      Optional<Office> office = office(words.toLowerCase(Locale.ROOT), from, to);
      if (office.isPresent()) {
        return around(from, to, office.get().words(), office.get());
      }
    }
    String noun = singular(last);
    if (Words.COLLECTIVES.contains(noun) && last.isNoun()) {
      return around(to - 1, to, noun, null);
    }
    return null;
  }

  private static boolean isInside(@Nullable Match match, int at) {
    return match != null && match.from() < at;
  }

  private Optional<Office> office(String words, int from, int to) {
    Optional<Office> exact = parties.list().office(words);
    if (exact.isPresent()) {
      return exact;
    }
    Token last = tokens.get(to - 1);
    String lastWord = low(last);
    String stem = words.substring(0, words.length() - lastWord.length());
    Optional<Office> one = parties.list().office(stem + singular(last));
    if (one.isPresent() || to - from < 2) {
      return one;
    }
    String firstWord = low(tokens.get(from));
    return parties.list().office(singular(tokens.get(from)) + words.substring(firstWord.length()));
  }

  private static String singular(Token token) {
    String word = low(token);
    if (word.equals("spokesmen") || word.equals("spokeswomen")) {
      return word.replace("men", "man");
    }
    if (token.pos().startsWith("NN") && token.pos().endsWith("S")) {
      if (word.endsWith("ies")) {
        return word.substring(0, word.length() - 3) + "y";
      }
      if (word.endsWith("s")) {
        return word.substring(0, word.length() - 1);
      }
    }
    return word;
  }

  private Role around(int core, int to, String words, @Nullable Office office) {
    Token last = tokens.get(to - 1);
    int head = headOf(core, to);
    boolean plural =
        tokens.get(head).pos().endsWith("S") && tokens.get(head).isNoun()
            || last.pos().endsWith("S") && last.isNoun() && office != null;
    LinkedHashSet<String> found = new LinkedHashSet<>();
    boolean former = office != null && office.rank() == Rank.FORMER;
    boolean expert = false;
    boolean definite = false;
    boolean both = false;
    boolean independent = false;
    int possessor = -1;
    int k = core - 1;
    int from = core;
    boolean afterParty = false;
    while (k >= 0) {
      Token token = tokens.get(k);
      String word = low(token);
      Match match = names[k];
      if (match != null) {
        if (office == null || canQualify(match)) {
          found.add(parties.meant(match));
        }
        from = match.from();
        k = match.from() - 1;
        afterParty = true;
        continue;
      }
      if (Words.isPossessiveMark(token) && k > 0) {
        definite = true;
        if (names[k - 1] == null) {
          if (found.isEmpty()) {
            possessor = k - 1;
          }
          break;
        }
      } else if (afterParty
          && (word.equals("and") || word.equals("or") || word.equals(",") || word.equals("/"))
          && k > 0
          && joins(k)) {
        k--;
        continue;
      } else if (word.equals("-") && k > 0 && low(tokens.get(k - 1)).equals("ex")) {
        former = true;
        k--;
        from = k;
      } else if (Words.FORMER.contains(word)) {
        former = true;
        from = k;
      } else if (word.equals("the") && k > 0 && low(tokens.get(k - 1)).equals("both")) {
        definite = true;
        both = true;
        from = k - 1;
        break;
      } else if (DETERMINERS.contains(word)) {
        definite = Set.of("the", "this", "that", "these", "those", "both").contains(word);
        both |= word.equals("both");
        from = k;
        break;
      } else if (token.pos().equals("PRP$")) {
        definite = true;
        possessor = k;
        from = k;
        break;
      } else if (MODIFIERS.contains(token.relation()) && isModifier(token)) {
        if (afterParty && !found.isEmpty() && token.isProperNoun()) {
          break;
        }
        both |= word.equals("two");
        independent |= Words.INDEPENDENT.contains(word);
        expert |= Words.INSTITUTE.contains(word);
        from = k;
      } else {
        break;
      }
      afterParty = false;
      k--;
    }
    if (independent) {
      found.clear();
    }
    if (ownHouse(office)) {
      found.removeIf(parties::isState);
    }
    int end = to;
    if (found.isEmpty() && possessor < 0 && !independent || former) {
      Complement complement = complement(to, words, office);
      end = complement.end();
      expert |= complement.expert();
      complement.parties().stream()
          .filter(party -> !ownHouse(office) || !parties.isState(party))
          .forEach(found::add);
    }
    return new Role(
        from, core, to, end, head, words, office, List.copyOf(found), possessor, former, expert,
        definite, plural, both);
  }

  /** Legislators and leaders of groups speak for these, not for the state. */
  private static boolean ownHouse(@Nullable Office office) {
    return office != null && (office.rank() == Rank.LEGISLATOR || office.rank() == Rank.LEADER);
  }

  private boolean canQualify(Match match) {
    return match.to() - match.from() <= LONGEST;
  }

  private static boolean isModifier(Token token) {
    return token.pos().startsWith("JJ")
        || token.isNoun()
        || token.pos().equals("CD")
        || token.pos().equals("VBN")
        || token.pos().equals("VBG")
        || token.pos().equals("HYPH");
  }

  /** Says whether the names on both sides of a comma or "and" qualify one noun. */
  private boolean joins(int mark) {
    Match left = names[mark - 1];
    Match right = mark + 1 < tokens.size() ? names[mark + 1] : null;
    if (left == null || right == null) {
      return false;
    }
    return uses(left, Use.ADJECTIVE)
        || (uses(left, Use.NAME) && isAcronym(left) && (uses(right, Use.ADJECTIVE)
            || isAcronym(right)));
  }

  private static boolean uses(Match match, Use use) {
    return match.forms().stream().anyMatch(form -> form.use() == use);
  }

  private boolean isAcronym(Match match) {
    String form = tokens.get(match.from()).form();
    return match.to() == match.from() + 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private int headOf(int core, int to) {
    for (int k = core; k < to; k++) {
      int above = tokens.get(k).head();
      if (tokens.get(k).isNoun() && (above < core || above >= to)) {
        return k;
      }
    }
    return to - 1;
  }

  private record Complement(int end, List<String> parties, boolean expert) {}

  private Complement complement(int at, String words, @Nullable Office office) {
    int end = at;
    LinkedHashSet<String> found = new LinkedHashSet<>();
    int p = at;
    for (int hop = 0; hop < 3 && p < tokens.size(); hop++) {
      String preposition = low(tokens.get(p));
      boolean spokesman = office != null
          && (office.rank() == Rank.SPOKESPERSON || office.rank() == Rank.LAWYER);
      boolean opens =
          preposition.equals("of")
              || preposition.equals("at")
              || preposition.equals("for")
              || preposition.equals("from") && office != null
              || preposition.equals("with") && office != null
              || preposition.equals("in") && Words.RULING.contains(words);
      if (!opens) {
        break;
      }
      p++;
      int begin = p;
      while (p < tokens.size() && p - begin < 7) {
        Token token = tokens.get(p);
        Match match = names[p];
        if (match != null) {
          boolean counts =
              preposition.equals("of")
                  || preposition.equals("from")
                  || preposition.equals("for") && spokesman
                  || preposition.equals("in") && !uses(match, Use.ADJECTIVE);
          if (counts && (!onlyAdjective(match) || leadsToRole(match.to()))) {
            found.add(parties.meant(match));
          }
          p = match.to();
          end = p;
          continue;
        }
        Role inner = roles[p];
        if (inner != null) {
          if (!preposition.equals("at")) {
            found.addAll(inner.parties());
          }
          p = inner.end();
          end = p;
          continue;
        }
        String word = low(token);
        if (Words.INSTITUTE.contains(word)) {
          return new Complement(p + 1, List.of(), true);
        }
        boolean more =
            (word.equals("and") || word.equals(","))
                && !found.isEmpty()
                && p + 1 < tokens.size()
                && continues(p + 1);
        if (!more && !isModifier(token) && !word.equals("the") && !Words.isPossessiveMark(token)) {
          break;
        }
        p++;
        end = more ? end : p;
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return new Complement(end, List.copyOf(found), false);
  }

  private boolean continues(int at) {
    int next = low(tokens.get(at)).equals("the") ? at + 1 : at;
    if (next >= tokens.size() || names[next] == null) {
      return false;
    }
    Match match = names[next];
    return match != null && !onlyAdjective(match);
  }

  private static boolean onlyAdjective(Match match) {
    return match.forms().stream().allMatch(form -> form.use() == Use.ADJECTIVE);
  }

  private boolean leadsToRole(int at) {
    for (int p = at; p < tokens.size() && p < at + 4; p++) {
      if (roles[p] != null) {
        return true;
      }
      if (!isModifier(tokens.get(p))) {
        return false;
      }
    }
    return false;
  }

}
