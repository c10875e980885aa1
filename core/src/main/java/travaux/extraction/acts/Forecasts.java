package travaux.extraction.acts;

import java.util.List;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Match;
import travaux.language.Clause;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Voice;

/**
 * What another says will come of somebody: "Peru will go on trading with us, the Chilean minister
 * said" is no act of Peru's.
 */
final class Forecasts {

  private Forecasts() {}

  /**
   * Says whether the match is a forecast.
   *
   * @param teller who says so; empty when nobody is known to
   */
  static boolean is(Match match, List<Mention> teller, List<Mention> who) {
    Clause clause = match.clause();
    boolean help =
        switch (match.rule().act()) {
          case PROMISE, COOPERATE -> true;
          case DEMAND -> clause != null && clause.modals().contains("will") && match.asksWho();
          default -> false;
        };
    boolean coming =
        clause != null
            && (clause.modals().contains("will")
                || match.rule().asksModal()
                || clause.infinitive() && isAhead(match));
    boolean known = teller.stream().anyMatch(each -> each.party() != null);
    return help
        && coming
        && known
        && teller.stream()
            .noneMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
  }

  /** "The economist expects both sides to sign": what an expert foresees, and asks of nobody. */
  static boolean isExperts(Match match, List<Mention> who) {
    return match.rule().act() == Act.DEMAND
        && match.head().lemma().equals("expect")
        && who.get(0).voice() == Voice.EXPERT;
  }

  /** "Peru will release the report": what the author foresees, when nobody is told to say so. */
  static boolean isAuthors(Match match, List<Mention> teller) {
    List<Token> tokens = match.sentence().tokens();
    boolean told = tokens.get(tokens.size() - 1).form().equals(".");
    boolean point = tokens.get(0).pos().equals("CD") || tokens.get(0).pos().equals("LS");
    return match.rule().act() == Act.PROMISE
        && match.rule().asksModal()
        && teller.isEmpty()
        && told
        && !point
        // "Will pay when the ship is back" tells the terms that were set.
        && new Conditions(match.sentence()).of(match.head(), List.of(), false).isEmpty();
  }

  /** "Will continue to trade". */
  private static boolean isAhead(Match match) {
    return match.head().relation().equals("xcomp")
        && match.sentence().head(match.head()).stream()
            .flatMap(up -> match.sentence().children(up, "aux").stream())
            .anyMatch(aux -> aux.lemma().equals("will") || aux.lemma().equals("would"));
  }
}
