package travaux.language;

import java.util.Optional;
import java.util.Set;

/** Which noun a relative clause lends to a verb inside it: "the line that Peru says it drew". */
public final class Relatives {

  private static final Set<String> INNER = Set.of("ccomp", "xcomp");

  private Relatives() {}

  /** Returns the verb of the relative clause itself, or the highest verb over it that is said. */
  public static Token top(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.head() >= 0 && (INNER.contains(at.relation()) || at.relation().equals("acomp"))) {
      at = sentence.tokens().get(at.head());
    }
    return at;
  }

  /**
   * Returns the noun that a pronoun below a verb stands for: "the terms to which it agreed", "the
   * deal, which Peru said it would sign".
   */
  public static Optional<Token> noun(Sentence sentence, Token verb, Token pronoun) {
    return noun(sentence, verb).or(() -> before(sentence, pronoun));
  }

  /**
   * Returns the noun that is the object of a verb which has none of its own: "a step that it said
   * it would not take", "the deal Peru announced it had signed".
   */
  public static Optional<Token> object(Sentence sentence, Token verb) {
    boolean own =
        sentence.child(verb, "dobj", "ccomp", "xcomp", "prep", "acomp", "attr", "expl").isPresent();
    return own || !INNER.contains(verb.relation()) || isTaken(sentence, verb)
        ? Optional.empty()
        : noun(sentence, verb);
  }

  private static Optional<Token> noun(Sentence sentence, Token verb) {
    Token top = top(sentence, verb);
    boolean relative =
        top.relation().equals("relcl") || top.relation().equals("acl") && isFinite(sentence, top);
    return relative
        ? sentence.head(top).filter(Token::isNoun).filter(noun -> noun.index() < verb.index())
        : Optional.empty();
  }

  /** The parser hangs "the deal, which Peru said it signed" on what stands over the deal. */
  private static Optional<Token> before(Sentence sentence, Token pronoun) {
    int at = pronoun.index();
    boolean comma = at > 1 && sentence.tokens().get(at - 1).form().equals(",");
    return comma
        ? Optional.of(sentence.tokens().get(at - 2)).filter(Token::isNoun)
        : Optional.empty();
  }

  /** "The ships that say they left": the noun is the subject, or another verb's object. */
  private static boolean isTaken(Sentence sentence, Token verb) {
    if (sentence.child(verb, "nsubj", "nsubjpass", "aux").isEmpty()
        || sentence.child(verb, "auxpass").isPresent()) {
      return true;
    }
    Token at = verb;
    Token top = top(sentence, verb);
    while (at.index() != top.index()) {
      at = sentence.tokens().get(at.head());
      if (sentence.child(at, "dobj", "nsubjpass", "dative").isPresent()) {
        return true;
      }
    }
    return sentence.child(top, "nsubj").filter(subject -> !subject.pos().startsWith("W")).isEmpty();
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").isPresent()
        && sentence.child(verb, "mark").isEmpty()
        && !Clause.hasTo(sentence, verb);
  }
}
