package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * A common noun that may take up an organisation: "the union", "the dock workers", "Union:".
 *
 * @param from first token, without the article
 * @param to one past the noun
 * @param member whether it means people on a side ("the employers")
 */
record Later(int from, int to, boolean member) {

  /** What names a place or a gathering as well takes up a name where it acts or has a capital. */
  private static final Set<String> ACTING =
      Set.of("front", "movement", "party", "alliance", "coalition", "bank", "brigade");

  private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "warn", "remind");

  private static final Set<String> ARTICLES = Set.of("the", "this", "that", "these", "those");

  /** Says whether "the" and the noun may take up a name anywhere or where they act. */
  static boolean mayTakeUp(OrganisationNouns nouns, String noun) {
    return nouns.takesUp(noun) || ACTING.contains(noun);
  }

  /** Returns what ends with the token, or null. */
  static @Nullable Later at(
      OrganisationNouns nouns, Sentence sentence, @Nullable Match[] names, int noun) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(noun);
    String word = low(token);
    boolean behind = noun + 1 < tokens.size() && names[noun + 1] == null;
    String next = noun + 1 < tokens.size() ? low(tokens.get(noun + 1)) : "";
    if (next.equals("of") && !isAccused(sentence, token)) {
      return null;
    }
    if (nouns.takesUp(word)) {
      String before = noun == 0 ? "" : low(tokens.get(noun - 1));
      boolean one = ARTICLES.contains(before) || isBare(tokens, noun, next);
      boolean longer = behind && tokens.get(noun + 1).isProperNoun() && token.isProperNoun();
      return one && !longer ? new Later(noun, noun + 1, false) : null;
    }
    if (ACTING.contains(word)) {
      boolean the = noun > 0 && low(tokens.get(noun - 1)).equals("the");
      boolean alone = !behind || !tokens.get(noun + 1).isProperNoun();
      boolean named = Words.isCapitalised(token) && alone && !isHeading(tokens);
      return the && (named || !token.isProperNoun() && speaks(sentence, token))
          ? new Later(noun, noun + 1, false)
          : null;
    }
    boolean plural = word.endsWith("s") && nouns.isMember(word.substring(0, word.length() - 1));
    if (!plural) {
      return null;
    }
    int from = noun;
    while (from > 0 && names[from - 1] == null && isModifier(tokens.get(from - 1))) {
      from--;
    }
    boolean definite = from > 0 && ARTICLES.contains(low(tokens.get(from - 1)));
    boolean bare = token.relation().startsWith("nsubj") && from == 0 || next.equals(":");
    return definite || bare ? new Later(from, noun + 1, true) : null;
  }

  /** "accused the Front of fraud", "the union of lying": what follows is no part of a name. */
  private static boolean isAccused(Sentence sentence, Token token) {
    boolean capital = token.index() > 0 && Words.isCapitalised(token);
    int next = token.index() + 2;
    boolean deed =
        next < sentence.tokens().size() && sentence.tokens().get(next).pos().equals("VBG");
    return (capital || deed)
        && token.relation().equals("dobj")
        && sentence.head(token).filter(verb -> ACCUSING.contains(verb.lemma())).isPresent();
  }

  private static boolean isHeading(List<Token> tokens) {
    return tokens.stream().allMatch(OwnNames::isHeadingWord);
  }

  private static boolean speaks(Sentence sentence, Token token) {
    return token.relation().equals("poss")
        || token.relation().startsWith("nsubj")
            && sentence.head(token).map(verb -> Words.SPEECH.contains(verb.lemma())).orElse(false);
  }

  private static boolean isModifier(Token token) {
    return token.isNoun() || token.pos().startsWith("JJ");
  }

  /** "Union: no answer", "union leaders said", "Union rejects offer". */
  private static boolean isBare(List<Token> tokens, int noun, String next) {
    if (noun > 0 && (isModifier(tokens.get(noun - 1)) || isTied(tokens.get(noun - 1)))) {
      return false;
    }
    Token token = tokens.get(noun);
    return next.equals(":")
        || token.relation().startsWith("nsubj")
        || token.relation().equals("compound")
        || token.relation().equals("nmod");
  }

  private static boolean isTied(Token token) {
    return token.pos().equals("DT")
        || token.pos().equals("PRP$")
        || token.pos().equals("CD")
        || token.pos().equals("HYPH")
        || Words.isPossessiveMark(token);
  }
}
