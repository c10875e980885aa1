package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.language.Relatives;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * What a clause lacks and the noun before its relative clause lends it: "a line that Peru said it
 * would not cross".
 */
final class Lent {

  private Lent() {}

  /** Returns the words of a content with those of the noun that its verb lacks. */
  static List<Span> completed(Sentence sentence, Token verb, List<Span> words) {
    Optional<Token> pronoun = pronoun(sentence, verb);
    Optional<Token> noun =
        pronoun.isPresent()
            ? Relatives.noun(sentence, verb, pronoun.get())
            : Relatives.object(sentence, verb);
    if (!verb.isVerb() || noun.isEmpty()) {
      return words;
    }
    List<Token> clause = List.of(Relatives.top(sentence, verb));
    List<Span> all = new ArrayList<>(Contents.words(sentence, noun.get(), true, clause));
    words.stream()
        .filter(span -> pronoun.isEmpty() || !pronoun.get().span().equals(span))
        .forEach(all::add);
    return all.stream().distinct().sorted().toList();
  }

  private static Optional<Token> pronoun(Sentence sentence, Token verb) {
    return sentence.child(verb, "dobj").filter(object -> object.pos().equals("WDT"));
  }
}
