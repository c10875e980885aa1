package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.language.Clauses;
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
    Optional<Token> lacking = subject(sentence, verb);
    if (lacking.isPresent()) {
      Token top = Relatives.top(sentence, verb);
      List<Span> all = new ArrayList<>(Contents.words(sentence, lacking.get(), true, List.of(top)));
      words.stream().filter(span -> !isPronoun(sentence, span)).forEach(all::add);
      return all.stream().distinct().sorted().toList();
    }
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

  /** "Fees that Peru complains are unfair": the subject of a clause below that of the pronoun. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Token top = sentence.head(verb).orElse(verb);
    Optional<Token> pronoun =
        sentence
            .child(verb, "nsubj", "nsubjpass")
            .filter(who -> who.pos().equals("WDT") && who.index() < top.index());
    if (!verb.relation().equals("ccomp") || pronoun.isEmpty() && !Clauses.isGap(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> noun =
        top.relation().equals("relcl")
            ? sentence.head(top)
            : pronoun
                .filter(who -> who.index() > 0)
                .map(who -> sentence.tokens().get(who.index() - 1));
    return noun.filter(Token::isNoun);
  }

  private static boolean isPronoun(Sentence sentence, Span words) {
    List<Token> tokens = sentence.tokensIn(words);
    return tokens.size() == 1 && tokens.get(0).pos().equals("WDT");
  }

  private static Optional<Token> pronoun(Sentence sentence, Token verb) {
    return sentence.child(verb, "dobj").filter(object -> object.pos().equals("WDT"));
  }
}
