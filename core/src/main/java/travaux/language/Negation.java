package travaux.language;

import java.util.Set;

/** Which verbs of a sentence are negated, by a word of theirs or by one that they share. */
final class Negation {

  private static final Set<String> RAISING = Set.of("seem", "appear");
  private static final Set<String> NEVER = Set.of("at", "under", "on", "in");
  private static final Set<String> TIMES =
      Set.of("time", "point", "stage", "moment", "circumstance", "condition", "account", "way");

  private final Sentence sentence;

  Negation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Says whether the verb is negated; "not only" does not negate. */
  boolean of(Token verb) {
    for (Token neg : sentence.children(verb)) {
      boolean never = neg.relation().equals("advmod") && neg.lemma().equals("never");
      boolean negative = never || neg.relation().equals("neg");
      if (negative && !isFollowedBy(neg, "only")) {
        return true;
      }
    }
    if (sentence.children(verb).stream().anyMatch(this::isNeither)
        || isNeitherNor(verb)
        || sentence.children(verb).stream().anyMatch(this::isNever)) {
      return true;
    }
    if (verb.lemma().equals("be") && isNotSo(verb)) {
      return true;
    }
    boolean none =
        sentence.children(verb).stream()
            .filter(
                child -> child.relation().equals("dobj") || child.relation().equals("nsubjpass"))
            .anyMatch(object -> sentence.children(object, "det").stream().anyMatch(Negation::isNo));
    return none || isRaised(verb);
  }

  /** "Is not directly involved": the parser may give the negation to what follows the verb. */
  private boolean isNotSo(Token verb) {
    return sentence.children(verb).stream()
        .filter(how -> how.relation().equals("acomp"))
        .flatMap(how -> sentence.children(how).stream())
        .anyMatch(not ->
            not.relation().equals("neg")
                && not.index() == verb.index() + 1
                && !isFollowedBy(not, "only"));
  }

  /** "Does not seem to budge": what one does not seem to do. */
  private boolean isRaised(Token verb) {
    return verb.relation().equals("xcomp")
        && Clause.hasTo(sentence, verb)
        && sentence.head(verb).filter(up -> RAISING.contains(up.lemma()) && of(up)).isPresent();
  }

  /** "Neither Kenya nor Peru signed", "signed by neither", "demanded neither money nor land". */
  private boolean isNeither(Token argument) {
    return switch (argument.relation()) {
      case "agent" ->
          sentence.children(argument, "pobj").stream()
              .flatMap(by -> sentence.children(by, "preconj").stream())
              .anyMatch(word -> word.lemma().equals("neither"));
      case "nsubj", "nsubjpass", "dobj" ->
          sentence.children(argument, "preconj").stream()
              .anyMatch(word -> word.lemma().equals("neither"));
      default -> false;
    };
  }

  /** "Neither proposed nor endorsed". */
  private boolean isNeitherNor(Token verb) {
    boolean first =
        sentence.children(verb, "preconj").stream()
            .anyMatch(word -> word.lemma().equals("neither"));
    Token head = sentence.head(verb).orElse(verb);
    return first
        || verb.relation().equals("conj")
            && head.isVerb()
            && sentence.children(head, "cc").stream()
                .filter(word -> word.index() < verb.index())
                .anyMatch(word ->
                    word.lemma().equals("nor") || word.lemma().equals("or") && isBare(head, verb));
  }

  /** "Did not confirm or deny": the verb has nothing of its own, and shares the negation. */
  private boolean isBare(Token head, Token verb) {
    boolean negated = sentence.child(head, "neg").isPresent();
    return negated && sentence.child(verb, "aux", "nsubj", "nsubjpass", "auxpass").isEmpty();
  }

  /** "At no time", "under no circumstances", "nobody", "neither side". */
  private boolean isNever(Token child) {
    if (child.relation().equals("prep")) {
      return NEVER.contains(child.lemma())
          && sentence.children(child, "pobj").stream()
              .filter(object -> TIMES.contains(object.lemma()))
              .anyMatch(
                  object -> sentence.children(object, "det").stream().anyMatch(Negation::isNo));
    }
    boolean subject = child.relation().startsWith("nsubj") || child.relation().equals("dobj");
    boolean nobody = Set.of("nobody", "none", "noone").contains(child.lemma());
    boolean neither =
        sentence.children(child, "det").stream().anyMatch(det -> det.lemma().equals("neither"));
    return subject && (nobody || neither);
  }

  private static boolean isNo(Token determiner) {
    return determiner.lemma().equals("no");
  }

  private boolean isFollowedBy(Token token, String lemma) {
    int next = token.index() + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).lemma().equals(lemma);
  }
}
