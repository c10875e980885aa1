package travaux.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.negotiation.Span;

/** Whether a time lies behind or ahead, by the verb that it hangs on. */
enum TimeTense {
  PAST,
  PRESENT,
  FUTURE;

  private static final Set<String> AHEAD = Set.of("by", "until", "till", "before");

  static TimeTense of(Sentence sentence, Span words) {
    List<Token> tokens = sentence.tokensIn(words);
    if (tokens.isEmpty()) {
      return PAST;
    }
    Token at = top(tokens);
    boolean ahead = AHEAD.contains(at.lemma());
    Optional<Token> up = sentence.head(at);
    while (up.isPresent()) {
      at = up.get();
      ahead |= AHEAD.contains(at.lemma());
      if (at.lemma().equals("since")) {
        return PAST;
      }
      if (at.isVerb() && (!at.pos().equals("VBG") || !sentence.children(at, "aux").isEmpty())) {
        TimeTense own = of(sentence, at);
        boolean before = has(sentence, at, "have");
        return ahead && !before ? FUTURE : own;
      }
      up = sentence.head(at);
    }
    return ahead ? FUTURE : at.isVerb() ? of(sentence, at) : PAST;
  }

  private static Token top(List<Token> tokens) {
    for (Token token : tokens) {
      boolean inside = tokens.stream().anyMatch(other -> other.index() == token.head());
      if (!inside) {
        return token;
      }
    }
    return tokens.get(0);
  }

  private static TimeTense of(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.pos().equals("MD") || child.pos().equals("TO")) {
        return FUTURE;
      }
    }
    if (has(sentence, verb, "have")) {
      return PAST;
    }
    boolean present =
        sentence.children(verb).stream().anyMatch(child -> isAuxiliary(child) && isPresent(child));
    return switch (verb.pos()) {
      case "VBZ", "VBP" -> verb.lemma().equals("say") ? PAST : PRESENT;
      case "VBG", "VBN" -> present ? PRESENT : PAST;
      case "VB" -> FUTURE;
      default -> PAST;
    };
  }

  private static boolean has(Sentence sentence, Token verb, String lemma) {
    return sentence.children(verb).stream()
        .anyMatch(child -> isAuxiliary(child) && child.lemma().equals(lemma));
  }

  private static boolean isAuxiliary(Token child) {
    return child.relation().startsWith("aux");
  }

  private static boolean isPresent(Token verb) {
    return verb.pos().equals("VBZ") || verb.pos().equals("VBP");
  }
}
