package travaux.extraction.acts;

import travaux.extraction.rules.Match;
import travaux.language.Clause;
import travaux.language.Sentence;

/** What is assured may be a promise, or say how things are. */
final class Assurances {

  private Assurances() {}

  /** "Assured them that work goes on": says what is, and commits to nothing. */
  static boolean isOne(Match match) {
    boolean assures =
        match.head().lemma().equals("assure") || match.head().lemma().equals("reassure");
    Sentence sentence = match.sentence();
    return assures
        && match.what().stream()
            .anyMatch(verb ->
                verb.isVerb()
                    && !Clause.hasTo(sentence, verb)
                    && sentence.children(verb, "aux").stream()
                        .noneMatch(aux -> aux.pos().equals("MD")));
  }
}
