package travaux.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Quote;

/**
 * What linking needs of one document, without its text: some hundred numbers, so that very many
 * documents can be linked at once.
 *
 * @param document its id
 * @param day the last possible day of publication, or null
 * @param events with participants under their own names
 * @param participants the labels of each event's participants
 * @param persons the labels of the persons among them
 * @param instruments the first mention of each, by label
 * @param texts what is known of each text that several may tell of
 * @param told the text that an event's words name ("said in a statement"), by the event's id
 * @param sayings quotes and acts of somebody known
 * @param signature for reprints
 * @param apart lines that people keep apart from others, in pairs
 */
record Digest(
    String document,
    @Nullable LocalDate day,
    List<EventMention> events,
    List<List<Label>> participants,
    List<List<Label>> persons,
    List<Mentioned> instruments,
    List<TextMention> texts,
    Map<String, String> told,
    List<Statements.Saying> sayings,
    int[] signature,
    Set<List<String>> apart) {

  /** An instrument's first mention in the document. */
  record Mentioned(String id, Label label) {}

  static Digest of(DocumentRecord record, OwnLabels own) {
    Document document = record.document();
    return of(
        record, own, line -> Telling.of(document, line), () -> Reprints.signature(document.text()));
  }

  /**
   * Returns the digest of a document of which some is known before.
   *
   * @param tellings what lines tell
   * @param signature gives the text's signature
   */
  static Digest of(
      DocumentRecord record,
      OwnLabels own,
      Function<Line, @Nullable Telling> tellings,
      Supplier<int[]> signature) {
    Document document = record.document();
    LocalDate day = document.published().latest();
    List<EventMention> events = new ArrayList<>();
    List<List<Label>> participants = new ArrayList<>();
    List<List<Label>> persons = new ArrayList<>();
    List<Mentioned> instruments = new ArrayList<>();
    Set<Label> known = new HashSet<>();
    List<Statements.Saying> sayings = new ArrayList<>();
    Set<List<String>> apart = new HashSet<>();
    for (Line line : record.lines()) {
      switch (line) {
        case Event event -> {
          events.add(EventMention.of(document, event));
          participants.add(event.participants().stream().map(own::participant).toList());
          persons.add(event.persons().stream().map(who -> own.of(Role.PERSON, who)).toList());
        }
        case Instrument instrument -> {
          Label label = own.of(Role.INSTRUMENT, instrument.name());
          if (known.add(label)) {
            instruments.add(new Mentioned(instrument.id(), label));
          }
        }
        case Link link when link.kind() == Link.Kind.NOT_SAME ->
            apart.add(Apart.pair(Apart.LINE, link.from(), link.to()));
        default -> {}
      }
      Telling telling = tellings.apply(line);
      if (telling != null) {
        sayings.add(new Statements.Saying(document.id(), id(line), day, telling));
      }
    }
    return new Digest(
        document.id(),
        day,
        List.copyOf(events),
        List.copyOf(participants),
        List.copyOf(persons),
        List.copyOf(instruments),
        TextMention.of(record, own),
        told(record),
        List.copyOf(sayings),
        signature.get(),
        Set.copyOf(apart));
  }

  private static Map<String, String> told(DocumentRecord record) {
    Map<String, String> told = new HashMap<>();
    for (Event event : record.all(Event.class)) {
      boolean text = event.kind().equals("remarks") || event.kind().equals("article");
      for (Instrument instrument : text ? record.all(Instrument.class) : List.<Instrument>of()) {
        boolean its = instrument.kind().equals("statement") || instrument.kind().equals("article");
        if (its && event.mentions().stream().anyMatch(w -> w.overlaps(instrument.words()))) {
          told.putIfAbsent(event.id(), instrument.id());
        }
      }
    }
    return Map.copyOf(told);
  }

  private static String id(Line line) {
    return switch (line) {
      case Quote quote -> quote.id();
      case Entry entry -> entry.id();
      default -> throw new IllegalArgumentException("nobody says " + line);
    };
  }
}
