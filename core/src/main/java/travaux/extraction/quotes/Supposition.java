package travaux.extraction.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.language.Sentence;
import travaux.language.Token;

/** Whether words were only supposed: "may say", "if they say", "imagine him saying". */
final class Supposition {

  private static final int LONGEST_CHAIN = 12;
  private static final Set<String> MODALS = Set.of("may", "might", "could", "would");
  private static final Set<String> IMAGINING = Set.of("imagine", "suppose", "picture");

  /** "Would like to" is a wish that somebody has. */
  private static final Set<String> WISHING = Set.of("like", "love", "prefer", "hate");

  /** "Would not say", "could not confirm": somebody was asked and declined. */
  private static final Set<String> DISCLOSING =
      Set.of(
          "say",
          "comment",
          "discuss",
          "confirm",
          "specify",
          "elaborate",
          "disclose",
          "reveal",
          "tell",
          "speculate",
          "name",
          "identify",
          "verify",
          "explain",
          "predict",
          "provide");

  private Supposition() {}

  /** Says whether the verb of saying or thinking tells of nothing that was said or thought. */
  static boolean of(Sentence sentence, Token verb) {
    if (Sources.isPassive(sentence, verb)
        || sentence.child(verb, "nsubj").map(Actors::isFirstPerson).orElse(false)) {
      return false;
    }
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("mark")
          && Set.of("if", "unless").contains(child.lemma())
          && verb.relation().equals("advcl")) {
        return true;
      }
    }
    return isAsIf(sentence, verb) || isModal(sentence, verb) || isBelowImagining(sentence, verb);
  }

  private static boolean isModal(Sentence sentence, Token verb) {
    Token modal = null;
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("aux") && MODALS.contains(child.lemma())) {
        modal = child;
      }
    }
    if (modal == null) {
      return false;
    }
    boolean negated = sentence.child(verb, "neg").isPresent();
    boolean would = modal.lemma().equals("would");
    boolean declined = negated && DISCLOSING.contains(verb.lemma());
    boolean wish = would && WISHING.contains(verb.lemma());
    return !declined && !wish && !(would && isFutureInPast(sentence, verb));
  }

  /** "Said that it would refuse": what it will do, told afterwards. */
  private static boolean isFutureInPast(Sentence sentence, Token verb) {
    if (sentence.child(verb, "advcl").isPresent()) {
      return false;
    }
    Token at = verb;
    for (int depth = 0; depth < LONGEST_CHAIN; depth++) {
      Token above = sentence.head(at).orElse(null);
      if (above == null) {
        return false;
      }
      boolean reported = at.relation().equals("ccomp");
      if (reported || !Set.of("conj", "xcomp").contains(at.relation())) {
        return reported && above.pos().equals("VBD");
      }
      at = above;
    }
    return false;
  }

  private static boolean isAsIf(Sentence sentence, Token verb) {
    int to = verb.index() - 1;
    return to >= 2
        && word(sentence, to).equals("to")
        && Set.of("if", "though").contains(word(sentence, to - 1))
        && word(sentence, to - 2).equals("as");
  }

  private static String word(Sentence sentence, int index) {
    return sentence.tokens().get(index).lemma();
  }

  private static boolean isBelowImagining(Sentence sentence, Token verb) {
    @Nullable Token at = verb;
    for (int depth = 0; at != null && depth < LONGEST_CHAIN; depth++) {
      if (depth > 0
          && at.pos().equals("VB")
          && IMAGINING.contains(at.lemma())
          && sentence.child(at, "nsubj", "aux").isEmpty()) {
        return true;
      }
      at = sentence.head(at).orElse(null);
    }
    return false;
  }
}
