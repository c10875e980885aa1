package travaux.extraction.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Whom "his", "her" and "its" before the object of a verb mean: the subject of that verb, but not
 * where the verb answers others ("the company met its demand").
 */
final class Possessives {

  private static final Set<String> PERSONS = Set.of("his", "her");
  private static final Set<String> ANSWERING =
      Set.of(
          "accept",
          "address",
          "answer",
          "consider",
          "dismiss",
          "fulfil",
          "fulfill",
          "grant",
          "heed",
          "ignore",
          "meet",
          "oppose",
          "receive",
          "refuse",
          "reject",
          "satisfy",
          "welcome");

  private final Casting casting;

  Possessives(Casting casting) {
    this.casting = casting;
  }

  /** Returns the owners among {@code others} that the sentence allows, or the one that it names. */
  List<Mention> of(Sentence sentence, Token noun, Token pronoun, List<Mention> others) {
    Token verb = noun;
    while (!verb.isVerb() && verb.head() >= 0) {
      verb = sentence.tokens().get(verb.head());
    }
    Optional<Token> subject = subject(sentence, verb);
    if (noun.index() < verb.index() || subject.isEmpty()) {
      return others;
    }
    List<Mention> meant = casting.at(sentence, subject.get());
    if (meant.size() != 1) {
      return others;
    }
    Mention one = meant.get(0);
    if (ANSWERING.contains(verb.lemma())) {
      return others.stream().filter(each -> !isSame(one, each)).toList();
    }
    boolean known = one.party() != null || one.person() != null;
    boolean person = PERSONS.contains(pronoun.form().toLowerCase(Locale.ROOT));
    boolean fits = person == (one.kind() == Mention.Kind.PERSON);
    return known && fits ? List.of(at(pronoun, one)) : others;
  }

  private static Mention at(Token pronoun, Mention one) {
    return new Mention(
        pronoun.span(), one.party(), one.person(), one.voice(), one.kind(), one.first());
  }

  static boolean is(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.pos().equals("PRP$") && (PERSONS.contains(form) || form.equals("its"));
  }

  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Token at = verb;
    while (true) {
      Optional<Token> own = sentence.child(at, "nsubj");
      boolean carried = at.relation().equals("conj") || at.relation().equals("xcomp");
      if (own.isPresent() || !carried || at.head() < 0) {
        return own;
      }
      at = sentence.tokens().get(at.head());
    }
  }

  private static boolean isSame(Mention left, Mention right) {
    return left.party() != null && left.party().equals(right.party())
        || left.person() != null && left.person().equals(right.person());
  }
}
