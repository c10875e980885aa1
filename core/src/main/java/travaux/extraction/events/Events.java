package travaux.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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

  private final EventNouns nouns;

  Events(EventNouns nouns) {
    this.nouns = nouns;
  }

  public static Events english() {
    return new Events(EventNouns.english());
  }

  /** Returns the events that a document tells, each once where that is plain, in text order. */
  public List<Event> find(
      Document document,
      List<Sentence> sentences,
      Casting casting,
      List<Entry> entries,
      List<TimeExpression> times) {
    EventReader reader = new EventReader(nouns, document, casting, times);
    List<Event> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Set<Integer> told = new LinkedHashSet<>();
      for (Entry entry : entries) {
        if (entry.act() == Act.MEET
            && !entry.negated()
            && entry.sentence().equals(sentence.span())) {
          reader.meeting(sentence, entry).ifPresent(found::add);
          entry.trigger().stream()
              .flatMap(span -> sentence.tokensIn(span).stream())
              .forEach(token -> told.add(token.index()));
        }
      }
      for (Token token : sentence.tokens()) {
        boolean again = told.contains(token.index()) || told.contains(token.head());
        if (!again) {
          nouns
              .kind(sentence, token)
              .flatMap(kind -> reader.event(sentence, token, kind))
              .ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Event::words));
    return EventMentions.joined(found);
  }
}
