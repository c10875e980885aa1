package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Match;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/**
 * What a sentence names without reporting that it was done: "before it lifts the ban", "it is not
 * clear what it will offer", "no sign that they will sign", "after arriving in Geneva".
 */
final class Unreported {

  private static final Set<String> OPEN =
      Set.of("clear", "certain", "sure", "known", "know", "tell", "say", "decide", "see");
  private static final Set<String> UNKNOWN =
      Set.of("unclear", "uncertain", "unknown", "question", "guess", "debate", "depend");
  private static final Set<String> TOKEN =
      Set.of(
          "indication", "sign", "evidence", "proof", "hint", "suggestion", "guarantee", "reason");

  /** "Left without signing", "was seen as backing them". */
  private static final Set<String> NOT = Set.of("as", "without");

  /** "Refrained from threatening", "far from rejecting". */
  private static final Set<String> HOLDING =
      Set.of("refrain", "abstain", "desist", "shrink", "shy", "far", "short", "stop", "prevent");

  private static final Set<String> SEEING = Set.of("see", "foresee", "envisage", "imagine");

  private static final Set<String> ASSUMING = Set.of("assume", "suppose", "imagine", "presume");

  private static final Set<String> LAW =
      Set.of(
          "annex",
          "article",
          "charter",
          "clause",
          "constitution",
          "convention",
          "paragraph",
          "protocol",
          "provision",
          "section",
          "statute",
          "treaty");

  private static final Set<String> ANSWER = Set.of("answer", "reply", "respond", "react");
  private static final Set<String> PAPER =
      Set.of(
          "note", "letter", "draft", "text", "offer", "proposal", "plan", "demand", "memorandum");

  private static final Set<String> OCCASION =
      Set.of("after", "before", "by", "without", "since", "of", "while", "when", "upon", "from");
  private static final Set<String> TRAVEL =
      Set.of(
          "arrive", "board", "come", "fly", "go", "head", "land", "leave", "return", "travel",
          "call");
  private static final Set<String> AHEAD = Set.of("after", "before", "until");

  /** Words before a clause that tells when something was. */
  private static final Set<String> DATING =
      Set.of("after", "as", "before", "once", "since", "until", "when", "whenever", "while");

  private static final Set<String> EFFORT =
      Set.of("try", "seek", "attempt", "struggle", "strive", "want", "hope", "wish", "like");

  private Unreported() {}

  /** Says whether the clause only names what may come, or what is not known. */
  static boolean is(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    if (isSupposed(verb)
        || isInstead(sentence, verb)
        || isFelt(sentence, verb)
        || isContrast(sentence, verb)
        || isNamed(sentence, verb)
        || clause.negated() && isAwaited(sentence, verb)) {
      return true;
    }
    for (Token at = verb; at.head() >= 0; at = sentence.tokens().get(at.head())) {
      if (isUnseen(sentence, at)
          || isAssumed(sentence, at)
          || isOfLaw(sentence, at)
          || isOnCondition(sentence, at)
          || isAhead(sentence, at)
          || isUnknown(sentence, at)
          || isWithoutToken(sentence, at)) {
        return true;
      }
      boolean carried =
          switch (at.relation()) {
            case "conj", "xcomp", "acomp", "ccomp", "pcomp", "acl" -> true;
            default -> false;
          };
      if (!carried) {
        return false;
      }
    }
    return false;
  }

  /** "Peru leaving the pact would be a blow": what if. */
  private static boolean isSupposed(Token verb) {
    return verb.relation().equals("csubj") && verb.pos().equals("VBG");
  }

  /** "I do not see them leaving": nobody says that they do. */
  private static boolean isUnseen(Sentence sentence, Token verb) {
    boolean perceived = verb.relation().equals("ccomp") || verb.relation().equals("xcomp");
    return perceived
        && verb.pos().equals("VBG")
        && sentence
            .head(verb)
            .filter(up -> SEEING.contains(up.lemma()))
            .flatMap(up -> sentence.child(up, "neg"))
            .isPresent();
  }

  /** "Assuming that Peru backs it". */
  private static boolean isAssumed(Sentence sentence, Token verb) {
    return verb.relation().equals("ccomp")
        && sentence
            .head(verb)
            .filter(up -> ASSUMING.contains(up.lemma()) && up.pos().equals("VBG"))
            .filter(up -> sentence.child(up, "nsubj", "aux").isEmpty())
            .isPresent();
  }

  /** "Article 7 says that no party may close a port": a text is nobody's act of the day. */
  private static boolean isOfLaw(Sentence sentence, Token verb) {
    return verb.relation().equals("ccomp")
        && sentence.head(verb).stream()
            .flatMap(up -> sentence.children(up, "nsubj").stream())
            .anyMatch(subject -> LAW.contains(subject.lemma()));
  }

  /** "On condition that Peru gives up its claim": what is asked of it. */
  private static boolean isOnCondition(Sentence sentence, Token verb) {
    return verb.relation().equals("acl")
        && sentence
            .head(verb)
            .filter(noun -> noun.lemma().equals("condition") && noun.relation().equals("pobj"))
            .isPresent();
  }

  /** "A cap, as opposed to a ban". */
  private static boolean isContrast(Sentence sentence, Token verb) {
    return verb.lemma().equals("oppose") && isAfter(sentence, verb, "as");
  }

  /** "Has not answered the note": may still come. */
  private static boolean isAwaited(Sentence sentence, Token verb) {
    boolean perfect =
        sentence.children(verb, "aux").stream()
            .anyMatch(aux -> aux.pos().equals("VBZ") || aux.pos().equals("VBP"));
    if (!perfect || !verb.pos().equals("VBN")) {
      return false;
    }
    return ANSWER.contains(verb.lemma())
        && sentence.subtree(verb).stream()
            .filter(word -> word.index() > verb.index())
            .anyMatch(word -> word.isNoun() && PAPER.contains(word.lemma()));
  }

  /** "They feel obliged to oppose it": nobody says that they are. */
  private static boolean isFelt(Sentence sentence, Token verb) {
    return verb.relation().equals("acomp")
        && sentence.head(verb).filter(up -> up.lemma().equals("feel")).isPresent();
  }

  /** "The idea of cancelling the talks", "his aims in cancelling": a noun's, and not told. */
  private static boolean isNamed(Sentence sentence, Token verb) {
    return verb.relation().equals("pcomp")
        && verb.pos().equals("VBG")
        && (sentence.head(verb).filter(word -> NOT.contains(word.lemma())).isPresent()
            || isHeldBack(sentence, verb)
            || sentence
                .head(verb)
                .flatMap(sentence::head)
                .filter(Unreported::isAbstract)
                .isPresent());
  }

  private static boolean isHeldBack(Sentence sentence, Token verb) {
    Token preposition = sentence.head(verb).orElse(verb);
    boolean from = preposition.lemma().equals("from") || preposition.lemma().equals("of");
    return from
        && sentence
            .head(preposition)
            .filter(up -> HOLDING.contains(up.lemma()) && sentence.child(up, "neg").isEmpty())
            .isPresent();
  }

  private static boolean isAbstract(Token noun) {
    return noun.isNoun() && !noun.isProperNoun();
  }

  /** "Before it lifts the ban", "after it has signed": not yet. */
  private static boolean isAhead(Sentence sentence, Token verb) {
    boolean present = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    return present
        && verb.relation().equals("advcl")
        && sentence.children(verb, "aux").isEmpty()
        && sentence.children(verb, "mark").stream().anyMatch(word -> AHEAD.contains(word.lemma()));
  }

  /** "It is not clear what Peru will offer", "it remains unclear how". */
  private static boolean isUnknown(Sentence sentence, Token verb) {
    boolean clausal = verb.relation().equals("ccomp") || verb.relation().equals("advcl");
    if (!clausal || !isQuestion(sentence, verb)) {
      return verb.relation().equals("ccomp") && isNotClear(sentence, verb);
    }
    Token governor = sentence.head(verb).orElse(verb);
    boolean negated = sentence.child(governor, "neg").isPresent();
    Token word = sentence.child(governor, "acomp", "attr", "oprd").orElse(governor);
    boolean open = OPEN.contains(word.lemma()) || OPEN.contains(word.form());
    boolean unknown = UNKNOWN.contains(word.lemma()) || UNKNOWN.contains(word.form());
    return unknown || negated && open;
  }

  /** "It was not clear that Peru would accept". */
  private static boolean isNotClear(Sentence sentence, Token verb) {
    Token governor = sentence.head(verb).orElse(verb);
    return sentence.child(governor, "neg").isPresent()
        && sentence
            .child(governor, "acomp")
            .filter(word -> word.lemma().equals("clear") || word.lemma().equals("certain"))
            .isPresent();
  }

  private static boolean isQuestion(Sentence sentence, Token verb) {
    return sentence.subtree(verb).stream()
        .filter(word -> word.index() < verb.index())
        .findFirst()
        .filter(word -> word.pos().startsWith("W") || word.lemma().equals("if"))
        .isPresent();
  }

  /** "There was no sign that Kenya would sign". */
  private static boolean isWithoutToken(Sentence sentence, Token verb) {
    Optional<Token> noun = sentence.head(verb);
    if (noun.filter(Token::isVerb).isPresent()) {
      noun = noun.filter(up -> up.relation().equals("acl")).flatMap(sentence::head);
    }
    return noun.filter(up -> TOKEN.contains(up.lemma()))
        .filter(up -> isNo(sentence, up))
        .isPresent();
  }

  /** "No sign", "has yet to give any sign". */
  private static boolean isNo(Sentence sentence, Token noun) {
    boolean little =
        sentence.children(noun).stream()
            .anyMatch(
                word -> Set.of("little", "insufficient", "scant", "scarce").contains(word.lemma()));
    boolean denied =
        sentence
            .head(noun)
            .filter(up -> up.lemma().equals("be") || up.lemma().equals("see"))
            .flatMap(up -> sentence.child(up, "neg"))
            .isPresent();
    if (little || denied) {
      return true;
    }
    String word = sentence.child(noun, "det").map(Token::lemma).orElse("");
    Token verb = sentence.head(noun).orElse(noun);
    boolean yet =
        sentence.head(verb).stream()
            .flatMap(up -> sentence.children(up).stream())
            .anyMatch(child -> child.lemma().equals("yet"));
    boolean not = sentence.child(verb, "neg").isPresent();
    return word.equals("no") || word.equals("any") && (yet || not);
  }

  /** "Rather than have Peru leave", "instead of leaving": what is not done. */
  private static boolean isInstead(Sentence sentence, Token verb) {
    for (Token at = verb; at.head() >= 0; at = sentence.tokens().get(at.head())) {
      Token up = sentence.tokens().get(at.head());
      boolean than = up.lemma().equals("than") || up.lemma().equals("instead");
      boolean of = up.lemma().equals("of") && isAfter(sentence, up, "instead");
      boolean marked =
          sentence.children(at, "mark").stream().anyMatch(word -> word.lemma().equals("than"))
              || sentence.children(at, "cc").isEmpty() && isAfter(sentence, at, "than");
      if (than || of || marked) {
        return true;
      }
      if (!at.relation().equals("ccomp") && !at.relation().equals("xcomp")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAfter(Sentence sentence, Token token, String lemma) {
    return token.index() > 0 && sentence.tokens().get(token.index() - 1).lemma().equals(lemma);
  }

  /** "Called the envoy a liar", "calling him “the old fox”". */
  private static boolean isNaming(Sentence sentence, Token verb) {
    int objects = sentence.children(verb, "dobj").size();
    boolean as = objects > 0 && sentence.child(verb, "oprd", "acomp", "xcomp", "ccomp").isPresent();
    boolean two = objects > 1;
    return as || two || sentence.children(verb).stream().anyMatch(word -> word.pos().equals("``"));
  }

  /** "Did not say whether", "would not say when". */
  static boolean isUnsaid(Sentence sentence, List<Span> cues) {
    for (Span cue : cues) {
      for (Token verb : sentence.tokensIn(cue)) {
        boolean not = verb.lemma().equals("say") && !sentence.children(verb, "neg").isEmpty();
        if (not) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Has not suggested that", "without saying whether": who never said so states nothing. */
  static boolean isNotSaid(Sentence sentence, List<Span> cue) {
    return cue.stream()
        .flatMap(span -> sentence.tokensIn(span).stream())
        .anyMatch(verb ->
            verb.isVerb()
                && (!verb.lemma().equals("say") && sentence.child(verb, "neg").isPresent()
                    || verb.relation().equals("pcomp")
                        && sentence
                            .head(verb)
                            .filter(up -> up.lemma().equals("without"))
                            .isPresent()));
  }

  /** "Is trying to force them out": not done. */
  static boolean isTried(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.head();
    Token first = verb.relation().equals("conj") ? sentence.head(verb).orElse(verb) : verb;
    return match.rule().act() != Act.MEET
        && first.relation().equals("xcomp")
        && Clause.hasTo(sentence, first)
        && sentence
            .head(first)
            .filter(up -> EFFORT.contains(up.lemma()))
            // "I would like to say" is said.
            .filter(up -> !up.lemma().equals("like") || match.rule().act() != Act.STATE)
            .isPresent();
  }

  /** "After arriving in Geneva", "trying to meet": the time or aim of something else. */
  static boolean isOccasion(Match match) {
    if (match.rule().act() != Act.MEET || match.clause() == null) {
      return false;
    }
    Sentence sentence = match.sentence();
    Token verb = match.head();
    Token governor = sentence.head(verb).orElse(verb);
    boolean asks =
        verb.index() + 1 < sentence.tokens().size()
            && sentence.tokens().get(verb.index() + 1).lemma().equals("for");
    if (verb.lemma().equals("call") && (asks || isNaming(sentence, verb))) {
      return true;
    }
    boolean gerund = verb.pos().equals("VBG") && sentence.children(verb, "aux").isEmpty();
    boolean adjunct = verb.relation().equals("pcomp") && OCCASION.contains(governor.lemma());
    boolean marked =
        verb.relation().equals("advcl")
            && sentence.children(verb, "mark").stream()
                .anyMatch(word -> OCCASION.contains(word.lemma()));
    boolean told = !match.whom().isEmpty() && !TRAVEL.contains(verb.lemma());
    boolean effort = EFFORT.contains(governor.lemma()) && governor.pos().equals("VBG");
    return gerund && (adjunct || marked) && !told
        || isArrival(sentence, verb)
        || verb.relation().equals("xcomp") && effort;
  }

  /** "As the envoy arrived in Lima, the miners went home": when it was. */
  private static boolean isArrival(Sentence sentence, Token verb) {
    return verb.relation().equals("advcl")
        && TRAVEL.contains(verb.lemma())
        && !Clause.hasTo(sentence, verb)
        && sentence.children(verb).stream()
            .filter(word -> word.relation().equals("mark") || word.relation().equals("advmod"))
            .anyMatch(word -> word.index() < verb.index() && DATING.contains(word.lemma()));
  }
}
