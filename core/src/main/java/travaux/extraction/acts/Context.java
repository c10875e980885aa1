package travaux.extraction.acts;

import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Modality;

/** Whether a sentence reports what a clause says as done, as possible, or not at all. */
final class Context {

  private static final Set<String> BELIEF =
      Set.of(
          "hope",
          "fear",
          "believe",
          "think",
          "expect",
          "doubt",
          "suspect",
          "assume",
          "imagine",
          "suppose",
          "predict",
          "anticipate",
          "wonder",
          "seem",
          "appear",
          "consider",
          "wish",
          "likely",
          "possible",
          "suggest",
          "speculate",
          "guess",
          "presume");
  private static final Set<String> MANDATIVE =
      Set.of(
          "demand",
          "insist",
          "require",
          "ask",
          "request",
          "propose",
          "suggest",
          "recommend",
          "urge",
          "want",
          "expect",
          "prefer",
          "wish");
  private static final Set<String> ENDING =
      Set.of("stop", "cease", "avoid", "quit", "end", "oppose", "consider", "risk", "resist");
  private static final Set<String> INTENT = Set.of("aim", "intend", "mean", "plan", "prepare");
  private static final Set<String> MEANS = Set.of("by", "without", "before", "after");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");

  private final Set<String> through;

  Context(Set<String> through) {
    this.through = Set.copyOf(through);
  }

  /** Says whether the clause only says what for, or what is wanted: "met to discuss". */
  boolean isBuried(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = first(sentence, clause.predicate());
    if (isMeans(sentence, verb) || isEnded(sentence, verb) || isAsked(sentence, verb)) {
      return true;
    }
    if (!Clause.hasTo(sentence, verb)) {
      return verb.relation().equals("ccomp")
          && sentence
              .head(verb)
              .filter(head -> MANDATIVE.contains(head.lemma()))
              .filter(head -> isWanted(sentence, verb, head))
              .isPresent();
    }
    if (Hedges.frame(sentence, verb).isPresent()) {
      return false;
    }
    return switch (verb.relation()) {
      case "root" -> false;
      case "xcomp", "ccomp" ->
          !sentence.head(verb).map(head -> isThrough(sentence, head)).orElse(false);
      default -> true;
    };
  }

  /** "Suggested that it had agreed" and "it agreed; it asked" tell what was done. */
  private static boolean isWanted(Sentence sentence, Token verb, Token head) {
    boolean done =
        verb.pos().equals("VBD")
            || sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") || aux.pos().equals("VBD"));
    boolean beside =
        verb.index() < head.index()
            && sentence.tokens().subList(verb.index(), head.index()).stream()
                .anyMatch(token -> token.form().equals(";"));
    boolean told = done && Set.of("suggest", "insist", "expect").contains(head.lemma());
    return !told && !beside;
  }

  /**
   * "Will ease tensions by signing": a means to what has not come is nothing done. "Punished for
   * signing" tells a reason only.
   */
  private static boolean isMeans(Sentence sentence, Token verb) {
    if (!verb.relation().equals("pcomp")) {
      return false;
    }
    Token preposition = sentence.head(verb).orElse(verb);
    if (preposition.lemma().equals("for")) {
      return true;
    }
    Token governor = sentence.head(preposition).orElse(preposition);
    return MEANS.contains(preposition.lemma())
        && sentence.children(governor, "aux").stream().anyMatch(aux -> aux.pos().equals("MD"));
  }

  /** "Stops threatening", "avoid signing": what is not done any more. */
  private static boolean isEnded(Sentence sentence, Token verb) {
    boolean gerund = verb.pos().equals("VBG") && verb.relation().equals("xcomp");
    return gerund
        && sentence
            .head(verb)
            .filter(head -> ENDING.contains(head.lemma()) && !isNever(sentence, head))
            .isPresent();
  }

  /** "Has never stopped demanding". */
  private static boolean isNever(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.relation().equals("neg") || child.lemma().equals("never"));
  }

  /** "Whether they provide data", "asked if they would": an open question reports nothing. */
  private static boolean isAsked(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.head() >= 0 && (at.relation().equals("conj") || at.relation().equals("xcomp"))) {
      at = sentence.tokens().get(at.head());
    }
    boolean asked = at.relation().equals("ccomp");
    return sentence.children(at, "mark").stream()
        .anyMatch(mark -> mark.lemma().equals("whether") || asked && mark.lemma().equals("if"));
  }

  private boolean isThrough(Sentence sentence, Token governor) {
    if (!through.contains(governor.lemma())) {
      return false;
    }
    Token top = first(sentence, governor);
    boolean infinitive = Clause.hasTo(sentence, top);
    return !infinitive || sentence.head(top).filter(head -> isThrough(sentence, head)).isPresent();
  }

  private static Token first(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.relation().equals("conj") && sentence.head(at).filter(Token::isVerb).isPresent()) {
      if (!sentence.children(at, "nsubj").isEmpty() || !sentence.children(at, "aux").isEmpty()) {
        return at;
      }
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }

  /** Returns how the sentence presents the clause, leaving out the modal that a rule asked for. */
  Modality modality(Sentence sentence, Token head, Set<String> modals, boolean negated) {
    Modality from = surroundings(sentence, head);
    boolean unreal = Clause.conditionOf(sentence, head).isPresent();
    if (unreal && modals.contains("would") && !isReported(sentence, head)) {
      return Modality.HYPOTHETICAL;
    }
    if (from != Modality.ASSERTED) {
      return from;
    }
    Optional<Modality> perfect = Hedges.perfect(sentence, head, modals);
    if (perfect.isPresent()) {
      return perfect.get();
    }
    boolean cannot = negated && (modals.contains("can") || modals.contains("could"));
    if (!cannot && modals.stream().anyMatch(POSSIBLE::contains)) {
      return Modality.POSSIBLE;
    }
    if (modals.contains("will") || modals.contains("shall") || modals.contains("would")) {
      return Modality.FUTURE;
    }
    return Modality.ASSERTED;
  }

  /** "Would focus on tightening": the gerund is as far off as the verb that governs it. */
  private static Modality announced(Sentence sentence, Token at, Token up) {
    boolean gerund = at.pos().equals("VBG") && sentence.children(at, "aux").isEmpty();
    if (!gerund || !at.relation().equals("pcomp") && !at.relation().equals("xcomp")) {
      return Modality.ASSERTED;
    }
    Token verb = up.isVerb() ? up : sentence.head(up).orElse(up);
    for (Token aux : sentence.children(verb, "aux")) {
      if (POSSIBLE.contains(aux.lemma())) {
        return Modality.POSSIBLE;
      }
      if (aux.lemma().equals("will") || aux.lemma().equals("would")) {
        return Modality.FUTURE;
      }
    }
    return Modality.ASSERTED;
  }

  /** "Plans to withdraw": not yet done. */
  private static boolean isIntended(Sentence sentence, Token at, Token up) {
    return at.relation().equals("xcomp")
        && INTENT.contains(up.lemma())
        && Clause.hasTo(sentence, at);
  }

  private static boolean isReported(Sentence sentence, Token head) {
    return head.relation().equals("ccomp")
        && sentence.head(head).filter(up -> up.pos().equals("VBD")).isPresent();
  }

  /** "They believe that Kenya signed"; what "we believe they should do" is wanted all the same. */
  private static boolean isBelieved(Sentence sentence, Token verb) {
    boolean own =
        Set.of("believe", "think").contains(verb.lemma())
            && sentence.children(verb, "nsubj").stream().anyMatch(Actors::isFirstPerson)
            && sentence.children(verb, "ccomp").stream()
                .flatMap(done -> sentence.children(done, "aux").stream())
                .anyMatch(aux -> aux.lemma().equals("should") || aux.lemma().equals("must"));
    return BELIEF.contains(verb.lemma()) && !own;
  }

  /** "Suppose Kenya signs": an order to imagine it. */
  private static boolean isSupposition(Sentence sentence, Token verb) {
    return Set.of("suppose", "imagine", "assume").contains(verb.lemma())
        && verb.pos().startsWith("VB")
        && sentence.child(verb, "nsubj", "nsubjpass", "aux").isEmpty();
  }

  /** "Is to visit Peru after the rebels left": what was done is not as far off as the visit. */
  private static boolean isPastAside(Sentence sentence, Token at) {
    boolean aside = at.relation().equals("advcl") || at.relation().equals("relcl");
    return aside && at.pos().equals("VBD") && sentence.child(at, "aux").isEmpty();
  }

  private Modality surroundings(Sentence sentence, Token head) {
    Token at = head;
    Optional<Token> up = sentence.head(at);
    // "We believe that Kenya's demand is modest": that it demands is not believed but known.
    boolean known = head.isNoun() && head.relation().equals("nsubj");
    if (new Conditions(sentence).holds(head)) {
      return Modality.HYPOTHETICAL;
    }
    if (Hedges.isEvenIf(sentence, head)) {
      return Modality.HYPOTHETICAL;
    }
    if (Hedges.isDoubted(sentence, head)) {
      return Modality.POSSIBLE;
    }
    while (up.isPresent()) {
      Optional<Modality> frame = Hedges.frame(sentence, at);
      if (frame.isPresent()) {
        return frame.get();
      }
      boolean complement = at.relation().equals("ccomp") || at.relation().equals("xcomp");
      boolean clause = at.relation().equals("ccomp");
      boolean asked =
          sentence.children(at, "mark").stream()
              .anyMatch(
                  mark -> mark.lemma().equals("whether") || clause && mark.lemma().equals("if"));
      if (complement && isSupposition(sentence, up.get())) {
        return Modality.HYPOTHETICAL;
      }
      if (isPastAside(sentence, at)) {
        return Modality.ASSERTED;
      }
      if (asked || complement && !known && isBelieved(sentence, up.get())) {
        return Modality.POSSIBLE;
      }
      if (isIntended(sentence, at, up.get())) {
        return Modality.FUTURE;
      }
      Modality announced = announced(sentence, at, up.get());
      if (announced != Modality.ASSERTED) {
        return announced;
      }
      at = up.get();
      up = sentence.head(at);
    }
    return Modality.ASSERTED;
  }
}
