package travaux.extraction.rules;

import java.util.Set;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;

/** Shapes in which a verb is not the one that a rule means. */
final class Verbs {

  private static final Set<String> OTHERING = Set.of("out", "off", "down", "in", "away", "on");

  private Verbs() {}

  /** "Protesters involved in the standoff": says which are meant, and not that they are. */
  static boolean isReduced(Clause clause) {
    Token verb = clause.predicate();
    return verb.relation().equals("acl")
        && clause.sentence().child(verb, "aux", "auxpass").isEmpty();
  }

  /** "Call out" is not "call": a particle that the rule does not name makes another verb. */
  static boolean isOther(Clause clause, Match match) {
    return clause.sentence().children(clause.predicate(), "prt").stream()
        .filter(word -> OTHERING.contains(word.lemma()))
        .anyMatch(word -> !match.trigger.contains(word));
  }

  /** "Should have happened": too late to be asked for. */
  static boolean isPerfect(Sentence sentence, Token verb) {
    return verb.pos().equals("VBN")
        && sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
  }

  /** "Should be able to", "should be proud": what is expected or felt, and not asked for. */
  static boolean isAble(Sentence sentence, Token be) {
    return sentence.children(be, "acomp").stream()
        .anyMatch(word ->
            Set.of("able", "aware", "enough", "fine", "glad", "happy", "possible", "proud")
                .contains(word.lemma()));
  }
}
