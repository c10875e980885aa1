package travaux.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.Person;

/**
 * What several documents have in common, whatever their order.
 *
 * @param persons everybody that is named
 * @param events those that several mentions tell of
 * @param instruments those that several mentions name
 */
public record Joined(
    List<SamePerson> persons,
    List<Events.SameEvent> events,
    List<Instruments.SameInstrument> instruments) {

  /** Copies the lists. */
  public Joined {
    persons = List.copyOf(persons);
    events = List.copyOf(events);
    instruments = List.copyOf(instruments);
  }

  /** Joins what the documents say. */
  public static Joined of(Collection<DocumentRecord> records) {
    List<PersonMention> persons = new ArrayList<>();
    List<EventMention> events = new ArrayList<>();
    List<InstrumentMention> instruments = new ArrayList<>();
    for (DocumentRecord record : records) {
      Document document = record.document();
      record
          .all(Person.class)
          .forEach(
              p -> persons.add(new PersonMention(p.name(), p.party(), p.office(), p.former())));
      record.all(Event.class).forEach(e -> events.add(EventMention.of(document.id(), e)));
      record
          .all(Instrument.class)
          .forEach(i ->
              instruments.add(
                  new InstrumentMention(
                      document.id(),
                      i.id(),
                      i.name(),
                      i.kind(),
                      i.author(),
                      document.published().latest())));
    }
    return new Joined(Persons.of(persons), Events.of(events), Instruments.of(instruments));
  }
}
