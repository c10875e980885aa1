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

  private static final Set<String> AHEAD = Set.of("by", "until", "till", "before", "ahead");

  /** Verbs beside which "by Friday" is when what they ask for or put off is due. */
  private static final Set<String> WANT =
      Set.of(
          "adjourn",
          "agree",
          "ask",
          "call",
          "close",
          "delay",
          "demand",
          "due",
          "expect",
          "extend",
          "give",
          "hope",
          "invite",
          "need",
          "order",
          "plan",
          "pledge",
          "postpone",
          "promise",
          "propose",
          "prolong",
          "require",
          "schedule",
          "seek",
          "set",
          "suspend",
          "tell",
          "urge",
          "vow",
          "want",
          "warn");

  private static final Set<String> PLAN = Set.of("schedule", "plan", "set", "slate", "due", "bill");

  private static final Set<String> OFF =
      Set.of("call", "cancel", "postpone", "delay", "suspend", "put", "scrap", "move");

  /** Returns the tense of the verb that the words hang on, or what their preposition says. */
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
      if (isPlanned(sentence, at, words)) {
        return FUTURE;
      }
      if (at.isVerb() && (!at.pos().equals("VBG") || !sentence.children(at, "aux").isEmpty())) {
        TimeTense own = of(sentence, at, words);
        boolean before = has(sentence, at, "have");
        boolean over = own == PAST && isOver(sentence, at, words);
        return ahead && !before && !over ? FUTURE : own;
      }
      up = sentence.head(at);
    }
    return ahead ? FUTURE : at.isVerb() ? of(sentence, at, words) : PAST;
  }

  /** "The talks set for Friday were called off", "will be held": Friday lies ahead. */
  private static boolean isPlanned(Sentence sentence, Token verb, Span words) {
    boolean expected =
        verb.lemma().equals("expect") && verb.pos().equals("VBN") && verb.relation().equals("acl");
    if (expected && verb.span().start() < words.start()) {
      return true;
    }
    if (!verb.pos().equals("VBN")
        || !verb.relation().equals("acl")
        || !PLAN.contains(verb.lemma())
        || verb.span().start() > words.start()) {
      return false;
    }
    Optional<Token> up = sentence.head(verb);
    while (up.isPresent() && !up.get().isVerb()) {
      up = sentence.head(up.get());
    }
    return up.filter(main -> of(sentence, main, words) != PAST || OFF.contains(main.lemma()))
        .isPresent();
  }

  /** "Ten ships had left by Friday", but not "wanted the ships released by Friday". */
  private static boolean isOver(Sentence sentence, Token verb, Span words) {
    Token at = top(sentence.tokensIn(words));
    Token up = sentence.head(at).orElse(at);
    boolean finite = verb.pos().equals("VBD") || sentence.child(verb, "auxpass", "aux").isPresent();
    // "An interview taped before Monday's vote"
    boolean done = verb.pos().equals("VBN") && verb.relation().equals("acl");
    if (done && at.relation().equals("poss") && !WANT.contains(verb.lemma())) {
      return sentence.head(up).filter(before -> before.lemma().equals("before")).isPresent();
    }
    return finite
        && !WANT.contains(verb.lemma())
        && (at.head() == verb.index() || up.head() == verb.index());
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

  private static TimeTense of(Sentence sentence, Token verb, Span words) {
    for (Token child : sentence.children(verb)) {
      // "On 4 May" holds no modal verb.
      if (words.contains(child.span())) {
        continue;
      }
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
      case "VB" -> verb.relation().equals("root") ? PRESENT : FUTURE;
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
