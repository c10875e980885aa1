package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/** Finds offices and collective nouns in a sentence with the parties that qualify them. */
final class RoleFinder {

  private static final int LONGEST = 6;
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
    boolean ofGroup = low(last).equals("opposition") && to < names.length && isGroup(names[to]);
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      if (from > 0 && isInside(names[from], from)) {
        continue;
      }
      String words =
          NameFinder.normal(text.substring(tokens.get(from).span().start(), last.span().end()));
      Optional<Office> office = office(words.toLowerCase(Locale.ROOT), from, to);
      if (office.isPresent() && !(ofGroup && from == to - 1)) {
        return around(from, to, office.get().words(), office.get());
      }
    }
    String noun = singular(last);
    if (Words.COLLECTIVES.contains(noun) && last.isNoun()) {
      return around(to - 1, to, noun, null);
    }
    return null;
  }

  /** "The opposition Bordurian People's Party": the word only tells what kind of party it is. */
  private static boolean isGroup(@Nullable Match match) {
    return match != null
        && match.uses(ActorList.Use.NAME)
        && match.forms().get(0).party().kind() == ActorList.Kind.GROUP;
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
        tokens.get(head).isNoun() && tokens.get(head).pos().endsWith("S")
            || office != null && last.isNoun() && last.pos().endsWith("S") && !isMatter(words);
    Qualifiers left =
        Qualifiers.before(
            parties, tokens, names, core, plural ? low(tokens.get(head)) : words, plural);
    List<String> found = new ArrayList<>(left.parties);
    if (Complement.ownHouse(office)) {
      found.removeIf(parties::isState);
    }
    if (office != null && office.rank() == Rank.LEGISLATOR) {
      // "Two Republican senators": they sit in the Senate, and are not their party.
      found.removeIf(party -> parties.isGroupAt(party, office.defaultParty()));
    }
    boolean expert = left.expert;
    boolean governing = left.organ;
    int end = to;
    boolean owned = left.possessor >= 0 && !Complement.tellsPeer(tokens, words, to);
    if (left.parties.isEmpty() && !owned && !left.independent || left.former) {
      Complement right = Complement.behind(parties, tokens, names, roles, to, words, office);
      end = right.end();
      expert |= right.expert();
      governing |= right.governing();
      found.addAll(right.parties());
    }
    Match group = low(last).equals("opposition") && to < names.length ? names[to] : null;
    if (isGroup(group) && group != null) {
      found.clear();
      found.add(parties.meant(group));
      end = group.to();
    }
    end = Complement.afterDestination(tokens, names, end, office);
    // "Then-Secretary of State X said so in 1999": in office as the words fell.
    boolean told = !found.isEmpty() || office != null && office.defaultParty() != null;
    boolean former =
        left.former && !(left.then && told)
            || office != null && office.rank() == Rank.FORMER
            || office != null
                && !(plural && Career.isInAdministration(tokens, to))
                && (Career.isPastBehind(tokens, to)
                    || Career.isPastBehind(tokens, Career.behindPhrase(tokens, end)));
    Office held = Officers.at(parties, found, governing, office);
    return new Role(
        left.from,
        core,
        to,
        end,
        head,
        words,
        held,
        found,
        left.possessor,
        former,
        expert,
        left.definite,
        plural,
        left.both);
  }

  /** "Minister for foreign affairs": what several of is told is no office. */
  private static boolean isMatter(String words) {
    return words.contains(" for ") || words.contains(" of ");
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
}
