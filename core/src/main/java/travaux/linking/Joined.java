package travaux.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/**
 * What several documents have in common, whatever their order: the documents under one name for one
 * person, party, issue and instrument, and what ties lines of different documents.
 *
 * @param records the documents in the order given, under the names that the record has
 * @param links across documents, each with its reason; a reprint ties ids of documents
 */
public record Joined(List<DocumentRecord> records, List<Link> links) {

  /** Copies the lists. */
  public Joined {
    records = List.copyOf(records);
    links = List.copyOf(links);
  }

  /**
   * Joins what the documents say.
   *
   * @param records what stands of each document, under its own names
   * @param apart what people keep apart; lines too are kept apart by links of the records
   * @param said what people call what the record calls so; their word wins
   */
  public static Joined of(
      Collection<DocumentRecord> records, Apart apart, UnaryOperator<Named> said) {
    Set<Label> labels = new HashSet<>();
    List<OwnLabels> own = new ArrayList<>();
    for (DocumentRecord record : records) {
      OwnLabels its = new OwnLabels(record.document(), record.lines());
      own.add(its);
      labels.addAll(its.all());
    }
    Map<Label, Called> called = Labels.of(labels, apart);
    List<DocumentRecord> named = new ArrayList<>();
    int i = 0;
    for (DocumentRecord record : records) {
      Renaming renaming =
          new Renaming(own.get(i++), label -> Named.called(label, called.get(label), said));
      named.add(
          new DocumentRecord(
              record.document(), record.lines().stream().map(renaming::of).toList()));
    }
    Set<String> joined = new HashSet<>();
    called.forEach((label, what) -> {
      if (label.role() == Role.INSTRUMENT) {
        joined.add(what.name());
      }
    });
    return new Joined(named, links(named, joined, withLines(apart, records)));
  }

  /** A name in a role. */
  public record Named(Role role, String name) {

    /** Returns what a label is called: what people say of it wins over what documents give. */
    public static Called called(Label label, @Nullable Called machine, UnaryOperator<Named> said) {
      Called known = machine == null ? Called.itself(label) : machine;
      Named own = new Named(label.role(), label.name());
      Named full = new Named(label.role(), known.name());
      Named counts = said.apply(full);
      Named other = said.apply(own);
      Named chosen = counts.equals(full) && !other.equals(own) ? other : counts;
      return new Called(chosen.name(), known.party(), known.why());
    }
  }

  private static Apart withLines(Apart apart, Collection<DocumentRecord> records) {
    Set<List<String>> pairs = new HashSet<>(apart.pairs());
    for (DocumentRecord record : records) {
      record.all(Link.class).stream()
          .filter(link -> link.kind() == Link.Kind.NOT_SAME)
          .forEach(link -> pairs.add(Apart.pair("line", link.from(), link.to())));
    }
    return new Apart(pairs);
  }

  private static List<Link> links(List<DocumentRecord> records, Set<String> joined, Apart apart) {
    List<Link> links = new ArrayList<>();
    links.addAll(events(records, apart));
    links.addAll(instruments(records, joined, apart));
    links.addAll(statements(records, apart));
    links.addAll(reprints(records, apart));
    links.sort(Comparator.comparing(Link::kind).thenComparing(Link::to).thenComparing(Link::from));
    return links;
  }

  private static List<Link> events(List<DocumentRecord> records, Apart apart) {
    List<EventMention> mentions = new ArrayList<>();
    for (DocumentRecord record : records) {
      String document = record.document().id();
      record.all(Event.class).forEach(event -> mentions.add(EventMention.of(document, event)));
    }
    List<Link> links = new ArrayList<>();
    for (Events.SameEvent same : Events.of(mentions, apart)) {
      EventMention first = same.members().get(0);
      same.members().stream()
          .skip(1)
          .forEach(other -> add(links, other.id(), first.id(), Link.Kind.SAME_EVENT, same.why()));
    }
    return links;
  }

  /** Ties the first mention in each document to the one in the first document. */
  private static List<Link> instruments(
      List<DocumentRecord> records, Set<String> joined, Apart apart) {
    Map<String, Instrument> first = new TreeMap<>();
    List<Link> links = new ArrayList<>();
    for (DocumentRecord record : byDay(records)) {
      Set<String> told = new HashSet<>();
      for (Instrument instrument : record.all(Instrument.class)) {
        String key = instrument.name();
        boolean one = InstrumentMention.isProper(key) || joined.contains(key);
        if (!one || !told.add(key)) {
          continue;
        }
        Instrument before = first.putIfAbsent(key, instrument);
        if (before != null && !apart.holds("line", before.id(), instrument.id())) {
          add(
              links,
              instrument.id(),
              before.id(),
              Link.Kind.SAME_INSTRUMENT,
              "both are " + instrument.name());
        }
      }
    }
    return links;
  }

  private static List<Link> statements(List<DocumentRecord> records, Apart apart) {
    List<Statements.Saying> sayings = new ArrayList<>();
    for (DocumentRecord record : records) {
      Document document = record.document();
      for (Line line : record.lines()) {
        Statements.Saying saying = saying(document, line);
        if (saying != null) {
          sayings.add(saying);
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (Statements.SameStatement same : Statements.of(sayings, apart)) {
      add(links, same.second().id(), same.first().id(), Link.Kind.SAME_STATEMENT, same.why());
    }
    return links;
  }

  private static Statements.@Nullable Saying saying(Document document, Line line) {
    return switch (line) {
      case Quote quote when quote.speaker() != null || quote.party() != null ->
          new Statements.Saying(
              document.id(),
              quote.id(),
              "quote",
              quote.speaker(),
              quote.party(),
              document.published().latest(),
              stems(document, quote.content()));
      case Entry entry when entry.who().size() == 1 && entry.who().get(0).party() != null ->
          new Statements.Saying(
              document.id(),
              entry.id(),
              entry.act().name(),
              entry.who().get(0).person(),
              entry.who().get(0).party(),
              document.published().latest(),
              stems(document, entry.what().isEmpty() ? List.of(entry.sentence()) : entry.what()));
      default -> null;
    };
  }

  private static Set<String> stems(Document document, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(document.text())).append(' '));
    return Stems.of(words.toString());
  }

  private static List<Link> reprints(List<DocumentRecord> records, Apart apart) {
    Map<Long, List<Document>> bands = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (DocumentRecord record : byDay(records)) {
      Document document = record.document();
      Set<Document> candidates = new HashSet<>();
      for (long band : Reprints.bands(Reprints.signature(document.text()))) {
        List<Document> known = bands.computeIfAbsent(band, key -> new ArrayList<>());
        candidates.addAll(known);
        known.add(document);
      }
      candidates.stream()
          .filter(other -> !apart.holds("line", other.id(), document.id()))
          .filter(other -> Reprints.areReprints(other.text(), document.text()))
          .min(BY_DAY)
          .ifPresent(other ->
              add(
                  links,
                  document.id(),
                  other.id(),
                  Link.Kind.REPRINT,
                  "the same text printed again: no second source"));
    }
    return links;
  }

  private static final Comparator<Document> BY_DAY =
      Comparator.comparing(
              (Document document) -> document.published().latest(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Document::id);

  private static List<DocumentRecord> byDay(List<DocumentRecord> records) {
    return records.stream().sorted(Comparator.comparing(DocumentRecord::document, BY_DAY)).toList();
  }

  private static void add(List<Link> links, String from, String to, Link.Kind kind, String why) {
    if (!from.equals(to)) {
      links.add(new Link(from, to, kind, null, why));
    }
  }
}
