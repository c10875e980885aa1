package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Happenings.Happening;
import travaux.analysis.Happenings.Telling;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.negotiation.Where;

/**
 * What happened when: events, acts, deeds and the documents themselves. What several sources tell
 * is one row, with what each tells otherwise.
 */
final class TimelineView {

  private record Dated(Days days, Row row) {
    static final Comparator<Dated> ORDER =
        Comparator.comparing(Dated::days, Days.ORDER)
            .thenComparing(dated -> dated.ground().document().name())
            .thenComparing(dated -> dated.ground().words())
            .thenComparing(dated -> dated.row().title());

    private Ground ground() {
      return row.rests().get(0);
    }
  }

  private TimelineView() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    List<Dated> all = new ArrayList<>();
    Set<String> reprints = OwnActs.reprints(seen);
    Set<String> events = new HashSet<>();
    for (Happening happening : Happenings.of(seen)) {
      all.add(event(happening));
      happening.tellings().forEach(t -> events.add(place(t.document(), t.event().words())));
    }
    Same same = new Same(seen.allLinks(), Link.Kind.SAME_STATEMENT);
    Map<String, List<Told>> acts = new LinkedHashMap<>();
    for (DocumentRecord record : seen.records()) {
      Document document = record.document();
      all.add(document(document, reprints.contains(document.id())));
      if (!reprints.contains(document.id())) {
        List<Quote> quotes = record.quotes();
        for (Entry entry : record.entries()) {
          boolean event =
              entry.act() == Act.MEET
                  && entry.trigger().stream()
                      .anyMatch(span -> events.contains(place(document, span)));
          boolean told =
              !event
                  && isTold(new Told(document, entry))
                  && !OwnActs.isQuotedFromAnother(entry, quotes);
          if (told && entry.status() != Status.REJECTED && entry.voice() != Voice.IMAGINED) {
            acts.computeIfAbsent(same.of(entry.id()), key -> new ArrayList<>())
                .add(new Told(document, entry));
          }
        }
      }
    }
    acts.values().forEach(tellings -> all.add(act(tellings)));
    return all.stream().sorted(Dated.ORDER).map(Dated::row).toList();
  }

  /** What is only possible, or said by nobody known, or a demand for nothing told, is no event. */
  private static boolean isTold(Told told) {
    Entry entry = told.entry();
    if (entry.modality() == Modality.POSSIBLE || entry.modality() == Modality.HYPOTHETICAL) {
      return false;
    }
    boolean someone = entry.voice() == Voice.PARTY || !Names.of(entry.who()).isEmpty();
    return someone && (entry.act() != Act.DEMAND || Titles.isTelling(told));
  }

  private static String place(Document document, Span words) {
    return document.id() + ' ' + words.start();
  }

  private static Dated event(Happening happening) {
    Days days = happening.days();
    Telling first = happening.first();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("what", "event"));
    cells.add(Cell.of("status", word(first.event().status())));
    if (first.event().when().how() == When.How.INFERRED) {
      cells.add(Cell.of("day", "inferred: " + first.event().when().why()));
    }
    if (happening.documents().size() > 1) {
      happening.tellings().forEach(telling -> cells.add(telling(telling)));
    }
    String place = first.event().place() == null ? "" : ", " + first.event().place();
    String title =
        first.event().kind()
            + place
            + (happening.participants().isEmpty()
                ? ""
                : ": " + String.join(", ", happening.participants()));
    return new Dated(
        days,
        new Row(
            first.event().id(),
            days.words(),
            title,
            cells,
            List.of(first.ground()),
            List.copyOf(happening.participants()),
            null,
            Status.SUGGESTED));
  }

  private static Cell telling(Telling telling) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("day", telling.days().words());
    String place = telling.event().place();
    details.put("place", place == null ? Cell.NO_RECORD : place);
    details.put("participants", Names.all(telling.event().participants()));
    return new Cell(
        "told by " + telling.document().name(),
        word(telling.event().status()),
        details,
        List.of(telling.ground()));
  }

  private static Dated document(Document document, boolean reprint) {
    Days days = new Days(document.published().earliest(), document.published().latest());
    String title = document.title() == null ? document.name() : document.title();
    Span start = new Span(0, Math.min(1, document.text().length()));
    List<Cell> cells =
        List.of(
            Cell.of("what", reprint ? "reprint" : "document"),
            Cell.of(
                "publisher", document.publisher() == null ? Cell.UNKNOWN : document.publisher()),
            Cell.of("day", word(document.published().how())));
    return new Dated(
        days,
        new Row(
            Identity.of("document", document.id()),
            days.words(),
            "published: " + title,
            cells,
            List.of(new Ground(document, null, Passage.around(document, start))),
            List.of(),
            null,
            Status.SUGGESTED));
  }

  private static Dated act(List<Told> tellings) {
    Told first = tellings.get(0);
    Days days = days(first);
    for (Told other : tellings) {
      days = days.and(days(other));
    }
    Entry entry = first.entry();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("what", isDeed(entry.act()) ? "deed" : "act"));
    if (entry.voice() != Voice.PARTY) {
      cells.add(Cell.of("voice", word(entry.voice())));
    }
    Where where = entry.where();
    if (where != null) {
      cells.add(Cell.of("where", where.words().of(first.document().text())));
    }
    tellings.stream()
        .skip(1)
        .forEach(other ->
            cells.add(
                Cell.of(
                    "told by " + other.document().name(),
                    Names.content(other).isEmpty() ? word(entry.act()) : Names.content(other),
                    List.of(Ground.of(other)))));
    List<String> parties = new ArrayList<>(Names.of(entry.who()));
    parties.addAll(Names.of(entry.whom()));
    return new Dated(
        days,
        new Row(
            entry.id(),
            days.words(),
            Names.phrase(first),
            cells,
            List.of(Ground.of(first)),
            parties,
            entry.issue(),
            entry.status()));
  }

  private static Days days(Told told) {
    return new Days(told.earliest(), told.latest());
  }

  private static boolean isDeed(Act act) {
    return act.compareTo(Act.AID) >= 0;
  }

  private static String word(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
