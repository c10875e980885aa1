package travaux.extraction.acts;

import java.util.Optional;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Contents that stand outside the clause of their verb: "what we will never sign is a ban", "such
 * fees as they demand".
 */
final class Clefts {

  private Clefts() {}

  /** Returns the head of the content; empty where that is "it" or "that", or inside the clause. */
  static Optional<Token> named(Sentence sentence, Token verb) {
    Optional<Token> such = such(sentence, verb);
    if (such.isPresent()) {
      return such;
    }
    Optional<Token> copula = copula(sentence, verb);
    boolean first = copula.filter(be -> be.index() > verb.index()).isPresent();
    return copula
        .flatMap(be ->
            first
                ? sentence.child(be, "attr", "acomp", "ccomp", "xcomp")
                : sentence.child(be, "nsubj", "csubj"))
        .filter(each -> each.index() != verb.index())
        .filter(each -> !each.pos().startsWith("PRP") && !each.pos().equals("DT"));
  }

  /** "That is what they want": only the sentence before tells what. */
  static boolean isPointing(Sentence sentence, Token verb) {
    return copula(sentence, verb).isPresent() && named(sentence, verb).isEmpty();
  }

  private static Optional<Token> such(Sentence sentence, Token verb) {
    boolean as =
        sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("as"));
    return as && verb.relation().equals("advcl") && sentence.child(verb, "dobj").isEmpty()
        ? sentence
            .head(verb)
            .filter(noun -> noun.isNoun() && noun.index() < verb.index())
            .filter(noun ->
                sentence.children(noun).stream().anyMatch(each -> each.lemma().equals("such")))
        : Optional.empty();
  }

  private static Optional<Token> copula(Sentence sentence, Token verb) {
    boolean what =
        sentence.children(verb).stream()
            .anyMatch(child ->
                child.lemma().equals("what")
                    && child.relation().equals("dobj")
                    && child.index() < verb.index());
    boolean clause =
        switch (verb.relation()) {
          case "csubj", "ccomp", "nsubj", "attr" -> true;
          default -> false;
        };
    return what && clause
        ? sentence.head(verb).filter(be -> be.lemma().equals("be"))
        : Optional.empty();
  }
}
