package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;

/** To whom the words are said in which an act is told: "told Peru that it would not sign". */
record Tellings(Casting casting) {

  private static final Set<String> TELL = Set.of("tell", "assure", "inform", "notify", "remind");

  /** Returns the parties that the actor told of it; empty when nobody or only others did. */
  List<Mention> hearers(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    Optional<Token> telling = telling(sentence, match.head());
    List<Mention> hearers = new ArrayList<>();
    for (Token verb : telling.stream().toList()) {
      boolean own =
          sentence.children(verb, "nsubj").stream()
              .flatMap(subject -> casting.at(sentence, subject).stream())
              .anyMatch(one -> who.stream().anyMatch(each -> Addressees.isSame(one, each)));
      Optional<Token> hearer = sentence.child(verb, "dobj", "dative").filter(each -> own);
      for (Token each : hearer.map(one -> Clauses.expand(sentence, one)).orElse(List.of())) {
        hearers.addAll(ContentParties.parties(casting.at(sentence, each)));
      }
    }
    return hearers;
  }

  /** The verb that tells the clause of {@code head}. */
  private static Optional<Token> telling(Sentence sentence, Token head) {
    Token at = head;
    while (at.head() >= 0) {
      Token up = sentence.tokens().get(at.head());
      if (at.relation().equals("ccomp")) {
        return Optional.of(up).filter(verb -> TELL.contains(verb.lemma()));
      }
      boolean along = at.relation().equals("conj") || at.relation().equals("xcomp");
      if (!along || !up.isVerb()) {
        return Optional.empty();
      }
      at = up;
    }
    return Optional.empty();
  }
}
