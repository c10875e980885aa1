package travaux.extraction.acts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;
import travaux.negotiation.Voice;

/**
 * Harm that a party says may come from its own side ("we may use every weapon that we have"), or
 * that something will be followed by ("the vote will be followed by new tariffs").
 *
 * <p>Trap: what another may do is a forecast, and "could suspend the tariffs" harms nobody.
 */
final class Prospects {

  private static final Set<String> OPEN = Set.of("could", "may", "might");

  private static final Set<String> COMING = Set.of("will", "would");

  private static final Set<String> FOLLOWING = Set.of("accompany", "answer", "follow", "meet");

  private static final Set<String> SHOOTING = Set.of("fire", "launch", "test");

  private static final Set<String> MEANS = Set.of("force", "strike", "war", "weapon", "walkout");

  private static final Set<String> USING =
      Set.of(
          "apply", "deploy", "employ", "go", "impose", "order", "raise", "resort", "slap", "use");

  private final Casting casting;
  private final Outlooks outlooks;
  private final Set<String> harm;
  private final Set<String> dues;
  private final Set<String> costs;
  private final Set<String> missiles;
  private final Set<String> sparing;

  Prospects(Casting casting, Rules rules, Outlooks outlooks) {
    this.casting = casting;
    this.outlooks = outlooks;
    this.harm = rules.wordClass("@harm");
    this.dues = rules.wordClass("@due");
    this.costs = rules.wordClass("@cost");
    this.missiles = rules.wordClass("@missile");
    this.sparing = rules.wordClass("@spare");
  }

  /** Returns against whom the clause threatens, perhaps nobody by name; empty when it does not. */
  Optional<Set<Mention>> of(Clause clause, Entry entry) {
    boolean party =
        entry.voice() == Voice.PARTY
            && entry.who().stream().anyMatch(actor -> actor.party() != null);
    if (!party || clause.negated()) {
      return Optional.empty();
    }
    if (clause.passive()) {
      return isFollowed(clause) ? Optional.of(Set.of()) : Optional.empty();
    }
    Sentence sentence = clause.sentence();
    boolean own =
        !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> outlooks.isOfSpeaker(sentence, subject, entry));
    if (!own || clause.modals().stream().noneMatch(OPEN::contains)) {
      return Optional.empty();
    }
    Set<Mention> hit = hit(clause, entry);
    return isHarm(clause, hit) ? Optional.of(hit) : Optional.empty();
  }

  /** "Will be followed by new tariffs". */
  private boolean isFollowed(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.modals().stream().anyMatch(COMING::contains)
        && FOLLOWING.contains(clause.predicate().lemma())
        && sentence.children(clause.predicate(), "agent").stream()
            .flatMap(by -> sentence.children(by, "pobj").stream())
            .anyMatch(each -> dues.contains(each.lemma()) || costs.contains(each.lemma()));
  }

  private boolean isHarm(Clause clause, Set<Mention> hit) {
    Token verb = clause.predicate();
    List<Token> near = OwnWords.of(clause);
    boolean spared =
        near.stream().anyMatch(word -> sparing.contains(word.lemma()) && word.isVerb());
    boolean shot =
        SHOOTING.contains(verb.lemma())
            && clause.objects().stream().anyMatch(each -> missiles.contains(each.lemma()));
    boolean means =
        USING.contains(verb.lemma())
            && near.stream()
                .filter(word -> Set.of("dobj", "pobj").contains(word.relation()))
                .anyMatch(word -> MEANS.contains(word.lemma()) || dues.contains(word.lemma()));
    return shot || harm.contains(verb.lemma()) && !hit.isEmpty() && !spared || means && !spared;
  }

  private Set<Mention> hit(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Set<Mention> hit = new LinkedHashSet<>();
    for (Token below : OwnWords.of(clause)) {
      boolean object =
          below.relation().equals("dobj")
              || below.relation().equals("pobj")
                  && sentence
                      .head(below)
                      .filter(prep -> Set.of("against", "on", "with").contains(prep.lemma()))
                      .isPresent();
      if (object) {
        casting.at(sentence, below).stream()
            .filter(each -> each.party() != null)
            .filter(each ->
                entry.who().stream()
                    .noneMatch(actor -> Objects.equals(each.party(), actor.party())))
            .forEach(hit::add);
      }
    }
    return hit;
  }
}
