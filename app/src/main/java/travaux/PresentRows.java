package travaux;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Told;
import travaux.analysis.Trace;
import travaux.linking.Labels;
import travaux.linking.OwnLabels;
import travaux.linking.Reprints;
import travaux.linking.Role;
import travaux.linking.Telling;
import travaux.negotiation.Actor;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;
import travaux.present.Fold;
import travaux.present.Happening;
import travaux.present.Keys;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;
import travaux.store.LineRow;
import travaux.store.LogEvent;
import travaux.store.Projection;
import travaux.store.StoredDocument;

/** What can be asked of each document, made of what stands in it. */
final class PresentRows implements Projection {

  private static final Set<String> JOINED =
      Arrays.stream(Role.values()).map(Role::word).collect(Collectors.toSet());

  @Override
  public @Nullable Present of(StoredDocument document, List<LogEvent> events) {
    StandingRecord standing = fold(document, events);
    if (standing == null) {
      return null;
    }
    Document source = standing.document();
    String title = source.title() == null ? source.name() : source.title() + ' ' + source.name();
    OwnLabels own =
        new OwnLabels(source, standing.lines().stream().map(StandingLine::line).toList());
    List<LineRow> rows = new ArrayList<>();
    for (StandingLine line : standing.lines()) {
      LineRow row = row(source, line);
      if (row != null) {
        rows.add(labelled(row, own, line.line(), telling(source, line.line())));
      }
    }
    When published = source.published();
    Trace trace = Trace.of(standing.standing());
    return new Present(
        title,
        published.earliest(),
        published.latest(),
        rows,
        trace.words(),
        trace.stands().stream().map(PresentRows::stand).toList(),
        Arrays.stream(Reprints.signature(source.text())).boxed().toList());
  }

  private static Stand stand(Trace.Stand stand) {
    return new Stand(
        stand.entry(),
        stand.matter(),
        stand.parties().stream().map(party -> new LineRow.Name("party", party)).toList(),
        stand.day());
  }

  @Override
  public @Nullable String block(LineRow.Name name) {
    return JOINED.contains(name.role()) ? Labels.block(Joining.label(name)) : null;
  }

  @Override
  public List<String> namingKinds() {
    return Naming.KINDS;
  }

  @Override
  public Map<String, Called> joined(String role, List<String> labels, List<LogEvent> naming) {
    return Joining.joined(role, labels, Naming.of(naming));
  }

  /** Persons, instruments and sides are told apart by what the document knows of them. */
  private static LineRow labelled(
      LineRow row, OwnLabels own, Line line, LineRow.@Nullable Telling telling) {
    Stream<LineRow.Name> names =
        row.names().stream()
            .map(name ->
                JOINED.contains(name.role())
                    ? new LineRow.Name(
                        name.role(), own.of(Joining.label(name).role(), name.label()).text())
                    : name);
    Stream<LineRow.Name> sides =
        own.sides(line).stream().map(side -> new LineRow.Name(Role.SIDE.word(), side.text()));
    return row.with(Stream.concat(names, sides).distinct().toList(), telling);
  }

  static LineRow.@Nullable Telling telling(Document source, Line line) {
    Telling telling = Telling.of(source, line);
    return telling == null
        ? null
        : new LineRow.Telling(
            Arrays.stream(telling.keys()).boxed().toList(),
            Arrays.stream(telling.numbers()).boxed().toList());
  }

  /** Returns what stands in a document after what happened to it, or null when it was not read. */
  static @Nullable StandingRecord fold(StoredDocument document, List<LogEvent> events) {
    String text = document.text() == null ? "" : document.text();
    return Fold.of(
        text,
        events.stream()
            .filter(event -> event.payload() != null)
            .map(PresentRows::happening)
            .toList());
  }

  private static Happening happening(LogEvent event) {
    return new Happening(
        event.seq(),
        event.at(),
        event.who(),
        event.kind(),
        event.subject(),
        Objects.requireNonNull(event.payload()));
  }

  private static @Nullable LineRow row(Document source, StandingLine standing) {
    Line line = standing.line();
    String status = lower(standing.status());
    return switch (line) {
      case Entry entry -> {
        Told told = new Told(source, entry);
        yield new LineRow(
            entry.id(),
            "act",
            entry.act().name(),
            status,
            lower(entry.voice()),
            told.earliest(),
            told.latest(),
            names(entry),
            entry.sentence().of(source.text()));
      }
      case Quote quote ->
          new LineRow(
              quote.id(),
              "quote",
              lower(quote.kind()),
              status,
              lower(quote.voice()),
              source.published().earliest(),
              source.published().latest(),
              some("party", quote.party(), "person", quote.speaker()),
              words(source, quote.content()));
      case Event event ->
          row(
              "event",
              event.id(),
              event.kind(),
              status,
              event.when(),
              event.participants().stream().map(p -> new LineRow.Name("party", p)).toList());
      case Instrument instrument ->
          row(
              "instrument",
              instrument.id(),
              instrument.kind(),
              status,
              When.UNKNOWN,
              some("instrument", instrument.name(), "party", instrument.author()));
      case Deadline deadline ->
          row("deadline", deadline.id(), "", status, deadline.due(), List.of());
      case Person person ->
          row(
              "person",
              Keys.of(person),
              person.former() ? "former" : "",
              status,
              When.UNKNOWN,
              some("person", person.name(), "party", person.party()));
      case PackageDeal deal ->
          row("package", deal.id(), "", status, When.UNKNOWN, some("party", deal.party()));
      case IssueMention matter ->
          row("issue", matter.id(), "", status, When.UNKNOWN, some("issue", matter.name()));
      case Link link ->
          row("link", Keys.of(link), link.kind().words(), status, When.UNKNOWN, List.of());
      case TimeExpression time -> null;
    };
  }

  private static LineRow row(
      String type, String id, String kind, String status, When when, List<LineRow.Name> names) {
    return new LineRow(id, type, kind, status, "", when.earliest(), when.latest(), names, "");
  }

  private static List<LineRow.Name> names(Entry entry) {
    Set<LineRow.Name> names = new LinkedHashSet<>();
    add(names, "who", entry.who());
    add(names, "whom", entry.whom());
    if (entry.issue() != null) {
      names.add(new LineRow.Name("issue", entry.issue()));
    }
    return List.copyOf(names);
  }

  private static void add(Set<LineRow.Name> names, String role, List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.party() != null) {
        names.add(new LineRow.Name(role, actor.party()));
        names.add(new LineRow.Name("party", actor.party()));
      }
      if (actor.person() != null) {
        names.add(new LineRow.Name("person", actor.person()));
      }
    }
  }

  /** Takes roles and labels in turn; a label of null is left out. */
  private static List<LineRow.Name> some(@Nullable String... rolesAndLabels) {
    List<LineRow.Name> names = new ArrayList<>();
    for (int i = 0; i + 1 < rolesAndLabels.length; i += 2) {
      String role = rolesAndLabels[i];
      String label = rolesAndLabels[i + 1];
      if (role != null && label != null) {
        names.add(new LineRow.Name(role, label));
      }
    }
    return names;
  }

  private static String words(Document source, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(source.text())).append(' '));
    return words.toString();
  }

  private static String lower(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
