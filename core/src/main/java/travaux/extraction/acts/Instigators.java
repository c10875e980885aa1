package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Match;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/** At whose wish an act is done: "at the request of the mediator the crew agreed to wait". */
record Instigators(Groups groups) {

  private static final Set<String> WISHES =
      Set.of(
          "behest", "bidding", "demand", "insistence", "instigation", "request", "urging", "wish");

  /** Returns those who asked for it, for acts that grant something; empty when nobody is named. */
  List<Mention> of(Match match, Act act, List<Mention> who) {
    if (act != Act.ACCEPT && act != Act.PROMISE) {
      return List.of();
    }
    Sentence sentence = match.sentence();
    List<Mention> found = new ArrayList<>();
    for (Token at : sentence.children(match.head(), "prep")) {
      boolean asked = at.lemma().equals("at") || at.lemma().equals("upon");
      for (Token wish : asked ? sentence.children(at, "pobj") : List.<Token>of()) {
        if (WISHES.contains(wish.lemma())) {
          wishing(sentence, wish).forEach(each -> found.addAll(groups.people(sentence, each, who)));
        }
      }
    }
    return found;
  }

  /** "Peru's request", "the request of Peru and Chile". */
  private static List<Token> wishing(Sentence sentence, Token wish) {
    List<Token> found = new ArrayList<>(sentence.children(wish, "poss"));
    sentence.children(wish, "prep").stream()
        .filter(of -> of.lemma().equals("of"))
        .forEach(of -> found.addAll(sentence.children(of, "pobj")));
    return found.stream().flatMap(each -> Clauses.expand(sentence, each).stream()).toList();
  }
}
