package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;

/** Which words of a clause are about what its subject does. */
final class OwnWords {

  private OwnWords() {}

  /**
   * The words of the clause itself: its verb, objects and phrases, and the verbs that it governs.
   */
  static List<Token> of(Clause clause) {
    Sentence sentence = clause.sentence();
    List<Token> near = new ArrayList<>();
    List<Token> open = new ArrayList<>(List.of(clause.predicate()));
    clause.subjects().stream().filter(Token::isNoun).forEach(open::add);
    while (!open.isEmpty()) {
      Token token = open.remove(0);
      near.add(token);
      for (Token child : sentence.children(token)) {
        boolean subject = child.relation().startsWith("nsubj");
        boolean beside =
            switch (child.relation()) {
              case "advcl", "relcl", "ccomp", "punct", "neg", "poss" -> true;
              // "Its one-sided and brutal demand": each of the words that describe it.
              case "conj" -> !Set.of("nmod", "amod", "acomp").contains(token.relation());
              default -> subject || isAgainst(child);
            };
        if (!beside) {
          open.add(child);
        }
      }
    }
    return near;
  }

  /** "Fights against terrorism", "talks after the attack": the harm is not the subject's. */
  private static boolean isAgainst(Token child) {
    return switch (child.lemma()) {
      case "against",
          "after",
          "since",
          "despite",
          "amid",
          "over",
          "about",
          "on",
          "from",
          "before" ->
          child.relation().equals("prep");
      default -> false;
    };
  }
}
