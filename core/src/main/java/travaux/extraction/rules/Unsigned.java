package travaux.extraction.rules;

import java.util.List;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * Passives without an agent in a document of one party's own: "observers are accepted", "both sides
 * are requested to", "the sick will be released". They are done by who issues it.
 *
 * <p>Trap: the past tells what anybody did, and a side clause what might be done, so only the
 * present and "will" of a main clause count.
 */
final class Unsigned {

  /** What is done by saying that it is done. */
  private static final Set<Act> SAID =
      Set.of(Act.ACCEPT, Act.REJECT, Act.DEMAND, Act.PROPOSE, Act.PROMISE);

  /** What one promises by saying that it will be done. */
  private static final Set<Act> GIVEN =
      Set.of(Act.RETREAT, Act.AID, Act.COOPERATE, Act.DELIVER, Act.ACCEPT, Act.PROMISE);

  private final Casting casting;

  Unsigned(Casting casting) {
    this.casting = casting;
  }

  /** Returns who issues the document when the clause is such a passive; else empty. */
  List<Mention> of(Clause clause, Act act) {
    Token verb = clause.predicate();
    boolean main = verb.head() < 0 || verb.relation().equals("conj");
    if (!clause.passive() || !main || casting.quoteAt(verb.span()) != null) {
      return List.of();
    }
    Sentence sentence = clause.sentence();
    boolean will = clause.modals().contains("will") && GIVEN.contains(act);
    boolean now = clause.modals().isEmpty() && SAID.contains(act) && isPresent(sentence, verb);
    List<Mention> issuers = will || now ? casting.issuer(verb.span()) : List.of();
    return issuers.size() == 1 ? issuers : List.of();
  }

  private static boolean isPresent(Sentence sentence, Token verb) {
    List<Token> auxiliaries =
        sentence.children(verb).stream()
            .filter(child -> child.relation().startsWith("aux"))
            .toList();
    return auxiliaries.size() == 1
        && (auxiliaries.get(0).pos().equals("VBZ") || auxiliaries.get(0).pos().equals("VBP"))
        && auxiliaries.get(0).lemma().equals("be");
  }
}
