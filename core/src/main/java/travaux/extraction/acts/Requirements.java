package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;
import travaux.negotiation.Voice;

/**
 * What a statement requires of the other side though it says of nobody that he has to: "the fees
 * should be halved", "we need a firm date", "any cut depends on Peru opening its port", "the union
 * wants to exclude small plants".
 *
 * <p>Trap: "growth should be strong" and "the talks should end soon" are forecasts, and what "we
 * should" do is no demand.
 */
final class Requirements {

  private static final Set<String> DUTY = Set.of("must", "ought", "shall", "should");

  /** What is expected to come or to be felt rather than asked for. */
  private static final Set<String> EXPECTED =
      Set.of(
          "arrive",
          "be",
          "become",
          "begin",
          "come",
          "conclude",
          "end",
          "fall",
          "feel",
          "finish",
          "get",
          "grow",
          "happen",
          "have",
          "improve",
          "know",
          "last",
          "realise",
          "realize",
          "recover",
          "rest",
          "resume",
          "rise",
          "see",
          "sleep",
          "start",
          "take",
          "think",
          "understand",
          "win");

  private static final Set<String> DEPENDING = Set.of("depend", "hinge");

  /** "Look, we are tired", "let us be clear": no one is told to do anything. */
  private static final Set<String> IDLE =
      Set.of(
          "be",
          "believe",
          "forget",
          "guess",
          "imagine",
          "let",
          "listen",
          "look",
          "make",
          "mark",
          "mind",
          "note",
          "remember",
          "say",
          "see",
          "suppose",
          "thank",
          "trust",
          "wait",
          "welcome");

  private static final Set<String> LEADING =
      Set.of("and", "but", "do", "just", "n't", "never", "not", "now", "please", "so", "then");

  private final Duties duties;
  private final Set<String> amending;

  Requirements(Duties duties, Rules rules) {
    this.duties = duties;
    this.amending = rules.wordClass("@amend");
  }

  /** Returns of whom the clause requires it, perhaps of nobody by name; empty when of none. */
  Optional<Set<Mention>> of(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    if (isImperative(clause, entry)) {
      return Optional.of(Set.of());
    }
    if (clause.subjects().isEmpty() && clause.objects().isEmpty()) {
      return Optional.empty();
    }
    if (isDue(clause, entry)) {
      return Optional.of(
          duties.parties(sentence, clause.passive() ? List.of() : clause.subjects(), entry.who()));
    }
    if (clause.negated()) {
      return Optional.empty();
    }
    if (DEPENDING.contains(verb.lemma())) {
      return depends(clause, entry);
    }
    boolean own = !clause.subjects().isEmpty() && duties.isSpeakers(clause, entry.who());
    boolean needed =
        verb.lemma().equals("need")
            && entry.voice() == Voice.PARTY
            && clause.modals().isEmpty()
            && verb.pos().startsWith("VB")
            && clause.subjects().stream().allMatch(Actors::isFirstPerson)
            && sentence.children(verb, "dobj").stream().anyMatch(Token::isNoun);
    boolean amended =
        verb.lemma().equals("want")
            && sentence.children(verb, "xcomp").stream()
                .anyMatch(done ->
                    amending.contains(done.lemma())
                        && Clause.hasTo(sentence, done)
                        && sentence.child(done, "nsubj").isEmpty());
    return own && (needed || amended) ? Optional.of(Set.of()) : Optional.empty();
  }

  /** "The fees should be halved", "trade should go hand in hand with peace". */
  private boolean isDue(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    List<Token> things =
        sentence.children(verb).stream()
            .filter(child -> child.relation().startsWith("nsubj"))
            .toList();
    return clause.modals().stream().anyMatch(DUTY::contains)
        && !EXPECTED.contains(verb.lemma())
        && sentence.children(verb, "aux").stream().noneMatch(aux -> aux.lemma().equals("have"))
        && !things.isEmpty()
        && things.stream().allMatch(each -> each.isNoun() && each.index() < verb.index())
        && sentence.children(verb, "aux").stream()
            .allMatch(aux -> aux.index() > things.get(0).index())
        && !duties.isOwn(sentence, things, entry.who());
  }

  /** "Depends on Peru opening its port": what another is to do first. */
  private Optional<Set<Mention>> depends(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    List<Token> doers =
        sentence.children(verb, "prep").stream()
            .filter(on -> Set.of("on", "upon").contains(on.lemma()))
            .flatMap(on ->
                Stream.concat(
                    sentence.children(on, "pobj").stream()
                        .filter(doer ->
                            Stream.concat(
                                    sentence.children(doer).stream(),
                                    sentence.children(verb).stream())
                                .anyMatch(done ->
                                    done.pos().equals("VBG")
                                        && done.index() > doer.index()
                                        && !done.relation().equals("compound"))),
                    sentence.children(on, "pcomp").stream()
                        .filter(done -> done.pos().equals("VBG"))
                        .flatMap(done -> sentence.children(done, "nsubj").stream())))
            .toList();
    Set<Mention> parties = duties.parties(sentence, doers, entry.who());
    return parties.isEmpty() || duties.isOwn(sentence, doers, entry.who())
        ? Optional.empty()
        : Optional.of(parties);
  }

  /** "Open the gates", "now show us the map", at the head of a sentence. */
  private static boolean isImperative(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    boolean first = entry.what().stream().limit(1).anyMatch(span -> span.contains(verb.span()));
    boolean bare =
        verb.pos().equals("VB")
            && first
            && entry.voice() == Voice.PARTY
            && clause.subjects().isEmpty()
            && clause.modals().isEmpty()
            && !Clause.hasTo(sentence, verb)
            && !IDLE.contains(verb.lemma())
            && !verb.relation().equals("conj")
            && sentence.children(verb).stream()
                .noneMatch(child -> child.relation().startsWith("nsubj"));
    return bare
        && sentence.tokens().stream()
            .limit(verb.index())
            .filter(before -> !before.relation().equals("punct"))
            .allMatch(before -> LEADING.contains(before.lemma()));
  }
}
