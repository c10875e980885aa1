package travaux.linking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;

/** The labels of one document: within it, one name is one person, party, issue or instrument. */
public final class OwnLabels {

  private final Map<String, Label> persons = new HashMap<>();
  private final Map<String, Label> instruments = new HashMap<>();
  private final Set<Label> all = new LinkedHashSet<>();
  private final String text;

  /** Collects the labels of a document's lines. */
  public OwnLabels(Document document, Collection<? extends Line> lines) {
    text = document.text();
    for (Line line : lines) {
      if (line instanceof Person p) {
        Label label = Label.of(new PersonMention(p.name(), p.party(), p.office(), p.former()));
        persons.putIfAbsent(p.name(), label);
      } else if (line instanceof Instrument i) {
        instruments.putIfAbsent(i.name(), label(i, document.published().latest()));
      }
    }
    lines.forEach(this::take);
  }

  /** Returns all labels, in the order of the lines. */
  public Set<Label> all() {
    return Set.copyOf(all);
  }

  /** Returns the label of a name that the document has. */
  public Label of(Role role, String name) {
    Label known =
        switch (role) {
          case PERSON -> persons.get(name);
          case INSTRUMENT -> instruments.get(name);
          case PARTY, ISSUE, SIDE -> null;
        };
    return known == null ? Label.of(role, name) : known;
  }

  /**
   * Returns the labels of those who act and are addressed, as far as only what they are or a bare
   * name is told, and those by which others may call a person whose party is told.
   */
  public List<Label> sides(Line line) {
    return switch (line) {
      case Entry entry ->
          Stream.concat(entry.who().stream(), entry.whom().stream())
              .map(this::side)
              .filter(Objects::nonNull)
              .toList();
      case Person person when person.party() != null && !person.former() ->
          Sides.names(new PersonMention(person.name(), person.party(), person.office(), false))
              .stream()
              .map(name -> side(name, person.party()))
              .toList();
      default -> List.of();
    };
  }

  /**
   * Returns the label of a side that is told by what it is, "the union", or of a bare name; or
   * null.
   */
  @Nullable Label side(Actor actor) {
    boolean known = actor.party() != null;
    String name = actor.person() == null ? Sides.name(actor.words().of(text), known) : null;
    return name == null ? null : side(name, actor.party());
  }

  private static Label side(String name, @Nullable String party) {
    return new Label(Role.SIDE, name, List.of(Label.or(party)));
  }

  private static Label label(Instrument instrument, @Nullable LocalDate day) {
    boolean proper = InstrumentMention.isProper(instrument.name());
    return new Label(
        Role.INSTRUMENT,
        instrument.name(),
        List.of(
            instrument.kind(),
            Label.or(instrument.author()),
            proper || day == null ? "" : day.toString()));
  }

  private void take(Line line) {
    switch (line) {
      case Entry entry -> {
        entry.who().forEach(this::take);
        entry.whom().forEach(this::take);
        add(Role.ISSUE, entry.issue());
        all.addAll(sides(entry));
      }
      case Quote quote -> {
        add(Role.PARTY, quote.party());
        add(Role.PERSON, quote.speaker());
      }
      case Event event -> event.participants().forEach(name -> all.add(participant(name)));
      case Instrument instrument -> {
        add(Role.INSTRUMENT, instrument.name());
        add(Role.PARTY, instrument.author());
        instrument.addressees().forEach(name -> add(Role.PARTY, name));
      }
      case Person person -> {
        add(Role.PERSON, person.name());
        add(Role.PARTY, person.party());
        all.addAll(sides(person));
      }
      case IssueMention matter -> add(Role.ISSUE, matter.name());
      case PackageDeal deal -> add(Role.PARTY, deal.party());
      default -> {}
    }
  }

  private void take(Actor actor) {
    add(Role.PARTY, actor.party());
    add(Role.PERSON, actor.person());
  }

  /** Returns the label of one who takes part: a person that the document knows, else a party. */
  Label participant(String name) {
    Label person = persons.get(name);
    return person == null ? Label.of(Role.PARTY, name) : person;
  }

  private void add(Role role, @Nullable String name) {
    if (name != null) {
      all.add(of(role, name));
    }
  }
}
