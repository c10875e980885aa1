package travaux.present;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Deadline;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.TimeExpression;

/** Puts the names that count in the place of others, in lines. */
record Renaming(Names names) {

  private static final String PARTY = "party";
  private static final String PERSON = "person";

  Line of(Line line) {
    return switch (line) {
      case Entry entry -> entry(entry);
      case Quote quote ->
          new Quote(
              quote.id(),
              quote.kind(),
              quote.attitude(),
              quote.content(),
              quote.cue(),
              quote.source(),
              person(quote.speaker()),
              party(quote.party()),
              quote.voice(),
              quote.within(),
              quote.inserts());
      case Event event ->
          new Event(
              event.id(),
              event.words(),
              event.mentions(),
              event.kind(),
              event.place(),
              event.when(),
              event.participants().stream().map(this::participant).toList(),
              event.status());
      case Instrument instrument ->
          new Instrument(
              instrument.id(),
              instrument.words(),
              instrument.name(),
              instrument.kind(),
              party(instrument.author()),
              instrument.addressees().stream().map(name -> names.of(PARTY, name)).toList(),
              instrument.clause());
      case Person person -> person.called(names.of(PERSON, person.name()), party(person.party()));
      case PackageDeal deal ->
          new PackageDeal(
              deal.id(),
              deal.name(),
              names.of(PARTY, deal.party()),
              deal.members(),
              deal.crucial(),
              deal.words());
      case TimeExpression time -> time;
      case Deadline deadline -> deadline;
      case Link link -> link;
    };
  }

  private Entry entry(Entry entry) {
    return new Entry(
        entry.id(),
        entry.act(),
        entry.sentence(),
        entry.trigger(),
        actors(entry.who()),
        actors(entry.whom()),
        entry.what(),
        names.orNull("issue", entry.issue()),
        entry.when(),
        entry.form(),
        entry.binding(),
        entry.condition(),
        entry.negated(),
        entry.modality(),
        entry.strength(),
        entry.voice(),
        entry.quote(),
        entry.status(),
        entry.by());
  }

  private List<Actor> actors(List<Actor> actors) {
    return actors.stream()
        .map(actor -> new Actor(actor.words(), party(actor.party()), person(actor.person())))
        .toList();
  }

  /** Parties and persons take part. */
  private String participant(String name) {
    return names.of(PERSON, names.of(PARTY, name));
  }

  private @Nullable String party(@Nullable String name) {
    return names.orNull(PARTY, name);
  }

  private @Nullable String person(@Nullable String name) {
    return names.orNull(PERSON, name);
  }
}
