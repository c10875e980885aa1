package travaux.extraction.acts;

import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;

/** Steps that somebody considers and that would harm: "would consider taking action against". */
final class Weighed {

  private static final Set<String> WEIGHING = Set.of("consider", "contemplate", "mull", "weigh");

  private static final Set<String> STEPS =
      Set.of("action", "countermeasure", "measure", "reprisal", "retaliation", "step");

  private static final Set<String> BARRING =
      Set.of("bar", "blacklist", "block", "boycott", "expel", "sever", "sue", "withhold");

  private Weighed() {}

  /** Says whether what the entry proposes is a step against somebody. */
  static boolean isHarm(Sentence sentence, Entry entry) {
    return sentence.tokens().stream()
        .filter(verb -> WEIGHING.contains(verb.lemma()))
        .filter(verb -> entry.trigger().stream().anyMatch(span -> span.contains(verb.span())))
        .flatMap(verb -> sentence.children(verb, "xcomp").stream())
        .anyMatch(taking ->
            BARRING.contains(taking.lemma())
                || taking.lemma().equals("close") && isTo(sentence, taking)
                || taking.lemma().equals("take")
                    && sentence.children(taking, "dobj").stream()
                        .anyMatch(step ->
                            STEPS.contains(step.lemma())
                                && (isAgainst(sentence, taking) || isAgainst(sentence, step))));
  }

  /** "Closing its ports to our boats". */
  private static boolean isTo(Sentence sentence, Token closing) {
    return sentence.subtree(closing).stream()
        .anyMatch(word -> word.lemma().equals("to") && word.relation().equals("prep"));
  }

  private static boolean isAgainst(Sentence sentence, Token word) {
    return sentence.children(word, "prep").stream()
        .anyMatch(prep -> prep.lemma().equals("against"));
  }
}
