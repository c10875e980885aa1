package travaux.extraction.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;

/** Reads one mention of an event: kind, place, day, participants, whether it took place. */
final class EventReader {

  private static final int EVIDENCE = 2;
  private static final int MONTH = 31;
  private static final Set<String> AHEAD =
      Set.of(
          "planned",
          "expected",
          "expect",
          "scheduled",
          "upcoming",
          "forthcoming",
          "next",
          "plan",
          "schedule",
          "prepare");
  private static final Set<String> OFF =
      Set.of(
          "cancel", "postpone", "cancelled", "canceled", "postponed", "scrap", "adjourn", "delay");

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

  /** Nouns of bodies, and of what workers do too. */
  private static final Set<String> LOOSE = Set.of("assembly", "strike");

  /** Kinds of which a verb tells enough beside who did it. */
  private static final Set<String> PLAIN =
      Set.of("vote", "agreement", "acceptance", "delivery", "welcome", "request");

  private final EventNouns nouns;
  private final Document document;
  private final List<TimeExpression> times;
  private final Dating dating;
  private final Places places;
  private final Participants participants;

  EventReader(
      EventNouns nouns,
      Document document,
      Casting casting,
      List<TimeExpression> times,
      Set<String> seats) {
    this.nouns = nouns;
    this.document = document;
    this.times = times;
    this.dating = new Dating(document);
    this.places = new Places(document.text(), times, seats);
    this.participants = new Participants(casting);
  }

  Optional<Event> meeting(Sentence sentence, Entry entry) {
    List<Token> trigger = sentence.tokensIn(entry.trigger().get(0));
    if (trigger.isEmpty() || isOpen(entry.modality())) {
      return Optional.empty();
    }
    Token head = trigger.get(0);
    boolean generic =
        trigger.stream().anyMatch(token -> token.pos().equals("NNS"))
            && place(sentence, head) == null
            && when(sentence, head).words() == null;
    if (generic) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(entry.who().stream(), entry.whom().stream())
        .map(EventReader::name)
        .forEach(name -> Optional.ofNullable(name).ifPresent(names::add));
    String kind = "meeting";
    Span words = entry.trigger().get(0);
    String place = place(sentence, head);
    for (Token object : sentence.children(head, "dobj")) {
      place = place == null ? places.around(sentence, object).orElse(null) : place;
    }
    for (Span span : entry.trigger()) {
      for (Token token : sentence.tokensIn(span)) {
        kind =
            switch (token.lemma()) {
              case "call", "phone", "telephone" -> "call";
              case "visit", "travel", "trip", "fly" -> "visit";
              default -> nouns.kind(sentence, token).orElse(kind);
            };
        words = nouns.kind(sentence, token).isPresent() ? token.span() : words;
        place = place == null ? place(sentence, token) : place;
      }
    }
    When when = entry.when().words() == null ? when(sentence, head) : entry.when();
    boolean planned = entry.modality() == Modality.FUTURE || isAhead(when);
    return event(
        words, kind, place, when, names, planned ? Event.Status.PLANNED : Event.Status.HELD);
  }

  private static boolean isOpen(Modality modality) {
    return modality == Modality.POSSIBLE || modality == Modality.HYPOTHETICAL;
  }

  private static @Nullable String name(Actor actor) {
    return actor.party() != null ? actor.party() : actor.person();
  }

  Optional<Event> event(Sentence sentence, Token noun, String kind) {
    Token verb = verbOf(sentence, noun);
    When when = when(sentence, noun);
    Event.Status status = status(sentence, noun, verb, when);
    boolean object = noun.relation().equals("dobj") || noun.relation().startsWith("nsubj");
    boolean open =
        status != Event.Status.CANCELLED && object && Reality.OPEN.contains(verb.lemma())
            || noun.relation().equals("pobj") && Reality.isAskedFor(sentence, noun);
    boolean plural = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
    boolean known = plural && participants.of(sentence, noun).size() > 1 && isThe(sentence, noun);
    boolean generic = plural && !known && place(sentence, noun) == null && when.words() == null;
    if (open || generic || Reality.isUnreal(sentence, verb)) {
      return Optional.empty();
    }
    Span words = words(sentence, noun);
    String place = place(sentence, noun);
    boolean given =
        !kind.equals("call")
            && !LOOSE.contains(noun.lemma())
            && Reality.isGiven(sentence, noun, place, when);
    boolean sought =
        noun.relation().equals("pobj")
            && sentence.head(noun).filter(each -> each.lemma().equals("for")).isPresent();
    return event(
        words,
        kind,
        place,
        when,
        new LinkedHashSet<>(participants.of(sentence, noun)),
        status,
        given ? 1 : sought ? EVIDENCE + 1 : EVIDENCE);
  }

  /** "The talks between Peru and Chile". */
  private static boolean isThe(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").stream().anyMatch(det -> det.lemma().equals("the"));
  }

  /** Reads an event that a verb tells. */
  Optional<Event> event(Sentence sentence, Token verb, EventVerbs.Told told) {
    When when = when(sentence, verb);
    String place = place(sentence, verb);
    for (Token object : sentence.children(verb)) {
      boolean argument = object.relation().equals("dobj") || object.relation().equals("agent");
      if (place == null && argument) {
        place = places.around(sentence, object).orElse(null);
      }
    }
    boolean appointed =
        when.words() != null
            && (verb.pos().equals("VBZ") || verb.pos().equals("VBP"))
            && sentence.child(verb, "aux", "auxpass").isEmpty();
    Event.Status status =
        appointed || Clause.hasTo(sentence, verb)
            ? Event.Status.PLANNED
            : status(sentence, verb, verb, when);
    boolean bare = verb.lemma().equals("speak") && told.kind().equals("speech") && place == null;
    if (bare) {
      return Optional.empty();
    }
    boolean past = verb.pos().equals("VBD") || verb.pos().equals("VBN");
    boolean plain =
        status == Event.Status.HELD
            && PLAIN.contains(told.kind())
            && (past || !told.kind().equals("vote"));
    return event(
        told.words(),
        told.kind(),
        place,
        when,
        new LinkedHashSet<>(participants.ofVerb(sentence, verb)),
        status,
        plain ? 1 : EVIDENCE);
  }

  /** Says whether a noun has no day of its own. */
  boolean tellsNothing(Sentence sentence, Token noun) {
    return dating.when(sentence, noun, List.of(), times).words() == null;
  }

  private Optional<Event> event(
      Span words,
      String kind,
      @Nullable String place,
      When when,
      Set<String> names,
      Event.Status status) {
    return event(words, kind, place, when, names, status, EVIDENCE);
  }

  private Optional<Event> event(
      Span words,
      String kind,
      @Nullable String place,
      When when,
      Set<String> names,
      Event.Status status,
      int needed) {
    boolean dated = when.earliest() != null || when.latest() != null || when.words() != null;
    boolean appointed = status != Event.Status.HELD;
    boolean off = status == Event.Status.CANCELLED;
    int told = names.size() + (place == null ? 0 : 1) + (dated ? 1 : 0);
    int evidence = told + (appointed ? 1 : 0) + (off ? 1 : 0);
    boolean datedIncident =
        kind.equals("incident") && status == Event.Status.HELD && isOfDays(when);
    if (evidence < needed && (!datedIncident || needed > EVIDENCE)) {
      return Optional.empty();
    }
    String id = Identity.of(document.textSha256(), "event", kind, words.start(), words.end());
    return Optional.of(new Event(id, words, kind, place, when, List.copyOf(names), status));
  }

  /** "On 3 May", "last week", "in June". */
  private static boolean isOfDays(When when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return when.words() != null
        && earliest != null
        && latest != null
        && ChronoUnit.DAYS.between(earliest, latest) <= MONTH;
  }

  /** Returns the verb that the noun is subject or object of, else the noun. */
  private static Token verbOf(Sentence sentence, Token noun) {
    boolean argument =
        noun.relation().equals("dobj")
            || noun.relation().equals("attr")
            || noun.relation().startsWith("nsubj");
    return argument ? sentence.head(noun).filter(Token::isVerb).orElse(noun) : noun;
  }

  private When when(Sentence sentence, Token head) {
    When own = dating.when(sentence, head, List.of(), times);
    Token verb = during(sentence, head).orElseGet(() -> verbOf(sentence, head));
    When said =
        own.words() != null || verb.index() == head.index()
            ? own
            : isTalkedOf(sentence, head, verb)
                ? own
                : dating.when(sentence, verb, List.of(), times);
    return said.words() != null ? said : behind(head).map(dating::when).orElse(said);
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
        .filter(at -> Set.of("in", "at", "during").contains(at.lemma()))
        .flatMap(sentence::head)
        .filter(Token::isVerb);
  }

  private @Nullable String place(Sentence sentence, Token head) {
    return places
        .around(sentence, head)
        .or(() -> places.before(sentence, head))
        .or(() -> places.around(sentence, verbOf(sentence, head)))
        .or(() -> places.goal(sentence, head))
        .orElse(null);
  }

  private Event.Status status(Sentence sentence, Token noun, Token verb, When when) {
    Stream<Token> around =
        Stream.concat(
            Stream.of(verb),
            sentence.children(noun).stream().filter(each -> !each.relation().equals("dobj")));
    List<String> lemmas = around.map(Token::lemma).toList();
    boolean calledOff =
        sentence.children(verb).stream()
            .anyMatch(part ->
                switch (verb.lemma()) {
                  case "call", "put", "break" -> part.lemma().equals("off");
                  case "fall" -> part.lemma().equals("through");
                  default -> false;
                });
    if (calledOff || lemmas.stream().anyMatch(OFF::contains)) {
      return Event.Status.CANCELLED;
    }
    boolean coming =
        sentence.children(verb).stream()
            .anyMatch(aux ->
                aux.relation().startsWith("aux")
                    && (aux.pos().equals("TO") || Set.of("will", "shall").contains(aux.lemma())));
    boolean later = noun.relation().equals("pobj") && Reality.isToCome(sentence, noun);
    boolean planned = later || coming || lemmas.stream().anyMatch(AHEAD::contains) || isAhead(when);
    return planned ? Event.Status.PLANNED : Event.Status.HELD;
  }

  private boolean isAhead(When when) {
    LocalDate published = document.published().latest();
    LocalDate earliest = when.earliest();
    return published != null && earliest != null && earliest.isAfter(published);
  }

  /** Returns the noun with the words before it that belong to it, without its article. */
  private Span words(Sentence sentence, Token noun) {
    Span span = noun.span();
    for (Token child : sentence.children(noun)) {
      boolean part = child.relation().equals("compound") || child.relation().equals("nmod");
      boolean time = times.stream().anyMatch(each -> each.words().overlaps(child.span()));
      if (part && !time && child.index() < noun.index()) {
        span = span.cover(child.span());
      }
    }
    return span;
  }
}
