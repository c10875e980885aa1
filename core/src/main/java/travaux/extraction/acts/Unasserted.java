package travaux.extraction.acts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * Acts named under words that do not say that they were done: "is unlikely to accept", "I doubt
 * that they will sign", "insists that he meet them first", "the tests show that it is willing".
 */
final class Unasserted {

  private static final Set<String> UNLIKELY = Set.of("unlikely", "reluctant", "hesitant");

  /**
   * What goes on in somebody's head: "he fears that they will sign", "doubts that", "sure that".
   */
  private static final Set<String> BELIEF =
      Set.of(
          "afraid",
          "assume",
          "belief",
          "believe",
          "concern",
          "concerned",
          "confidence",
          "confident",
          "convince",
          "convinced",
          "danger",
          "doubt",
          "doubtful",
          "dread",
          "evidence",
          "expect",
          "fear",
          "feel",
          "guess",
          "hope",
          "hopeful",
          "likelihood",
          "possibility",
          "presume",
          "prospect",
          "question",
          "risk",
          "skeptical",
          "sceptical",
          "speculate",
          "suspect",
          "suspicion",
          "think",
          "worried",
          "worry");

  /** What things show of somebody; a person who shows it says it. */
  private static final Set<String> INFERRING =
      Set.of(
          "conclude",
          "demonstrate",
          "imply",
          "indicate",
          "mean",
          "prove",
          "reveal",
          "show",
          "signal",
          "suggest");

  /** Acts that somebody has to do himself, and that nobody can read off a thing. */
  private static final Set<Act> OWN =
      Set.of(Act.PROPOSE, Act.PROMISE, Act.REJECT, Act.ACCEPT, Act.SUPPORT, Act.DEMAND);

  /** Acts that nobody does before the day comes: who "is expected to" has done none. */
  private static final Set<Act> AWAITED = Set.of(Act.AID, Act.PROMISE, Act.SUPPORT);

  /** Deeds that a firm or a state may do day by day. */
  private static final Set<Act> HABITS =
      Set.of(Act.AID, Act.COERCE, Act.COOPERATE, Act.MOBILIZE, Act.PROPOSE, Act.SANCTION);

  private static final Set<String> CAUSING = Set.of("have", "help", "let", "make", "see");

  private static final Set<String> SHOWING =
      Set.of("highlight", "illustrate", "reflect", "underline", "underscore");

  private static final Set<String> SPEAKING =
      Set.of("address", "meet", "open", "say", "speak", "talk", "tell", "tweet", "write");

  private static final Set<String> NAMED = Set.of("identify", "name", "quote");

  private static final Set<String> DOUBT = Set.of("doubt", "question");

  private final Casting casting;

  Unasserted(Casting casting) {
    this.casting = casting;
  }

  /** Says whether what the match tells is not said to be done. */
  boolean is(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.head();
    if (isOver(match)) {
      return true;
    }
    if (!match.asksWho()) {
      return false;
    }
    if (isWanted(sentence, verb)
        || isEffect(sentence, verb)
        || isHabit(match)
        || isReason(match)
        || isAnonymous(match)) {
      return true;
    }
    for (Token at = verb; at.head() >= 0; at = sentence.tokens().get(at.head())) {
      Token up = sentence.tokens().get(at.head());
      boolean clausal = at.relation().equals("ccomp") || at.relation().equals("xcomp");
      if (clausal && isUnlikely(sentence, up) || isBelieved(match, at, up)) {
        return true;
      }
      if (clausal && OWN.contains(match.rule().act()) && isRead(sentence, up)) {
        return true;
      }
      if (at.equals(verb) && match.rule().act() == Act.REJECT && isCounterfactual(sentence, at)) {
        return true;
      }
      if (clausal && AWAITED.contains(match.rule().act()) && isAwaited(sentence, up)) {
        return true;
      }
      if (!clausal && !at.relation().equals("conj")) {
        return false;
      }
    }
    return false;
  }

  /** "Insisted that he meet them", "to have them leave": the bare verb says what is to be done. */
  private static boolean isWanted(Sentence sentence, Token verb) {
    boolean clausal =
        switch (verb.relation()) {
          case "ccomp", "acl", "relcl" -> true;
          default -> false;
        };
    boolean that =
        sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"));
    boolean caused =
        sentence.head(verb).filter(up -> CAUSING.contains(up.lemma())).isPresent()
            && verb.relation().equals("ccomp");
    return clausal
        && (that || caused)
        && verb.pos().equals("VB")
        && !sentence.children(verb, "nsubj").isEmpty()
        && sentence.child(verb, "aux", "auxpass").isEmpty();
  }

  /** "There is no longer a threat from Peru", "Peru is no longer a threat": nobody is blamed. */
  private static boolean isOver(Match match) {
    Sentence sentence = match.sentence();
    Token told = match.head();
    return match.rule().act() == Act.ACCUSE
        && Stream.concat(
                Stream.of(told), sentence.children(told).stream().filter(Unasserted::isNamed))
            .flatMap(word -> sentence.children(word).stream())
            .anyMatch(word ->
                word.form().equalsIgnoreCase("longer")
                    && word.index() > 0
                    && sentence.tokens().get(word.index() - 1).form().equalsIgnoreCase("no"));
  }

  private static boolean isNamed(Token child) {
    return child.relation().equals("attr") || child.relation().equals("dobj");
  }

  /** "Was arrested in Lima, threatening to spoil the talks": what happens threatens it. */
  private static boolean isEffect(Sentence sentence, Token verb) {
    boolean aside =
        verb.pos().equals("VBG")
            && verb.relation().equals("advcl")
            && sentence.child(verb, "nsubj", "mark").isEmpty();
    // "The party quit, opening the door to a vote".
    boolean door =
        verb.lemma().equals("open")
            && sentence.children(verb, "dobj").stream()
                .anyMatch(object -> object.lemma().equals("door"));
    // "Closed the port, underscoring a lack of progress": the deed shows it.
    boolean shown =
        SHOWING.contains(verb.lemma())
            && sentence.child(verb, "ccomp").isEmpty()
            && sentence
                .head(verb)
                .filter(up -> !SPEAKING.contains(up.lemma()))
                .filter(up -> sentence.child(up, "ccomp").isEmpty())
                .isPresent();
    return aside && (door || shown)
        || aside
            && verb.lemma().equals("threaten")
            && sentence.head(verb).flatMap(up -> sentence.child(up, "auxpass")).isPresent();
  }

  /** "The carrier, which flies forty jets": what somebody is known for. */
  private static boolean isHabit(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.head();
    Token first = verb;
    while (first.relation().equals("conj") && sentence.head(first).isPresent()) {
      first = sentence.head(first).get();
    }
    return HABITS.contains(match.rule().act())
        && first.relation().equals("relcl")
        && (verb.pos().equals("VBZ") || verb.pos().equals("VBP"))
        && sentence.children(verb, "nsubj").stream().noneMatch(Actors::isFirstPerson)
        && sentence.child(verb, "aux", "auxpass", "neg").isEmpty();
  }

  /** "Asked not to be named", "declined to be identified": about the report, not the talks. */
  private static boolean isAnonymous(Match match) {
    Sentence sentence = match.sentence();
    return Stream.concat(Stream.of(match.head()), sentence.children(match.head()).stream())
        .anyMatch(verb ->
            NAMED.contains(verb.lemma())
                && verb.relation().equals("xcomp")
                && sentence.child(verb, "auxpass").isPresent());
  }

  /** "Was elected because he is willing to wait": what somebody is like. */
  private static boolean isReason(Match match) {
    return match.rule().act() == Act.PROPOSE
        && match.head().relation().equals("advcl")
        && match.sentence().children(match.head(), "mark").stream()
            .anyMatch(mark -> mark.lemma().equals("because"));
  }

  /** "Would not have signed": it did. */
  private static boolean isCounterfactual(Sentence sentence, Token verb) {
    List<Token> aux = sentence.children(verb, "aux");
    return sentence.child(verb, "neg").isPresent()
        && aux.stream().anyMatch(each -> each.lemma().equals("have"))
        && aux.stream().anyMatch(each -> each.lemma().equals("would"));
  }

  /** "Is expected to offer help". */
  private static boolean isAwaited(Sentence sentence, Token up) {
    return up.lemma().equals("expect") && sentence.child(up, "auxpass").isPresent();
  }

  private static boolean isUnlikely(Sentence sentence, Token up) {
    return !up.isVerb() && UNLIKELY.contains(up.lemma())
        || sentence
            .child(up, "acomp", "oprd")
            .filter(a -> UNLIKELY.contains(a.lemma()))
            .isPresent();
  }

  /** "They fear that it will leave": their fear, and nothing that it does. */
  private static boolean isBelieved(Match match, Token verb, Token up) {
    Sentence sentence = match.sentence();
    boolean content =
        verb.relation().equals("ccomp") && verb.index() > up.index()
            || verb.relation().equals("acl") && sentence.child(verb, "mark").isPresent();
    Token mind = BELIEF.contains(up.lemma()) ? up : sentence.child(up, "acomp").orElse(up);
    // "There is no doubt that they signed": they did.
    boolean sure =
        DOUBT.contains(up.lemma())
            && sentence.head(up).flatMap(is -> sentence.child(is, "expl")).isPresent();
    if (match.rule().act() == Act.STATE || !content || sure || !BELIEF.contains(mind.lemma())) {
      return false;
    }
    // "We think that we can offer more" is their own.
    return sentence.children(up, "nsubj").stream()
        .filter(believer -> believer.pos().equals("PRP"))
        .noneMatch(believer ->
            Stream.of(verb, match.head())
                .flatMap(told -> sentence.children(told, "nsubj").stream())
                .anyMatch(subject -> subject.form().equalsIgnoreCase(believer.form())));
  }

  /** "The tests show that it is willing to wait". */
  private boolean isRead(Sentence sentence, Token up) {
    List<Token> subjects = sentence.children(up, "nsubj");
    return up.isVerb()
        && INFERRING.contains(up.lemma())
        && !subjects.isEmpty()
        && subjects.stream()
            .allMatch(subject ->
                subject.isNoun()
                    && !subject.isProperNoun()
                    && casting.at(sentence, subject).isEmpty());
  }
}
