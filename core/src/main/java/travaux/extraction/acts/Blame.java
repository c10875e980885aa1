package travaux.extraction.acts;

import java.util.List;
import java.util.Set;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;

/** What somebody is blamed for when another says it of him. */
final class Blame {

  private static final Set<String> HURTING =
      Set.of("damage", "endanger", "harm", "hurt", "imperil", "poison", "weaken");

  private static final Set<String> POSING = Set.of("be", "pose", "present", "remain", "represent");

  private static final Set<String> DANGER = Set.of("menace", "threat");

  private final Set<String> blame;
  private final Set<String> good;
  private final Outlooks outlooks;

  Blame(Rules rules, Outlooks outlooks) {
    this.blame = rules.wordClass("@blame");
    this.good = rules.wordClass("@good-deed");
    this.outlooks = outlooks;
  }

  /** Says whether the clause blames its subject. */
  boolean is(Clause clause) {
    return isHostile(clause) || isFalling(clause);
  }

  private boolean isHostile(Clause clause) {
    boolean open =
        clause.modals().isEmpty()
            || clause.modals().stream().allMatch(modal -> modal.equals("can"));
    boolean past =
        clause.sentence().children(clause.predicate(), "advmod").stream()
            .anyMatch(word -> word.form().equalsIgnoreCase("longer"));
    if (!open || past || clause.condition().isPresent()) {
      return false;
    }
    List<Token> words = OwnWords.of(clause);
    if (clause.negated()) {
      // "It cannot meet the terms" blames nobody.
      return clause.modals().isEmpty()
          && words.stream().anyMatch(token -> good.contains(token.lemma()));
    }
    boolean danger = POSING.contains(clause.predicate().lemma());
    return words.stream()
        .anyMatch(token ->
            blame.contains(token.lemma())
                && !(danger && DANGER.contains(token.lemma()) && isPosed(token)));
  }

  /** "Remains a threat": how somebody sees it, not what another has done. */
  private static boolean isPosed(Token token) {
    return token.relation().equals("attr") || token.relation().equals("dobj");
  }

  /** "Our side did not meddle": what one is blamed for, and has not done. */
  boolean isDisowned(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    boolean past =
        sentence.children(clause.predicate()).stream()
            .anyMatch(aux ->
                aux.relation().startsWith("aux")
                    && (aux.form().equals("did") || aux.lemma().equals("have")));
    boolean own =
        !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> outlooks.isOfSpeaker(sentence, subject, entry));
    return past && own && !clause.passive() && blame.contains(clause.predicate().lemma());
  }

  /** "Peru is not moving fast enough", "their acts have hurt trade". */
  private static boolean isFalling(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    boolean enough =
        clause.negated()
            && sentence.subtree(verb).stream()
                .anyMatch(word ->
                    word.lemma().equals("enough")
                        && (word.head() == verb.index()
                            || sentence
                                .head(word)
                                .filter(up -> up.head() == verb.index())
                                .isPresent()));
    return enough
        || !clause.negated() && HURTING.contains(verb.lemma()) && clause.modals().isEmpty();
  }
}
