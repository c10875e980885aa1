package travaux.extraction.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;

/** Which day the words around a noun or verb give the event that it tells of. */
final class EventDays {

  private static final Set<String> TALK =
      Set.of(
          "defend",
          "praise",
          "welcome",
          "condemn",
          "criticise",
          "criticize",
          "describe",
          "discuss",
          "mention",
          "recall",
          "mock",
          "dismiss",
          "denounce",
          "call",
          "slam",
          "hail",
          "applaud");

  private final Document document;
  private final Dating dating;
  private final List<TimeExpression> times;

  EventDays(Document document, Dating dating, List<TimeExpression> times) {
    this.document = document;
    this.dating = dating;
    this.times = List.copyOf(times);
  }

  /** Returns the day, {@link When#UNKNOWN} when nothing tells it. */
  When of(Sentence sentence, Token head) {
    When own = dating.when(sentence, head, List.of(), times);
    Token verb = during(sentence, head).orElseGet(() -> verbOf(sentence, head));
    When said =
        own.words() != null || verb.index() == head.index()
            ? own
            : isTalkedOf(sentence, head, verb)
                ? own
                : dating.when(sentence, verb, List.of(), times);
    When then = said.words() != null ? said : behind(head).map(dating::when).orElse(said);
    return then.words() != null
        ? then
        : beside(sentence, head)
            .map(noun -> dating.when(sentence, noun, List.of(), times))
            .orElse(then);
  }

  /** "Praised the speech on Wednesday": the day is that of the praise. */
  private static boolean isTalkedOf(Sentence sentence, Token noun, Token verb) {
    return noun.relation().equals("dobj") && TALK.contains(verb.lemma());
  }

  /** "At a news conference Saturday, Mora said": the day right behind the noun. */
  private Optional<TimeExpression> behind(Token noun) {
    if (!noun.isNoun()) {
      return Optional.empty();
    }
    return times.stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .filter(time -> time.words().start() > noun.span().end())
        .filter(
            time -> new Span(noun.span().end(), time.words().start()).of(document.text()).isBlank())
        .findFirst();
  }

  /** "Said in an interview on Monday": both are of one day. */
  private static Optional<Token> during(Sentence sentence, Token noun) {
    return Optional.of(noun)
        .filter(each -> each.relation().equals("pobj"))
        .flatMap(sentence::head)
        .filter(at -> Set.of("in", "at", "during", "with").contains(at.lemma()))
        .flatMap(sentence::head)
        .filter(Token::isVerb);
  }

  /**
   * "Met on the sidelines of a summit on 3 May", "the speech she plans to give on Monday": what
   * tells the day of the one tells that of the other.
   */
  private static Optional<Token> beside(Sentence sentence, Token head) {
    if (head.isNoun()) {
      return Participants.contact(sentence, head);
    }
    return sentence.children(head, "prep").stream()
        .filter(on -> Set.of("on", "at", "in").contains(on.lemma()))
        .flatMap(on -> sentence.children(on, "pobj").stream())
        .filter(noun -> Reality.PART.contains(noun.lemma()))
        .flatMap(noun -> sentence.children(noun, "prep").stream())
        .filter(of -> of.lemma().equals("of"))
        .flatMap(of -> sentence.children(of, "pobj").stream())
        .findFirst();
  }

  /** Returns the verb that the noun is subject or object of, else the noun. */
  static Token verbOf(Sentence sentence, Token noun) {
    boolean argument =
        noun.relation().equals("dobj")
            || noun.relation().equals("attr")
            || noun.relation().startsWith("nsubj");
    return argument ? sentence.head(noun).filter(Token::isVerb).orElse(noun) : noun;
  }
}
