package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/** What the surface of one sentence shows: names of parties, roles, runs of capitalised words. */
final class Reading {

  /**
   * Capitalised words in a row that name no listed party: perhaps a person.
   *
   * @param from first token
   * @param to one past the last token
   */
  record Run(int from, int to) {

    int length() {
      return to - from;
    }
  }

  /** "Presidents X and Y": titles of several. */
  private static final Set<String> TITLES =
      Set.of("presidents", "ministers", "premiers", "chancellors", "secretaries", "senators");

  final Sentence sentence;
  final @Nullable Match[] names;
  final @Nullable Role[] roles;
  final List<Run> runs;

  private Reading(
      Sentence sentence, @Nullable Match[] names, @Nullable Role[] roles, List<Run> runs) {
    this.sentence = sentence;
    this.names = names;
    this.roles = roles;
    this.runs = runs;
  }

  static List<Reading> all(
      Parties parties, String text, List<Sentence> sentences, List<@Nullable Match[]> names) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      readings.add(of(parties, text, sentences.get(i), names.get(i)));
    }
    return readings;
  }

  private static Reading of(
      Parties parties, String text, Sentence sentence, @Nullable Match[] names) {
    @Nullable Role[] roles = RoleFinder.find(parties, text, sentence, names);
    return new Reading(sentence, names, roles, runs(sentence.tokens(), names, roles));
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  int size() {
    return sentence.tokens().size();
  }

  /** Returns the lower-case word at a place, or "" beyond either end. */
  String word(int index) {
    return index < 0 || index >= size() ? "" : Words.low(token(index));
  }

  @Nullable Role role(int index) {
    return index < 0 || index >= size() ? null : roles[index];
  }

  @Nullable Match name(int index) {
    return index < 0 || index >= size() ? null : names[index];
  }

  /** "no bloc of states": a common noun names a party only behind "the". */
  boolean isLoose(Match match) {
    if (!match.forms().get(0).needsName() || Words.isCapitalised(token(match.from()))) {
      return false;
    }
    Token noun = token(match.to() - 1);
    // "The Bordurian agency" is another; a council is always one of somebody's.
    boolean another =
        match.forms().get(0).party().kind() != ActorList.Kind.BODY
            && sentence.children(noun).stream()
                .anyMatch(child -> child.index() < match.from() && names[child.index()] != null);
    return another
        || sentence.children(noun, "det").stream()
            .noneMatch(determiner -> Words.low(determiner).equals("the"));
  }

  private static List<Run> runs(
      List<Token> tokens, @Nullable Match[] names, @Nullable Role[] roles) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!begins(tokens.get(i)) || names[i] != null || roles[i] != null) {
        i++;
        continue;
      }
      int to = i + 1;
      while (to < tokens.size()
          && names[to] == null
          && (roles[to] == null
              || Runs.endsAsSurname(tokens, names, roles, to)
              || Runs.opensSyllables(tokens, i, to))) {
        if (Runs.startsAnew(tokens, i, to)) {
          to = Runs.beforeCopy(tokens, i, to);
          break;
        } else if (begins(tokens.get(to)) || Runs.endsAsSurname(tokens, names, roles, to)) {
          to++;
        } else if (Runs.joinsSyllable(tokens, i, to)) {
          to += 2;
        } else if (links(tokens.get(to))
            && to + 2 < tokens.size()
            && tokens.get(to + 1).form().equals("-")
            && begins(tokens.get(to + 2))
            && names[to + 2] == null
            && roles[to + 2] == null) {
          to += 3;
        } else if (links(tokens.get(to))
            && to + 1 < tokens.size()
            && begins(tokens.get(to + 1))
            && names[to + 1] == null
            && roles[to + 1] == null) {
          to += 2;
        } else {
          break;
        }
      }
      runs.add(new Run(i, to));
      i = to;
    }
    return List.copyOf(runs);
  }

  private static boolean begins(Token token) {
    return Words.isCapitalised(token)
        && !TITLES.contains(Words.low(token))
        && (token.isProperNoun() || token.pos().equals("FW") || isInitial(token))
        && !Words.CALENDAR.contains(Words.low(token))
        && !Words.COURTESY.contains(Words.low(token));
  }

  private static boolean isInitial(Token token) {
    return token.form().length() == 2 && token.form().endsWith(".");
  }

  private static boolean links(Token token) {
    return switch (Words.low(token)) {
      case "-",
          "al",
          "bin",
          "ben",
          "van",
          "von",
          "de",
          "der",
          "den",
          "del",
          "da",
          "el",
          "ibn",
          "di",
          "du",
          "la" ->
          true;
      default -> false;
    };
  }
}
