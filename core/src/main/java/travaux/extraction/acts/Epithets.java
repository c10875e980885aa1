package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Whom a noun or pronoun without a name means when a name stands beside it: "Peru, an ally", "its
 * neighbour Peru", "Peru's \"reckless regime\"", "mocking Mora and threatening her". Immutable.
 */
final class Epithets {

  private static final Set<String> PERSONAL = Set.of("him", "her", "he", "she");

  private final Casting casting;
  private final Set<String> rulers;

  Epithets(Casting casting, Rules rules) {
    this.casting = casting;
    this.rulers = rules.wordClass("@rulers");
  }

  /**
   * Returns those to whom {@code who} does something, in their order, those without a party by the
   * name beside them.
   */
  List<Mention> resolved(Sentence sentence, List<Mention> mentions, List<Mention> who) {
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : mentions) {
      // "Mocked Mora and threatened her": nobody does it to himself.
      boolean own = who.stream().anyMatch(one -> Addressees.isSame(one, mention));
      List<Mention> named = mention.party() == null || own ? meant(sentence, mention) : List.of();
      resolved.addAll(named.isEmpty() ? List.of(mention) : named);
    }
    return resolved;
  }

  private List<Mention> meant(Sentence sentence, Mention mention) {
    List<Mention> before =
        sentence.tokensIn(mention.words()).stream()
            .filter(word -> PERSONAL.contains(word.lemma()) && word.relation().equals("dobj"))
            .flatMap(word -> objectBefore(sentence, word).stream())
            .flatMap(noun -> casting.at(sentence, noun).stream())
            .filter(each -> each.party() != null && each.kind() == Mention.Kind.PERSON)
            .toList();
    return before.isEmpty() && mention.party() == null ? named(sentence, mention) : before;
  }

  /** "Mocking Mora and threatening her": whom the same actor did the other thing to. */
  private static Optional<Token> objectBefore(Sentence sentence, Token pronoun) {
    Optional<Token> verb = sentence.head(pronoun);
    while (verb.filter(each -> isJoined(sentence, each)).isPresent()) {
      verb = verb.flatMap(sentence::head);
      Optional<Token> object =
          verb.flatMap(each -> sentence.children(each, "dobj").stream().findFirst());
      if (object.filter(noun -> noun.isNoun() && noun.index() < pronoun.index()).isPresent()) {
        return object;
      }
    }
    return Optional.empty();
  }

  private static boolean isJoined(Sentence sentence, Token verb) {
    boolean beside = verb.relation().equals("conj") || verb.relation().equals("advcl");
    return beside
        && verb.isVerb()
        && sentence.child(verb, "nsubj", "nsubjpass").isEmpty()
        && sentence.head(verb).filter(up -> up.isVerb() && up.index() < verb.index()).isPresent();
  }

  private List<Mention> named(Sentence sentence, Mention mention) {
    Optional<Token> head =
        sentence.tokensIn(mention.words()).stream()
            .filter(token ->
                sentence.head(token).filter(up -> mention.words().contains(up.span())).isEmpty())
            .findFirst()
            .filter(token -> token.isNoun() && !token.isProperNoun());
    if (head.isEmpty() || mention.person() != null) {
      return List.of();
    }
    List<Token> beside = new ArrayList<>();
    if (head.get().relation().equals("appos")) {
      sentence.head(head.get()).ifPresent(beside::add);
    }
    sentence.children(head.get(), "appos").stream()
        .filter(name -> name.index() == head.get().index() + 1)
        .forEach(beside::add);
    if (rulers.contains(head.get().lemma())) {
      beside.addAll(sentence.children(head.get(), "poss"));
    }
    return beside.stream()
        .filter(name -> name.isNoun())
        .flatMap(name -> casting.at(sentence, name).stream())
        .filter(each -> each.party() != null)
        .toList();
  }
}
