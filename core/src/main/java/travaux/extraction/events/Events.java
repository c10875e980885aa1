package travaux.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.TimeExpression;

/**
 * Finds what happened once: meetings that are told as acts, and events that nouns name. An event
 * needs two of: a participant, another one, a place, a day; a day to come is enough. Mentions
 * become one event when they tell the same kind, the same participants and no other day or place.
 */
public final class Events {

  private static final Set<Act> OPEN =
      Set.of(Act.DEMAND, Act.PROPOSE, Act.REJECT, Act.PROMISE, Act.WARN, Act.DENY);

  private final EventNouns nouns;
  private final EventVerbs verbs;

  private final Set<String> seats;

  Events(EventNouns nouns, EventVerbs verbs, Set<String> seats) {
    this.seats = Set.copyOf(seats);
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /**
   * Reads the lists for English.
   *
   * @param seats the towns in which states have their governments
   */
  public static Events english(Set<String> seats) {
    return new Events(EventNouns.english(), EventVerbs.english(), seats);
  }

  /** Returns the events that a document tells, each once where that is plain, in text order. */
  public List<Event> find(
      Document document,
      List<Sentence> sentences,
      Casting casting,
      List<Entry> entries,
      List<TimeExpression> times) {
    EventReader reader = new EventReader(nouns, document, casting, times, seats);
    Discussions discussions = new Discussions(document, casting);
    PressConferences press = new PressConferences(document, casting, entries);
    List<Event> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Set<Integer> told = new LinkedHashSet<>();
      for (Entry entry : entries) {
        if (entry.act() == Act.MEET
            && !entry.negated()
            && entry.sentence().equals(sentence.span())) {
          reader
              .meeting(sentence, entry)
              .ifPresent(event -> {
                found.add(event);
                entry.trigger().stream()
                    .flatMap(span -> sentence.tokensIn(span).stream())
                    .forEach(token -> told.add(token.index()));
              });
        }
      }
      for (Token token : sentence.tokens()) {
        boolean again = told.contains(token.index()) || told.contains(token.head());
        if (!again) {
          discussions.at(sentence, token).ifPresent(found::add);
          reader.remarks(sentence, token).ifPresent(found::add);
          verbs
              .at(sentence, token, casting)
              .filter(verb -> !isWanted(verb, entries))
              .flatMap(verb -> reader.event(sentence, token, verb))
              .ifPresent(found::add);
          nouns
              .kind(sentence, token)
              .flatMap(kind -> {
                Optional<Event> event = reader.event(sentence, token, kind);
                boolean bare =
                    kind.equals(PressConferences.KIND)
                        && event
                            .filter(each -> !each.participants().isEmpty())
                            .filter(each -> each.when().words() != null)
                            .isEmpty();
                Optional<Event> held = bare ? press.at(sentence, token) : event;
                return held.isPresent() ? held : event;
              })
              .ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Event::words));
    List<Event> events = new ArrayList<>(EventMentions.joined(found));
    new EventReferences(nouns, reader, document.text()).add(sentences, events);
    events.addAll(new SpeakingOrders(document, casting).find(sentences));
    events.sort(Comparator.comparing(Event::words));
    return List.copyOf(events);
  }

  /** "Demands that they not deploy troops": what is demanded or promised has not happened. */
  private static boolean isWanted(EventVerbs.Told verb, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> OPEN.contains(entry.act()))
        .anyMatch(entry -> entry.what().stream().anyMatch(span -> span.contains(verb.words())));
  }
}
