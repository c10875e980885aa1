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

  /** Like words, what somebody only wants to show is not there yet. */
  private static final Set<String> SHOWING = Set.of("show", "demonstrate", "signal", "prove");

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

  /**
   * Says whether the verb of saying or thinking tells of nothing that was said or thought.
   *
   * @param told the attributed words as they stand in the text
   * @param nested whether the sentence is itself somebody's words
   */
  static boolean of(Sentence sentence, Token verb, String told, boolean nested) {
    if (Sources.isPassive(sentence, verb)) {
      return false;
    }
    boolean saying = Unuttered.SAYING.contains(verb.lemma());
    boolean marked = saying && !told.isEmpty() && "“\"‘'".indexOf(told.charAt(0)) >= 0;
    Token subject = Sources.subject(sentence, verb, 0);
    if (subject != null && Actors.isFirstPerson(subject)) {
      boolean we = subject.lemma().equals("we");
      return saying
          && (isConditional(sentence, verb)
              || Unuttered.isCounterfactual(sentence, verb)
              || Unuttered.isAsked(sentence, verb)
              || we && hasModal(sentence, verb, Set.of("could", "might"))
              || we && nested && marked && hasModal(sentence, verb, Set.of("can"))
              || we
                  && nested
                  && Unuttered.isAim(sentence, verb)
                  && Unuttered.isSomeDay(sentence, verb));
    }
    return isConditional(sentence, verb)
        || isInverted(sentence, verb)
        || isAsIf(sentence, verb)
        || isModal(sentence, verb)
        || isBelowImagining(sentence, verb)
        || saying && Unuttered.isUnsaid(sentence, verb, subject, told)
        || SHOWING.contains(verb.lemma()) && Unuttered.isAim(sentence, verb)
        || marked && Unuttered.isInEffect(sentence, verb)
        || nested && saying && Unuttered.isLoose(sentence, verb, subject);
  }

  /** "Had they said so, ...". */
  private static boolean isInverted(Sentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj").orElse(null);
    return subject != null
        && sentence.children(verb, "aux").stream()
            .anyMatch(had -> had.form().equals("Had") && had.index() < subject.index());
  }

  private static boolean isConditional(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("mark")
          && Set.of("if", "unless").contains(child.lemma())
          && verb.relation().equals("advcl")) {
        return true;
      }
    }
    // "If they say": where the parser misses it.
    int at = verb.index() - 2;
    return at >= 0
        && Set.of("if", "unless").contains(word(sentence, at))
        && (at == 0 || !sentence.tokens().get(at - 1).isVerb())
        && Unuttered.SAYING.contains(verb.lemma())
        && !sentence.tokens().get(verb.index() - 1).isVerb();
  }

  static boolean hasModal(Sentence sentence, Token verb, Set<String> modals) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux ->
            modals.contains(aux.lemma()) || aux.form().endsWith("ll") && modals.contains("will"));
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
    Token subject = sentence.child(verb, "nsubj").orElse(null);
    boolean other = subject != null && !subject.pos().startsWith("PRP");
    if (sentence.child(verb, "advcl").isPresent()
        || other && Unuttered.SAYING.contains(verb.lemma())) {
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

  /** Says whether a quotation ends between the two: one of them is no part of it. */
  private static boolean isParted(Sentence sentence, Token a, Token b) {
    return sentence
        .tokens()
        .subList(Math.min(a.index(), b.index()), Math.max(a.index(), b.index()))
        .stream()
        .anyMatch(token -> token.form().equals("”") || token.form().equals("\""));
  }

  private static boolean isBelowImagining(Sentence sentence, Token verb) {
    @Nullable Token at = verb;
    for (int depth = 0; at != null && depth < LONGEST_CHAIN; depth++) {
      boolean free = sentence.child(at, "nsubj", "aux").isEmpty();
      boolean can = hasModal(sentence, at, Set.of("can", "could"));
      free &= !isParted(sentence, at, verb);
      if (depth > 0
          && at.pos().equals("VB")
          && IMAGINING.contains(at.lemma())
          && (free || can && !verb.pos().equals("VBD"))) {
        return true;
      }
      at = sentence.head(at).orElse(null);
    }
    return false;
  }
}
