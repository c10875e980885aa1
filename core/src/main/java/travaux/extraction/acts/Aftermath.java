package travaux.extraction.acts;

import java.util.Map;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;

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

  /** Says whether the clause, which follows a comma, is the reporter's. */
  static boolean is(Sentence sentence, Token verb) {
    return verb.relation().equals("advcl")
        && verb.pos().equals("VBG")
        && sentence.child(verb, "mark", "nsubj").isEmpty()
        && sentence
            .child(verb, "dobj")
            .filter(noun -> SAYINGS.getOrDefault(verb.lemma(), Set.of()).contains(noun.lemma()))
            .isPresent();
  }
}
