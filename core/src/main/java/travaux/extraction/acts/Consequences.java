package travaux.extraction.acts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;
import travaux.negotiation.Voice;

/**
 * What a party says will come if another goes on, breaks a rule or does not do what it should: "if
 * Peru keeps shelling the port, the talks will end".
 *
 * <p>Trap: what will come if the other gives way ("if Peru agrees") is no threat, nor what will
 * come if one's own side fails ("if we do not act").
 */
final class Consequences {

  private static final Set<String> COMING = Set.of("will", "would");

  private static final Set<String> OPEN = Set.of("could", "may", "might");

  private static final Set<String> SETTLING =
      Set.of("accord", "agreement", "compromise", "contract", "deal", "pact", "settlement");

  private static final Set<String> REACHING =
      Set.of("agree", "conclude", "find", "forge", "make", "reach", "sign", "strike");

  private static final Set<String> FAILING = Set.of("break", "collapse", "fail", "falter", "stall");

  private final Casting casting;
  private final Set<String> defying;
  private final Set<String> harm;

  Consequences(Casting casting, Set<String> defying, Set<String> harm) {
    this.casting = casting;
    this.harm = harm;
    this.defying = defying;
  }

  /** Returns against whom the clause threatens, perhaps nobody by name; empty when it does not. */
  Optional<Set<Mention>> of(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    boolean party =
        entry.voice() == Voice.PARTY
            && entry.who().stream().anyMatch(actor -> actor.party() != null);
    boolean hard = isHarm(clause);
    if (!party || !isComing(clause) && !isOpen(clause) && !hard) {
      return Optional.empty();
    }
    for (Token fault : sentence.tokens()) {
      boolean on =
          fault.relation().equals("advcl")
              && (hangsOn(sentence, fault, verb)
                  || fault.index() < verb.index() && fault.head() == verb.head());
      if (on
          && isIf(sentence, fault)
          && hard
          && isWithout(sentence, fault)
          && isOwn(clause, entry)) {
        return Optional.of(hit(clause, entry));
      }
      if (on && isUnless(sentence, fault) && !defying.contains(fault.lemma())) {
        Optional<Set<Mention>> others = others(sentence, fault, entry);
        if (others.isPresent() && (isComing(clause) || isOpen(clause))) {
          return others;
        }
      }
      if (on && isIf(sentence, fault) && isFault(sentence, fault)) {
        Optional<Set<Mention>> others = others(sentence, fault, entry);
        if (others.isEmpty()
            && isComing(clause)
            && isOwn(clause, entry)
            && isOfNobody(sentence, fault)) {
          return Optional.of(Set.of());
        }
        if (others.isPresent() && (isComing(clause) || isOpen(clause) && isOwn(clause, entry))) {
          return others;
        }
      }
    }
    return Optional.empty();
  }

  /** "If they go on, it will not be easy, it will be hard": also through a clause beside it. */
  private static boolean hangsOn(Sentence sentence, Token fault, Token verb) {
    return fault.head() == verb.index()
        || sentence
            .head(fault)
            .filter(beside ->
                (beside.relation().equals("advcl") || beside.lemma().equals("long"))
                    && beside.head() == verb.index())
            .filter(beside -> sentence.child(beside, "mark").isEmpty())
            .isPresent();
  }

  /** "Will end", "is likely to follow". */
  private static boolean isComing(Clause clause) {
    return clause.modals().stream().anyMatch(COMING::contains)
        || clause.predicate().lemma().equals("be")
            && clause.sentence().children(clause.predicate(), "acomp").stream()
                .anyMatch(how -> how.lemma().equals("likely"));
  }

  private static boolean isOpen(Clause clause) {
    return clause.modals().stream().anyMatch(OPEN::contains);
  }

  /** "Unless they stop". */
  private static boolean isUnless(Sentence sentence, Token fault) {
    return sentence.child(fault, "neg").isEmpty()
        && sentence.children(fault, "mark").stream()
            .anyMatch(mark -> mark.lemma().equals("unless"));
  }

  /** "If they go on", "as long as they go on". */
  private static boolean isIf(Sentence sentence, Token fault) {
    boolean asLong =
        sentence
            .head(fault)
            .filter(up -> up.lemma().equals("long") && up.index() < fault.index())
            .isPresent();
    return sentence.children(fault, "mark").stream()
        .anyMatch(mark -> mark.lemma().equals("if") || asLong && mark.lemma().equals("as"));
  }

  private boolean isFault(Sentence sentence, Token fault) {
    boolean negated = sentence.child(fault, "neg").isPresent();
    return negated != defying.contains(fault.lemma());
  }

  private boolean isOwn(Clause clause, Entry entry) {
    return !clause.subjects().isEmpty()
        && clause.subjects().stream()
            .allMatch(subject ->
                Actors.isFirstPerson(subject)
                    || casting.at(clause.sentence(), subject).stream()
                        .anyMatch(each -> isWho(each, entry)));
  }

  /** "Could make cuts". */
  private boolean isHarm(Clause clause) {
    boolean open =
        clause.modals().stream().anyMatch(modal -> OPEN.contains(modal) || COMING.contains(modal));
    Token verb = clause.predicate();
    return open
        && !clause.negated()
        && (harm.contains(verb.lemma())
            || clause.objects().stream().anyMatch(object -> harm.contains(object.lemma())));
  }

  /** "Cuts to Peru's quotas": the others that the harm is named with. */
  private Set<Mention> hit(Clause clause, Entry entry) {
    Set<Mention> hit = new LinkedHashSet<>();
    for (Token object : clause.objects()) {
      for (Token below : clause.sentence().subtree(object)) {
        casting.at(clause.sentence(), below).stream()
            .filter(each -> each.party() != null && !isWho(each, entry))
            .forEach(hit::add);
      }
    }
    return hit;
  }

  /** "If no agreement is reached", "if they could not reach a deal". */
  private static boolean isWithout(Sentence sentence, Token fault) {
    boolean not = sentence.child(fault, "neg").isPresent();
    return REACHING.contains(fault.lemma())
        && sentence.children(fault).stream()
            .filter(deal -> Set.of("nsubjpass", "dobj").contains(deal.relation()))
            .filter(deal -> SETTLING.contains(deal.lemma()))
            .anyMatch(deal ->
                not
                    || sentence.children(deal).stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("no")));
  }

  /** "If the talks fail", "if the two firms fail to agree". */
  private boolean isOfNobody(Sentence sentence, Token fault) {
    return FAILING.contains(fault.lemma())
        && sentence.children(fault, "nsubj").stream()
            .anyMatch(subject ->
                subject.isNoun()
                    && casting.at(sentence, subject).stream()
                        .noneMatch(each -> each.party() != null));
  }

  private static boolean isWho(Mention each, Entry entry) {
    return each.party() != null
        && entry.who().stream().anyMatch(actor -> Objects.equals(each.party(), actor.party()));
  }

  private Optional<Set<Mention>> others(Sentence sentence, Token fault, Entry entry) {
    Set<Mention> others = new LinkedHashSet<>();
    for (Token subject : sentence.children(fault, "nsubj")) {
      List<Mention> meant =
          casting.at(sentence, subject).stream().filter(each -> each.party() != null).toList();
      boolean own =
          Actors.isFirstPerson(subject) || meant.stream().anyMatch(each -> isWho(each, entry));
      if (own || meant.isEmpty() && !Actors.isSecondPerson(subject)) {
        return Optional.empty();
      }
      if (!Actors.isSecondPerson(subject)) {
        others.addAll(meant);
      }
    }
    boolean told = !sentence.children(fault, "nsubj").isEmpty();
    return told ? Optional.of(others) : Optional.empty();
  }
}
