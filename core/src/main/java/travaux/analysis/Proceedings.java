package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.TimeExpression;

/**
 * All that is on the record of one negotiation, as views see it: the documents with what stands of
 * them, under the names that count, and what ties lines of different documents.
 *
 * <p>Immutable. Whoever makes it has put one name for one person, party, issue and instrument in
 * the place of all its names.
 */
public final class Proceedings {

  private final List<DocumentRecord> records;
  private final List<Link> links;
  private final @Nullable LocalDate last;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, List<Link>> from = new HashMap<>();
  private final Map<String, List<Link>> to = new HashMap<>();

  private Proceedings(List<DocumentRecord> records, List<Link> links, @Nullable LocalDate last) {
    this.last = last;
    this.records = List.copyOf(records);
    this.links = List.copyOf(links);
    for (DocumentRecord record : records) {
      for (Line line : record.lines()) {
        String id = idOf(line);
        if (id != null) {
          lines.put(id, line);
          documents.put(id, record.document());
        }
      }
    }
    allLinks()
        .forEach(link -> {
          from.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
          to.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
        });
  }

  /**
   * Puts a record together.
   *
   * @param records the documents with what stands of them
   * @param links what ties lines of different documents; those of one document are among its lines
   */
  public static Proceedings of(List<DocumentRecord> records, List<Link> links) {
    return new Proceedings(records, links, null);
  }

  /**
   * Puts a part of a record together.
   *
   * @param last the last day on which a document of the whole was published, or null
   */
  public static Proceedings part(
      List<DocumentRecord> records, List<Link> links, @Nullable LocalDate last) {
    return new Proceedings(records, links, last);
  }

  /** Returns what was published by the end of a day; a document of unknown date is not seen. */
  public Proceedings asOf(LocalDate day) {
    List<DocumentRecord> seen =
        records.stream()
            .filter(record -> {
              LocalDate latest = record.document().published().latest();
              return latest != null && !latest.isAfter(day);
            })
            .toList();
    Set<String> ids = new HashSet<>();
    seen.forEach(record -> {
      ids.add(record.document().id());
      record.lines().stream().map(Proceedings::idOf).forEach(ids::add);
    });
    return new Proceedings(
        seen,
        links.stream()
            .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
            .toList(),
        null);
  }

  /** Returns the documents with their lines, in the order given. */
  public List<DocumentRecord> records() {
    return records;
  }

  /** Returns the last day on which a document was published, or null when none has a date. */
  public @Nullable LocalDate lastDay() {
    if (last != null) {
      return last;
    }
    return records.stream()
        .map(record -> record.document().published().latest())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Returns all acts. */
  public List<Told> acts() {
    List<Told> acts = new ArrayList<>();
    records.forEach(
        record -> record.entries().forEach(entry -> acts.add(new Told(record.document(), entry))));
    return acts;
  }

  /** Returns all lines of one type, in the order of the documents and of the text. */
  public <T extends Line> List<T> all(Class<T> type) {
    return records.stream().flatMap(record -> record.all(type).stream()).toList();
  }

  /** Returns all links, within documents and across. */
  public List<Link> allLinks() {
    return Stream.concat(all(Link.class).stream(), links.stream()).toList();
  }

  /** Returns the line of an id, or null. */
  public @Nullable Line line(String id) {
    return lines.get(id);
  }

  /** Returns the document in which a line stands, or null when there is no such line. */
  public @Nullable Document documentOf(String line) {
    return documents.get(line);
  }

  /** Returns the links of one kind that begin at a line. */
  public List<Link> from(String line, Link.Kind kind) {
    return from.getOrDefault(line, List.of()).stream().filter(l -> l.kind() == kind).toList();
  }

  /** Returns the links of one kind that end at a line. */
  public List<Link> to(String line, Link.Kind kind) {
    return to.getOrDefault(line, List.of()).stream().filter(l -> l.kind() == kind).toList();
  }

  static @Nullable String idOf(Line line) {
    return switch (line) {
      case Entry entry -> entry.id();
      case Quote quote -> quote.id();
      case TimeExpression time -> time.id();
      case Event event -> event.id();
      case Instrument instrument -> instrument.id();
      case Deadline deadline -> deadline.id();
      case IssueMention matter -> matter.id();
      case PackageDeal deal -> deal.id();
      case Person person -> Identity.of("person", person.name());
      case Link link -> null;
    };
  }
}
