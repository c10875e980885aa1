package travaux.extraction.acts;

import java.util.Set;
import java.util.stream.Stream;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * "It is too early to talk", "there is no reason to negotiate": a refusal for now. "Too early to
 * talk about success" is none.
 */
final class Deferrals {

  private static final Set<String> TALKING =
      Set.of("talk", "negotiate", "meet", "resume", "lift", "ease", "sign", "withdraw", "disarm");

  private Deferrals() {}

  /** Says whether the clause puts talks or a concession off. */
  static boolean is(Clause clause) {
    Sentence sentence = clause.sentence();
    for (Token early : sentence.children(clause.predicate(), "acomp")) {
      boolean too =
          Set.of("early", "soon").contains(early.lemma())
              && sentence.children(early, "advmod").stream()
                  .anyMatch(word -> word.lemma().equals("too"));
      boolean talk =
          Stream.concat(
                  sentence.children(early, "xcomp").stream(),
                  sentence.children(clause.predicate(), "xcomp").stream())
              .anyMatch(verb ->
                  TALKING.contains(verb.lemma())
                      && sentence.children(verb, "prep").stream()
                          .noneMatch(prep -> Set.of("about", "of").contains(prep.lemma())));
      if (too && talk && !clause.negated()) {
        return true;
      }
    }
    for (Token none : sentence.children(clause.predicate(), "attr")) {
      boolean no =
          Set.of("reason", "need", "point").contains(none.lemma())
              && sentence.children(none).stream().anyMatch(word -> word.lemma().equals("no"));
      if (no && sentence.subtree(none).stream().anyMatch(Deferrals::isTalking)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTalking(Token verb) {
    return verb.isVerb() && TALKING.contains(verb.lemma());
  }
}
