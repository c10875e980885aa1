package travaux.extraction.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** How the words of a time hang in their sentence. */
final class TimePhrase {

  private TimePhrase() {}

  /** Returns the token of the words that the others hang on. */
  static Optional<Token> top(Sentence sentence, Span words) {
    List<Token> tokens = sentence.tokensIn(words);
    return tokens.stream()
        .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
        .findFirst();
  }

  /** Returns the preposition before the words, if they hang on one. */
  static Optional<Token> preposition(Sentence sentence, Span words) {
    Optional<Token> top = top(sentence, words).filter(each -> !each.pos().equals("IN"));
    Optional<Token> up = top.flatMap(sentence::head);
    if (top.isPresent() && up.isPresent() && isJoined(top.get(), up.get())) {
      int first = sentence.tokensIn(words).get(0).index();
      up = first == 0 ? Optional.empty() : Optional.of(sentence.tokens().get(first - 1));
    }
    return up.filter(at -> at.pos().equals("IN") || at.relation().equals("prep"));
  }

  /** "On Monday Peru refused", when Peru is taken for a part of the day's name. */
  static boolean isJoined(Token day, Token name) {
    return name.isProperNoun()
        && name.index() > day.index()
        && Set.of("compound", "nmod", "nummod", "poss").contains(day.relation());
  }
}
