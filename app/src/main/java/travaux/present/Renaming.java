package travaux.present;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Deadline;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.Where;

/** Puts the names that count in the place of others, in lines. */
record Renaming(Names names) {

  private static final String PARTY = "party";
  private static final String PERSON = "person";

  Line of(Line line) {
    return switch (line) {
      case Entry entry -> entry(entry);
      case Quote quote -> quote.called(person(quote.speaker()), party(quote.party()));
      case Event event ->
          event.among(
              event.participants().stream().map(this::participant).toList(),
              event.persons().stream().map(name -> names.of(PERSON, name)).toList());
      case Instrument instrument ->
          instrument.called(
              instrument.name(),
              party(instrument.author()),
              instrument.addressees().stream().map(name -> names.of(PARTY, name)).toList());
      case Person person -> person.called(names.of(PERSON, person.name()), party(person.party()));
      case PackageDeal deal -> deal.called(names.of(PARTY, deal.party()));
      case IssueMention matter -> matter.called(names.of("issue", matter.name()));
      case TimeExpression time -> time;
      case Deadline deadline -> deadline;
      case Link link -> link;
    };
  }

  private Entry entry(Entry entry) {
    Where where = entry.where();
    return entry
        .called(actors(entry.who()), actors(entry.whom()), names.orNull("issue", entry.issue()))
        .at(where == null ? null : where.called(party(where.party())));
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
