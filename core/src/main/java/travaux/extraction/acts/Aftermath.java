package travaux.extraction.acts;

import java.util.Map;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * What a reporter says came of it, behind the words that somebody said: "that Peru would leave,
 * raising fears of a new war", "potentially opening the door to talks".
 *
 * <p>Trap: "that Peru would leave, taking its ships along" is still what was said: only phrases
 * that tell of moods, prospects and turns are the reporter's.
 */
final class Aftermath {

  private static final Set<String> MOODS =
      Set.of(
          "alarm",
          "concern",
          "doubt",
          "expectation",
          "fear",
          "hope",
          "possibility",
          "prospect",
          "question",
          "specter",
          "spectre",
          "speculation",
          "stake",
          "suspicion",
          "tension",
          "uncertainty",
          "worry");

  private static final Set<String> TURNS =
      Set.of(
          "beginning",
          "break",
          "change",
          "departure",
          "end",
          "escalation",
          "reversal",
          "setback",
          "shift",
          "softening",
          "start",
          "step",
          "turn",
          "willingness");

  private static final Map<String, Set<String>> SAYINGS =
      Map.ofEntries(
          Map.entry("boost", MOODS),
          Map.entry("cast", MOODS),
          Map.entry("clear", Set.of("way", "path")),
          Map.entry("dampen", MOODS),
          Map.entry("dash", MOODS),
          Map.entry("deal", Set.of("blow")),
          Map.entry("fuel", MOODS),
          Map.entry("heighten", MOODS),
          Map.entry("mark", TURNS),
          Map.entry("open", Set.of("door", "way", "window", "path")),
          Map.entry("pave", Set.of("way")),
          Map.entry("raise", MOODS),
          Map.entry("set", Set.of("stage")),
          Map.entry("signal", TURNS),
          Map.entry("spark", MOODS),
          Map.entry("stoke", MOODS));

  private Aftermath() {}

  /** Says whether the clause is the reporter's. */
  static boolean is(Sentence sentence, Token verb) {
    int first = sentence.subtree(verb).getFirst().index();
    return verb.relation().equals("advcl")
        && verb.pos().equals("VBG")
        && first > 0
        && sentence.tokens().get(first - 1).form().equals(",")
        && !Digressions.isInQuotation(sentence, sentence.tokens().get(first))
        && sentence.child(verb, "mark", "nsubj").isEmpty()
        && sentence
            .child(verb, "dobj")
            .filter(noun -> SAYINGS.getOrDefault(verb.lemma(), Set.of()).contains(noun.lemma()))
            .isPresent();
  }

  /** Returns the words up to where the reporter's begin. */
  static Span cut(Sentence sentence, Span words) {
    return sentence.tokensIn(words).stream()
        .filter(verb -> is(sentence, verb))
        .map(verb -> sentence.subtree(verb).getFirst().index())
        .filter(first -> first > 1)
        .map(first -> sentence.tokens().get(first - 2).span().end())
        .filter(end -> end > words.start())
        .findFirst()
        .map(end -> new Span(words.start(), end))
        .orElse(words);
  }
}
