package travaux.extraction.acts;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import travaux.language.Clause;
import travaux.language.Sentence;

/**
 * "We shall take no quota", "it would sign nothing that keeps the duty": a refusal whose "no"
 * stands at the object. "We will have no trouble" refuses nothing.
 */
final class Withheld {

  private static final Set<String> COMING = Set.of("shall", "will", "would");

  private static final Set<String> YIELDING =
      Set.of(
          "accept",
          "allow",
          "approve",
          "concede",
          "endorse",
          "give",
          "grant",
          "offer",
          "pay",
          "permit",
          "recognise",
          "recognize",
          "release",
          "sell",
          "sign",
          "support",
          "surrender",
          "take",
          "tolerate");

  private static final Set<String> NONE = Set.of("neither", "no", "none", "nothing");

  private Withheld() {}

  /** Says whether the subject of the clause will give or take none of something. */
  static boolean is(Clause clause) {
    Sentence sentence = clause.sentence();
    return !clause.passive()
        && sentence.child(clause.predicate(), "neg").isEmpty()
        && clause.modals().stream().anyMatch(COMING::contains)
        && YIELDING.contains(clause.predicate().lemma())
        && sentence.children(clause.predicate(), "dobj").stream()
            .flatMap(object ->
                Stream.concat(Stream.of(object), sentence.children(object, "det").stream()))
            .anyMatch(word -> NONE.contains(word.form().toLowerCase(Locale.ROOT)));
  }
}
