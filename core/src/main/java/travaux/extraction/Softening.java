package travaux.extraction;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/** Verbs that take words back in part: "relativised the threat", "withdrew its demand". */
final class Softening {

  private static final Map<String, Act> TOLD =
      Map.of(
          "demand", Act.DEMAND,
          "condition", Act.DEMAND,
          "threat", Act.WARN,
          "ultimatum", Act.WARN,
          "warning", Act.WARN,
          "accusation", Act.ACCUSE,
          "criticism", Act.ACCUSE,
          "claim", Act.ACCUSE,
          "objection", Act.REJECT,
          "promise", Act.PROMISE);
  private static final Set<String> SOFTEN =
      Set.of(
          "relativise",
          "relativize",
          "qualify",
          "soften",
          "downplay",
          "moderate",
          "backpedal",
          "backtrack");

  private Softening() {}

  /** Says whether the verb does that. */
  static boolean is(Sentence sentence, Token verb) {
    boolean down =
        switch (verb.lemma()) {
          case "play", "tone", "water" -> hasParticle(sentence, verb, "down");
          case "walk", "row", "roll" -> hasParticle(sentence, verb, "back");
          case "back" -> hasParticle(sentence, verb, "away") || hasParticle(sentence, verb, "down");
          case "withdraw", "drop", "retract", "abandon", "scrap" -> isTakenBack(sentence, verb);
          default -> SOFTEN.contains(verb.lemma());
        };
    return down && sentence.children(verb, "neg").isEmpty();
  }

  /** "Withdrew its demand": the noun tells what is taken back. */
  private static boolean isTakenBack(Sentence sentence, Token verb) {
    return sentence.children(verb, "dobj").stream()
        .anyMatch(noun -> TOLD.containsKey(noun.lemma()));
  }

  /** Returns the act that the verb's object names, or null. */
  static @Nullable Act told(Sentence sentence, Token verb) {
    return sentence.subtree(verb).stream()
        .filter(noun -> noun.index() > verb.index() && TOLD.containsKey(noun.lemma()))
        .findFirst()
        .map(noun -> TOLD.get(noun.lemma()))
        .orElse(null);
  }

  private static boolean hasParticle(Sentence sentence, Token verb, String word) {
    return sentence.children(verb).stream()
        .anyMatch(child ->
            child.lemma().equals(word)
                && (child.relation().equals("prt") || child.relation().equals("advmod")));
  }
}
