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
import travaux.negotiation.Act;

/** With whom the talks are in which an act is told: "at talks with Peru, Chile asked for time". */
record TalkPartners(Casting casting, Set<String> talks) {

  private static final Set<String> ASIDE = Set.of("after", "before", "following");

  /** "At talks with Peru", "Chile and Peru: ministry demands answers". */
  List<Mention> of(Match match, Act act) {
    Sentence sentence = match.sentence();
    List<Mention> found = new ArrayList<>(headlined(sentence));
    for (Token token : sentence.tokens()) {
      Optional<Token> round = sentence.head(token).filter(head -> talks.contains(head.lemma()));
      boolean there =
          round
              .filter(each -> isForTalks(act) && !isAside(sentence, each) || isAt(match, each))
              .isPresent();
      if (token.lemma().equals("with") && there) {
        for (Token partner : sentence.children(token, "pobj")) {
          for (Token each : Clauses.expand(sentence, partner)) {
            found.addAll(ContentParties.parties(casting.at(sentence, each)));
          }
        }
      }
    }
    return found;
  }

  /** "Agreed to talks with Peru", "the envoy to talks with Peru ruled out a truce". */
  private static boolean isForTalks(Act act) {
    return switch (act) {
      case ACCEPT, REJECT, PROPOSE, PROMISE, WARN -> true;
      default -> false;
    };
  }

  /** "After a meeting with Peru the envoy said that ...": what is told then may be for others. */
  private static boolean isAside(Sentence sentence, Token talks) {
    return sentence.head(talks).filter(each -> ASIDE.contains(each.lemma())).isPresent();
  }

  /** "At talks with Peru, Chile asked for time"; what is asked may be for other talks. */
  private static boolean isAt(Match match, Token talks) {
    Token at = talks;
    while (at.head() >= 0 && at.head() != match.head().index() && !at.isVerb()) {
      at = match.sentence().tokens().get(at.head());
    }
    return at.relation().equals("prep") && at.head() == match.head().index();
  }

  /** The names before a colon that no verb stands before. */
  private List<Mention> headlined(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().equals(":")) {
        return found;
      }
      if (token.isVerb()) {
        return List.of();
      }
      boolean name = token.isProperNoun() && !token.relation().equals("compound");
      found.addAll(name ? ContentParties.parties(casting.at(sentence, token)) : List.of());
    }
    return List.of();
  }
}
