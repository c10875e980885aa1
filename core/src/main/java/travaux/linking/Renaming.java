package travaux.linking;

import java.util.List;
import java.util.function.Function;
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
import travaux.negotiation.Voice;
import travaux.negotiation.Where;

/**
 * Puts the names that the record has in the place of a document's own, in its lines, and the party
 * that other documents know of a person, or of "the union", where the document knows none.
 *
 * @param own the document's labels
 * @param called what the record calls them
 */
public record Renaming(OwnLabels own, Function<Label, Called> called) {

  /** Returns the line under the record's names. */
  public Line of(Line line) {
    return switch (line) {
      case Entry entry -> entry(entry);
      case Quote quote -> quote(quote);
      case Event event ->
          event.among(
              event.participants().stream()
                  .map(name -> called.apply(own.participant(name)).name())
                  .distinct()
                  .toList(),
              event.persons().stream()
                  .map(name -> called.apply(own.of(Role.PERSON, name)).name())
                  .distinct()
                  .toList());
      case Instrument instrument ->
          instrument.called(
              called.apply(own.of(Role.INSTRUMENT, instrument.name())).name(),
              orNull(Role.PARTY, instrument.author()),
              instrument.addressees().stream().map(this::party).distinct().toList());
      case Person person -> person(person);
      case PackageDeal deal -> deal.called(party(deal.party()));
      case IssueMention matter ->
          matter.called(called.apply(own.of(Role.ISSUE, matter.name())).name());
      case TimeExpression time -> time;
      case Deadline deadline -> deadline;
      case Link link -> link;
    };
  }

  private Person person(Person person) {
    Called known = called.apply(own.of(Role.PERSON, person.name()));
    String party = person.party() == null && !person.former() ? known.party() : person.party();
    return person.called(known.name(), orNull(Role.PARTY, party));
  }

  private Quote quote(Quote quote) {
    Called known =
        quote.speaker() == null ? null : called.apply(own.of(Role.PERSON, quote.speaker()));
    boolean fill = quote.party() == null && quote.voice() == Voice.PARTY && known != null;
    String party = fill && known != null ? known.party() : quote.party();
    return quote.called(known == null ? null : known.name(), orNull(Role.PARTY, party));
  }

  private Entry entry(Entry entry) {
    List<Actor> who = actors(entry.who(), entry.voice() == Voice.PARTY);
    List<Actor> whom = actors(entry.whom(), true);
    Where where = entry.where();
    return entry
        .called(who, others(entry.who(), who, whom), orNull(Role.ISSUE, entry.issue()))
        .at(where == null ? null : where.called(orNull(Role.PARTY, where.party())));
  }

  /** Who is known to speak for a party only now does not address that party. */
  private static List<Actor> others(List<Actor> before, List<Actor> who, List<Actor> whom) {
    boolean filled = who.size() == 1 && before.get(0).party() == null;
    String party = filled ? who.get(0).party() : null;
    return party == null
        ? whom
        : whom.stream().filter(each -> !party.equals(each.party())).toList();
  }

  private List<Actor> actors(List<Actor> actors, boolean ofParties) {
    return actors.stream().map(actor -> actor(actor, ofParties)).toList();
  }

  private Actor actor(Actor actor, boolean ofParty) {
    if (actor.person() == null) {
      Label side = actor.party() == null ? own.side(actor) : null;
      String meant = side == null ? actor.party() : called.apply(side).party();
      return new Actor(actor.words(), orNull(Role.PARTY, meant), null);
    }
    Label label = own.of(Role.PERSON, actor.person());
    Called known = called.apply(label);
    boolean fill = ofParty && actor.party() == null && !label.person().former();
    String party = fill ? known.party() : actor.party();
    return new Actor(actor.words(), orNull(Role.PARTY, party), known.name());
  }

  private String party(String name) {
    return called.apply(own.of(Role.PARTY, name)).name();
  }

  private @Nullable String orNull(Role role, @Nullable String name) {
    return name == null ? null : called.apply(own.of(role, name)).name();
  }
}
