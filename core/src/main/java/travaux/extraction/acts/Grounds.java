package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/** Who gave the grounds for a measure. */
record Grounds(Casting casting, ContentParties contents, Set<String> measures) {

  private static final Set<String> GROUNDS =
      Set.of("because", "after", "following", "follow", "over");
  private static final Set<String> BACK = Set.of("countermeasure", "retaliation", "retaliate");

  /** "Raised tariffs after Peru closed its ports": whoever gave the grounds is hit by a measure. */
  List<Mention> of(Match match) {
    Sentence sentence = match.sentence();
    if (match.trigger().stream()
        .map(Token::lemma)
        .noneMatch(word -> measures.contains(word) || BACK.contains(word))) {
      return List.of();
    }
    Stream<Mention> doers =
        Stream.concat(Stream.of(match.head()), telling(match).stream())
            .flatMap(verb -> sentence.children(verb, "advcl").stream())
            .filter(verb ->
                sentence.children(verb, "mark").stream()
                    .anyMatch(mark -> GROUNDS.contains(mark.lemma())))
            .flatMap(verb -> contents.subject(sentence, verb, List.of()).stream());
    // "Because of Peru's ban", "following Peru's ban".
    Stream<Mention> owners =
        sentence.children(match.head(), "prep").stream()
            .filter(ground -> GROUNDS.contains(ground.lemma()))
            .flatMap(ground -> sentence.subtree(ground).stream())
            .filter(noun -> noun.isNoun() && sentence.child(noun, "poss").isPresent())
            .flatMap(noun -> ContentParties.parties(casting.owners(sentence, noun)).stream())
            .limit(1);
    return Stream.concat(doers, owners).toList();
  }

  /** "It will retaliate, the envoy said, after Peru closed its ports": the verb that tells it. */
  private static Optional<Token> telling(Match match) {
    return match
        .sentence()
        .head(match.head())
        .filter(up -> match.head().relation().equals("ccomp"));
  }
}
