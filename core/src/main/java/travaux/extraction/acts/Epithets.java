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
 * Whom a noun without a name means when a name stands beside it: "Peru, an ally", "its neighbour
 * Peru", "Peru's \"reckless regime\"". Immutable.
 */
final class Epithets {

  private final Casting casting;
  private final Set<String> rulers;

  Epithets(Casting casting, Rules rules) {
    this.casting = casting;
    this.rulers = rules.wordClass("@rulers");
  }

  /** Returns the mentions, in their order, those without a party by the name beside them. */
  List<Mention> resolved(Sentence sentence, List<Mention> mentions) {
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Mention> named = mention.party() == null ? named(sentence, mention) : List.of();
      resolved.addAll(named.isEmpty() ? List.of(mention) : named);
    }
    return resolved;
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
