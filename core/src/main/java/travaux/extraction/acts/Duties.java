package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Voice;

/**
 * Duties that a statement lays on others: "Peru has to leave", "the deal has to be fair", "the
 * world expects Peru to leave". What the speaker's own side has to do is no demand, nor what "you"
 * have to do, nor what somebody had to do in the past.
 */
final class Duties {

  /** "I have to say", "one has to wonder"; "it has to do with trade". */
  private static final Set<String> IDLE =
      Set.of(
          "admit",
          "ask",
          "believe",
          "concede",
          "confess",
          "hope",
          "know",
          "learn",
          "remember",
          "say",
          "think",
          "understand",
          "wait",
          "wonder");

  private static final Set<String> NEEDED =
      Set.of(
          "critical",
          "crucial",
          "essential",
          "imperative",
          "important",
          "indispensable",
          "necessary",
          "urgent",
          "vital");

  private static final Set<String> STARTING =
      Set.of("begin", "hold", "launch", "open", "restart", "resume", "start");

  private static final Set<String> TALKS = Set.of("dialogue", "discussion", "negotiation", "talk");

  private static final Set<String> EVERYBODY =
      Set.of("world", "community", "people", "nation", "public", "side", "ally");

  private static final Set<String> AT = Set.of("with", "by", "from", "between");

  private final Casting casting;

  Duties(Casting casting) {
    this.casting = casting;
  }

  /** Returns on whom the clause lays a duty, perhaps on nobody by name; empty when on none. */
  Optional<Set<Mention>> of(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    if (clause.negated() || clause.subjects().isEmpty()) {
      return Optional.empty();
    }
    if (verb.lemma().equals("expect")) {
      return entry.voice() == Voice.EXPERT ? Optional.empty() : expected(clause, entry.who());
    }
    if (verb.lemma().equals("hope")) {
      return hoped(clause, entry.who());
    }
    if (isAwaiting(clause)) {
      return Optional.of(Set.of());
    }
    if (Set.of("want", "need").contains(verb.lemma()) && isSpeakers(clause, entry.who())) {
      Optional<Set<Mention>> ensured = ensured(clause, entry.who());
      if (ensured.isPresent()) {
        return ensured;
      }
    }
    Optional<Token> needed = needed(clause);
    if (needed.isPresent()) {
      List<Token> subjects = sentence.children(needed.get(), "nsubj");
      return isOwn(sentence, subjects, entry.who())
          ? Optional.empty()
          : Optional.of(parties(sentence, subjects, entry.who()));
    }
    return isBound(clause, entry) && !isOwn(sentence, clause.subjects(), entry.who())
        ? Optional.of(parties(sentence, clause.subjects(), entry.who()))
        : Optional.empty();
  }

  private static boolean isOfTalks(Sentence sentence, Token done) {
    return STARTING.contains(done.lemma())
        && sentence.children(done, "dobj").stream()
            .anyMatch(object -> TALKS.contains(object.lemma()));
  }

  /** "We need to see progress", "we need to begin talks". */
  private static boolean isAwaiting(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    return verb.lemma().equals("need")
        && verb.pos().equals("VBP")
        && clause.subjects().stream().allMatch(Actors::isFirstPerson)
        && sentence.children(verb, "xcomp").stream()
            .anyMatch(done -> done.lemma().equals("see") || isOfTalks(sentence, done));
  }

  /** "We want to make sure that Peru opens the port". */
  private Optional<Set<Mention>> ensured(Clause clause, List<Actor> who) {
    Sentence sentence = clause.sentence();
    for (Token make : sentence.children(clause.predicate(), "xcomp")) {
      boolean sure =
          make.lemma().equals("ensure")
              || make.lemma().equals("make")
                  && sentence.subtree(make).stream()
                      .anyMatch(word -> Set.of("sure", "certain").contains(word.lemma()));
      Optional<Set<Mention>> doers =
          Stream.concat(
                  sentence.children(make, "ccomp").stream(),
                  sentence.children(make, "ccomp").stream()
                      .flatMap(how -> sentence.children(how, "ccomp").stream()))
              .filter(done -> sentence.child(done, "neg").isEmpty())
              .flatMap(done -> others(sentence, done, who).stream())
              .findFirst();
      if (sure && doers.isPresent()) {
        return doers;
      }
    }
    return Optional.empty();
  }

  /** "It hopes that Peru will drop its claim": what the speaker wants another to do. */
  private Optional<Set<Mention>> hoped(Clause clause, List<Actor> who) {
    Sentence sentence = clause.sentence();
    return isSpeakers(clause, who)
        ? sentence.children(clause.predicate(), "ccomp").stream()
            .filter(done -> done.isVerb() && !done.lemma().equals("be"))
            .filter(done ->
                sentence.children(done, "aux").stream().anyMatch(aux -> aux.pos().equals("MD")))
            .flatMap(done -> others(sentence, done, who).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Says whether the clause is about what the speaker or the speaker's side does. */
  boolean isSpeakers(Clause clause, List<Actor> who) {
    return clause.subjects().stream()
        .allMatch(subject ->
            Actors.isFirstPerson(subject)
                || subject.pos().equals("PRP") && casting.at(clause.sentence(), subject).isEmpty()
                || isOf(casting.at(clause.sentence(), subject), who));
  }

  /** The other parties that are to do it, when nobody else is to. */
  private Optional<Set<Mention>> others(Sentence sentence, Token done, List<Actor> who) {
    List<Token> subjects = sentence.children(done, "nsubj");
    Set<Mention> parties = parties(sentence, subjects, who);
    return parties.isEmpty() || isOwn(sentence, subjects, who)
        ? Optional.empty()
        : Optional.of(parties);
  }

  /** "It is vital that Peru open the port": what is to be done. */
  private static Optional<Token> needed(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    boolean vital =
        verb.lemma().equals("be")
            && clause.modals().isEmpty()
            && clause.subjects().stream().allMatch(it -> it.lemma().equalsIgnoreCase("it"))
            && sentence.children(verb, "acomp").stream()
                .anyMatch(how -> NEEDED.contains(how.lemma()));
    return vital
        ? sentence.children(verb, "ccomp").stream()
            .filter(done -> !sentence.children(done, "nsubj").isEmpty())
            .filter(done ->
                done.pos().equals("VB")
                    || sentence.children(done, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("that")))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isBound(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    boolean would = clause.modals().equals(Set.of("would")) && entry.voice() == Voice.PARTY;
    boolean now = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    boolean need = verb.lemma().equals("need") && now;
    boolean have = verb.lemma().equals("have") && (now && clause.modals().isEmpty() || would);
    boolean yet =
        sentence.children(verb, "advmod").stream().anyMatch(word -> word.lemma().equals("yet"));
    if (!need && !have || yet) {
      return false;
    }
    return sentence.children(verb, "xcomp").stream()
        .anyMatch(done -> Clause.hasTo(sentence, done) && !isIdle(sentence, done));
  }

  private static boolean isIdle(Sentence sentence, Token done) {
    boolean with =
        done.lemma().equals("do")
            && sentence.children(done, "prep").stream()
                .anyMatch(prep -> prep.lemma().equals("with"));
    return IDLE.contains(done.lemma()) || with;
  }

  /** "The world expects Peru to open": what everybody expects the speaker demands. */
  private Optional<Set<Mention>> expected(Clause clause, List<Actor> who) {
    Sentence sentence = clause.sentence();
    boolean everybody =
        clause.subjects().stream()
            .allMatch(subject ->
                EVERYBODY.contains(subject.lemma())
                    || Actors.isFirstPerson(subject)
                    || isOf(casting.at(sentence, subject), who));
    if (!everybody) {
      return Optional.empty();
    }
    for (String relation : List.of("ccomp", "xcomp")) {
      for (Token done : sentence.children(clause.predicate(), relation)) {
        List<Token> subjects = sentence.children(done, "nsubj");
        if (Clause.hasTo(sentence, done) && !subjects.isEmpty()) {
          Set<Mention> parties = parties(sentence, subjects, who);
          return parties.isEmpty() || isOwn(sentence, subjects, who)
              ? Optional.empty()
              : Optional.of(parties);
        }
      }
    }
    return Optional.empty();
  }

  /** Says whether the subjects are the speaker's side, what it has, "you", all or nobody knows. */
  boolean isOwn(Sentence sentence, List<Token> subjects, List<Actor> who) {
    for (Token subject : subjects) {
      List<Mention> meant = casting.at(sentence, subject);
      List<Mention> owners = casting.owners(sentence, subject);
      boolean unknown =
          meant.stream().noneMatch(each -> each.party() != null)
              && (subject.pos().startsWith("PRP") || subject.pos().equals("EX"));
      boolean ours =
          sentence.children(subject).stream()
              .anyMatch(child -> child.pos().equals("PRP$") && Actors.isFirstPerson(child));
      if (Set.of("world", "community").contains(subject.lemma())
          || Actors.isFirstPerson(subject)
          || Actors.isSecondPerson(subject)
          || isOf(meant, who)
          || meant.isEmpty() && isOf(owners, who)
          || unknown && !subject.lemma().equals("this")
          || ours) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(List<Mention> mentions, List<Actor> who) {
    return mentions.stream().anyMatch(each -> who.stream().anyMatch(actor -> isSame(each, actor)));
  }

  private static boolean isSame(Mention each, Actor actor) {
    boolean party = each.party() != null && each.party().equals(actor.party());
    boolean person = each.person() != null && each.person().equals(actor.person());
    return party || person;
  }

  /** Returns the other parties that the subjects name, themselves or behind "with". */
  Set<Mention> parties(Sentence sentence, List<Token> subjects, List<Actor> who) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token subject : subjects) {
      List<Mention> meant = new ArrayList<>(casting.at(sentence, subject));
      if (meant.stream().noneMatch(each -> each.party() != null)) {
        for (Token prep : sentence.children(subject, "prep")) {
          if (AT.contains(prep.lemma())) {
            sentence
                .children(prep, "pobj")
                .forEach(object -> meant.addAll(casting.at(sentence, object)));
          }
        }
      }
      meant.stream()
          .filter(each -> each.party() != null && !isOf(List.of(each), who))
          .forEach(found::add);
    }
    return found;
  }
}
