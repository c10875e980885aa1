package travaux.extraction.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.extraction.events.Participants.Who;
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
  static final Set<String> OFF =
      Set.of(
          "cancel", "postpone", "cancelled", "canceled", "postponed", "scrap", "adjourn", "delay");

  /** What follows something, so that it has taken place: "blamed him for the raid". */
  private static final Set<String> BLAME =
      Set.of(
          "blame",
          "responsible",
          "responsibility",
          "condemn",
          "punish",
          "punishment",
          "retaliate",
          "retaliation",
          "revenge",
          "apologize",
          "apologise",
          "apology",
          "thank",
          "praise",
          "criticize",
          "criticise");

  /** Nouns of bodies, and of what workers do too. */
  private static final Set<String> LOOSE = Set.of("assembly", "strike");

  /** Kinds of which a verb tells enough beside who did it. */
  private static final Set<String> PLAIN =
      Set.of("vote", "agreement", "acceptance", "delivery", "welcome", "request");

  /** What is said is on the record as acts and quotations: it is no event of its own. */
  private static final String REMARKS = "remarks";

  private final EventNouns nouns;
  private final Document document;
  private final List<TimeExpression> times;
  private final Dating dating;
  private final EventDays days;
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
    this.days = new EventDays(document, dating, times);
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
            && days.of(sentence, head).words() == null;
    if (generic) {
      return Optional.empty();
    }
    Who names = new Who();
    for (Actor actor : Stream.concat(entry.who().stream(), entry.whom().stream()).toList()) {
      Optional.ofNullable(name(actor)).ifPresent(names.names()::add);
      Optional.ofNullable(actor.person()).ifPresent(names.persons()::add);
    }
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
              case "visit", "travel", "trip", "fly", "go", "head", "depart", "arrive" -> "visit";
              default -> nouns.kind(sentence, token).orElse(kind);
            };
        words = nouns.kind(sentence, token).isPresent() ? token.span() : words;
        place = place == null ? place(sentence, token) : place;
      }
    }
    // "The talks took place in May"
    for (Token subject : sentence.children(head, "nsubj")) {
      words = nouns.kind(sentence, subject).isPresent() ? words(sentence, subject) : words;
    }
    When when = entry.when().words() == null ? days.of(sentence, head) : entry.when();
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
    Token verb = EventDays.verbOf(sentence, noun);
    When when = days.of(sentence, noun);
    Event.Status status = status(sentence, noun, verb, when);
    boolean object = noun.relation().equals("dobj") || noun.relation().startsWith("nsubj");
    boolean open =
        status != Event.Status.CANCELLED
                && object
                && Reality.OPEN.contains(verb.lemma())
                && !(verb.lemma().equals("discuss") && isThe(sentence, noun))
            || noun.relation().equals("pobj") && Reality.isAskedFor(sentence, noun);
    boolean plural = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
    boolean known =
        plural && participants.of(sentence, noun).names().size() > 1 && isThe(sentence, noun);
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
            && sentence
                .head(noun)
                .filter(each -> each.lemma().equals("for"))
                .flatMap(sentence::head)
                .filter(each -> !BLAME.contains(each.lemma()))
                .isPresent();
    return event(
        words,
        kind,
        place,
        when,
        participants.of(sentence, noun),
        status,
        given ? 1 : sought ? EVIDENCE + 1 : EVIDENCE);
  }

  /** "The talks between Peru and Chile". */
  private static boolean isThe(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").stream().anyMatch(det -> det.lemma().equals("the"));
  }

  /** Reads an event that a verb tells. */
  Optional<Event> event(Sentence sentence, Token verb, EventVerbs.Told told) {
    When when = days.of(sentence, verb);
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
        appointed || Clause.hasTo(sentence, verb) || isAnnounced(sentence, verb)
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
        participants.ofVerb(sentence, verb),
        status,
        plain ? 1 : EVIDENCE);
  }

  /** "Announced she would go". */
  private static boolean isAnnounced(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("would"));
  }

  /** Reads that a person said something on a day or in a place: "had said in Oslo". */
  Optional<Event> remarks(Sentence sentence, Token verb) {
    boolean said = verb.lemma().equals("say") && verb.pos().startsWith("VB");
    if (!said || Clause.hasTo(sentence, verb) || Reality.isUnreal(sentence, verb)) {
      return Optional.empty();
    }
    Who who = participants.ofVerb(sentence, verb);
    When when = dating.when(sentence, verb, List.of(), times);
    boolean day = when.earliest() != null && when.earliest().equals(when.latest());
    String place = places.at(sentence, verb).orElse(null);
    return who.persons().size() != 1 || !day && place == null
        ? Optional.empty()
        : event(verb.span(), REMARKS, place, when, who, Event.Status.HELD, 1);
  }

  /** Says whether a noun has no day of its own. */
  boolean tellsNothing(Sentence sentence, Token noun) {
    return dating.when(sentence, noun, List.of(), times).words() == null;
  }

  private Optional<Event> event(
      Span words, String kind, @Nullable String place, When when, Who names, Event.Status status) {
    return event(words, kind, place, when, names, status, EVIDENCE);
  }

  private Optional<Event> event(
      Span words,
      String kind,
      @Nullable String place,
      When when,
      Who names,
      Event.Status status,
      int needed) {
    boolean dated = when.earliest() != null || when.latest() != null || when.words() != null;
    boolean appointed = status != Event.Status.HELD;
    boolean off = status == Event.Status.CANCELLED;
    int told = names.names().size() + (place == null ? 0 : 1) + (dated ? 1 : 0);
    int evidence = told + (appointed ? 1 : 0) + (off ? 1 : 0);
    boolean datedIncident =
        kind.equals("incident") && status == Event.Status.HELD && isOfDays(when);
    boolean enough = evidence >= needed || datedIncident && needed <= EVIDENCE;
    boolean threat = kind.equals("call") || kind.equals("incident") && place == null && !dated;
    if (!enough && (told == 0 || needed > EVIDENCE || threat)) {
      return Optional.empty();
    }
    String id = Identity.of(document.textSha256(), "event", kind, words.start(), words.end());
    return Optional.of(
            new Event(id, words, kind, place, when, List.copyOf(names.names()), status)
                .of(List.copyOf(names.persons())))
        .map(event -> enough && !kind.equals(REMARKS) ? event : event.inPassing());
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

  private @Nullable String place(Sentence sentence, Token head) {
    return places
        .around(sentence, head)
        .or(() -> places.before(sentence, head))
        .or(() -> places.around(sentence, EventDays.verbOf(sentence, head)))
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
    Token bound = verb.relation().equals("pcomp") ? verb : noun;
    boolean later =
        (noun.relation().equals("pobj") || bound == verb) && Reality.isToCome(sentence, bound);
    boolean over = when.latest() != null && isOver(when.latest());
    boolean planned =
        later && !over || coming || lemmas.stream().anyMatch(AHEAD::contains) || isAhead(when);
    return planned ? Event.Status.PLANNED : Event.Status.HELD;
  }

  private boolean isOver(LocalDate latest) {
    LocalDate published = document.published().earliest();
    return published != null && latest.isBefore(published);
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
