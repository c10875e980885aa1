package travaux.extraction.acts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * Acts that the form of the verb tells to be none: what is in a pact ("to list the shells and seize
 * them"), an aim ("so that we can reach a deal"), a hope ("will hopefully sign"), what somebody
 * does not mean to do, what is so in general ("as it battles its rivals").
 */
final class Unperformed {

  private static final Set<String> ABLE = Set.of("can", "could", "may", "might", "will", "would");
  private static final Set<String> HOPING = Set.of("hopefully", "ideally");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "provided", "should");

  /** "Never ceased to demand it": demands it. */
  private static final Set<String> ENDING = Set.of("cease", "stop", "hesitate");

  private static final Set<String> DESCRIBING =
      Set.of("clarify", "describe", "detail", "disclose", "elaborate", "explain", "specify");

  private static final Set<String> SAYING =
      Set.of("claim", "imply", "mean", "say", "suggest", "think");

  private static final Set<String> OPENING = Set.of("how", "what", "whether", "which", "why");

  private static final Set<String> LETTING =
      Set.of("allow", "authorise", "authorize", "enable", "let", "permit");

  private static final Set<String> USUAL =
      Set.of("customarily", "generally", "normally", "traditionally", "typically", "usually");

  private static final Set<String> OBLIGING = Set.of("must", "ought", "should");

  private static final Set<String> SCARCELY = Set.of("barely", "hardly", "how", "least", "less");

  private static final Set<String> REFUGE = Set.of("asylum", "refuge", "sanctuary", "shelter");

  private static final Set<String> BELIEVING =
      Set.of("believe", "doubt", "expect", "fear", "feel", "suspect", "think");

  private static final Set<String> ASKING = Set.of("how", "whether", "why");

  /** Acts that a text has for those who are to do them: "under the plan it will pay". */
  private static final Set<Act> TERMS =
      Set.of(Act.PROMISE, Act.ACCEPT, Act.REJECT, Act.DELIVER, Act.COOPERATE, Act.WARN);

  private static final Set<String> TO_COME = Set.of("will", "would", "shall");

  /** The verbs that hand their subject to their infinitive. */
  private final Set<String> through;

  private final Set<String> texts;

  Unperformed(Rules rules) {
    this.through = rules.wordClass("@through");
    this.texts =
        Stream.of("@agreement", "@proposal")
            .flatMap(name -> rules.wordClass(name).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Says whether the match names an act that is not told as one. */
  boolean is(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.head();
    if (!verb.isVerb()) {
      return false;
    }
    if (isForbidden(sentence, verb) || isBelieved(match) || isOfHabit(match) || isOfFate(match)) {
      return true;
    }
    if (isAim(sentence, verb) || isNotDescribed(sentence, verb) || isNotSaid(sentence, verb)) {
      return true;
    }
    if (!match.asksWho()) {
      return match.rule().act() == Act.DEMAND && isAsked(sentence, verb);
    }
    boolean refused = match.rule().act() == Act.REJECT || match.rule().act() == Act.DECLINE;
    return isOfAnother(sentence, verb)
        || isTerm(match)
        || isScarce(match)
        || isOfDeeds(match.rule().act()) && isAsked(match)
        || isHoped(match)
        || !refused && (isNotMeant(sentence, verb) || isNotOfAll(sentence, verb))
        || isOfDeeds(match.rule().act())
            && (isPurpose(sentence, verb) || isGeneral(sentence, verb));
  }

  /** "Under the plan, Peru would close the port", "the treaty bars its ships": terms of a text. */
  private boolean isTerm(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.head();
    Act act = match.rule().act();
    boolean under =
        !verb.relation().equals("ccomp")
            && sentence.children(verb, "aux").stream().anyMatch(a -> TO_COME.contains(a.lemma()))
            && sentence.children(verb, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("under"))
                .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
                .anyMatch(text -> texts.contains(text.lemma()));
    boolean itself =
        match.who().stream().allMatch(who -> who.party() == null && who.person() == null)
            && sentence.children(verb, "nsubj").stream()
                .anyMatch(text -> texts.contains(text.lemma()));
    return under && TERMS.contains(act) || isOfDeeds(act) && (under || itself);
  }

  /** "Has not authorised its members to start a strike". */
  private static boolean isForbidden(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.relation().equals("xcomp")
        || at.relation().equals("ccomp")
        || at.relation().equals("advcl") && Clause.hasTo(sentence, at)) {
      at = sentence.head(at).orElseThrow();
      if (LETTING.contains(at.lemma())) {
        return sentence.child(at, "neg").isPresent();
      }
    }
    return false;
  }

  /** "He believed that a deal was not possible": who thinks so refuses nothing. */
  private static boolean isBelieved(Match match) {
    Sentence sentence = match.sentence();
    return match.rule().act() == Act.REJECT
        && match.head().lemma().equals("be")
        && match.head().relation().equals("ccomp")
        && sentence.child(match.head(), "acomp").isPresent()
        && sentence.head(match.head()).filter(up -> BELIEVING.contains(up.lemma())).isPresent();
  }

  /** "Has typically gone to the weaker firm": what is done again and again, and when? */
  private static boolean isOfHabit(Match match) {
    return !isOfDeeds(match.rule().act())
        && match.rule().act() != Act.STATE
        && match.sentence().children(match.head(), "advmod").stream()
            .anyMatch(word -> USUAL.contains(word.lemma()));
  }

  /** "Finds itself torn", "the envoy, who sought refuge there": nothing that is said. */
  private static boolean isOfFate(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.head();
    boolean itself =
        match.rule().act() == Act.STATE
            && verb.index() + 1 < sentence.tokens().size()
            && sentence.tokens().get(verb.index() + 1).form().matches("\\w+sel(f|ves)");
    boolean fled =
        match.rule().act() == Act.DEMAND
            && verb.relation().equals("relcl")
            && sentence.child(verb, "dobj").filter(in -> REFUGE.contains(in.lemma())).isPresent();
    return itself || fled;
  }

  /** "Was less willing to meet them", "how ready they are". */
  private static boolean isScarce(Match match) {
    return match.rule().act() == Act.PROPOSE
        && match.trigger().stream()
            .filter(word -> word.pos().startsWith("JJ"))
            .flatMap(word -> match.sentence().children(word, "advmod").stream())
            .anyMatch(word -> SCARCELY.contains(word.form().toLowerCase(Locale.ROOT)));
  }

  /** "Should be prepared to cut its flights": who is asked to does not announce it. */
  private static boolean isAsked(Match match) {
    Sentence sentence = match.sentence();
    Token at = match.head();
    while (at.relation().equals("xcomp")) {
      at = sentence.head(at).orElseThrow();
      if (sentence.children(at, "aux").stream().anyMatch(aux -> OBLIGING.contains(aux.lemma()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDeeds(Act act) {
    return switch (act) {
      case AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      default -> false;
    };
  }

  /** "They signed a pact to list the shells and seize them": the infinitive goes on. */
  private static boolean isOfAnother(Sentence sentence, Token verb) {
    boolean bare =
        verb.pos().equals("VB") && sentence.child(verb, "aux", "auxpass", "nsubj", "neg").isEmpty();
    if (bare && verb.relation().equals("dep")) {
      return true;
    }
    return bare
        && verb.relation().equals("conj")
        && sentence
            .head(verb)
            .filter(first -> first.pos().equals("VBD") || first.pos().equals("VBZ"))
            .filter(first -> sentence.children(first, "aux").isEmpty())
            .isPresent();
  }

  /** "I am not saying that they would refuse it". */
  private static boolean isNotSaid(Sentence sentence, Token verb) {
    for (Token at = verb; at.head() >= 0; at = sentence.tokens().get(at.head())) {
      Token up = sentence.tokens().get(at.head());
      boolean content = at.relation().equals("ccomp") && at.index() > up.index();
      if (content && SAYING.contains(up.lemma()) && sentence.child(up, "neg").isPresent()) {
        return true;
      }
      if (!content && !at.relation().equals("xcomp") && !at.relation().equals("conj")) {
        return false;
      }
    }
    return false;
  }

  /** "Knows what they must do": which, nobody tells. */
  private static boolean isAsked(Sentence sentence, Token verb) {
    boolean content = verb.relation().equals("ccomp") || verb.relation().equals("pcomp");
    Token first = sentence.subtree(verb).get(0);
    return content && first.index() < verb.index() && OPENING.contains(first.lemma());
  }

  /** "Not everybody agreed". */
  private static boolean isNotOfAll(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(subject -> subject.relation().startsWith("nsubj"))
        .anyMatch(subject -> sentence.subtree(subject).get(0).form().equalsIgnoreCase("not"));
  }

  /** "So that we can reach a deal". */
  private static boolean isAim(Sentence sentence, Token verb) {
    List<Token> marks = sentence.children(verb, "mark");
    return verb.relation().equals("advcl")
        && marks.stream().anyMatch(mark -> mark.lemma().equals("that"))
        && marks.stream().anyMatch(mark -> mark.lemma().equals("so"))
        && sentence.children(verb, "aux").stream().anyMatch(aux -> ABLE.contains(aux.lemma()));
  }

  /** "Will hopefully make a deal". */
  private static boolean isHoped(Match match) {
    Sentence sentence = match.sentence();
    return match.rule().act() != Act.STATE
        && sentence.children(match.head(), "advmod").stream()
            .anyMatch(word -> HOPING.contains(word.form()));
  }

  /** "Does not intend to give it up". */
  private boolean isNotMeant(Sentence sentence, Token verb) {
    return verb.relation().equals("xcomp")
        && sentence
            .head(verb)
            .filter(up -> through.contains(up.lemma()) && !ENDING.contains(up.lemma()))
            .flatMap(up -> sentence.child(up, "neg"))
            .isPresent();
  }

  /** "Did not describe how it was a threat": nobody says that it was. */
  private static boolean isNotDescribed(Sentence sentence, Token verb) {
    boolean asked =
        sentence.children(verb).stream()
            .anyMatch(word -> word.index() < verb.index() && ASKING.contains(word.lemma()));
    if (!asked) {
      return false;
    }
    Token at = verb;
    while (at.head() >= 0) {
      at = sentence.tokens().get(at.head());
      if (DESCRIBING.contains(at.lemma())) {
        return sentence.child(at, "neg").isPresent();
      }
    }
    return false;
  }

  /** "Buys arms to wage war on its neighbours". */
  private static boolean isPurpose(Sentence sentence, Token verb) {
    return verb.relation().equals("advcl")
        && verb.pos().equals("VB")
        && Clause.hasTo(sentence, verb)
        && sentence.child(verb, "nsubj").isEmpty();
  }

  /** "As it battles its rivals", "the meaning is that Peru ends its programme"; no headline. */
  private static boolean isGeneral(Sentence sentence, Token verb) {
    Token first = first(sentence, verb);
    boolean present = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    if (!present || !sentence.children(verb, "aux").isEmpty() || isHeadline(sentence)) {
      return false;
    }
    boolean told =
        first.relation().equals("advcl")
            && sentence.children(first, "mark").stream()
                .noneMatch(mark -> SUPPOSING.contains(mark.lemma()));
    boolean equated =
        first.relation().equals("ccomp")
            && sentence.head(first).filter(up -> up.lemma().equals("be")).isPresent();
    return told || equated;
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.tokens().stream()
        .skip(Math.max(0, sentence.tokens().size() - 3))
        .noneMatch(token -> token.form().equals(".") || token.form().equals("!"));
  }

  private static Token first(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.relation().equals("conj") && sentence.head(at).filter(Token::isVerb).isPresent()) {
      at = sentence.tokens().get(at.head());
    }
    return at;
  }
}
