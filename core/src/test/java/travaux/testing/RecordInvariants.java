package travaux.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Deadline;
import travaux.negotiation.DocumentRecord;
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
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.negotiation.Where;

/** What holds of every record, whatever the document says. */
public final class RecordInvariants {

  private final DocumentRecord record;
  private final List<String> broken = new ArrayList<>();

  private RecordInvariants(DocumentRecord record) {
    this.record = record;
  }

  /** Returns what does not hold of {@code record}, in words; empty when all is well. */
  public static List<String> brokenBy(DocumentRecord record) {
    RecordInvariants invariants = new RecordInvariants(record);
    invariants.spans();
    invariants.ids();
    record.entries().forEach(invariants::entry);
    invariants.order();
    return invariants.broken;
  }

  private void spans() {
    int length = record.document().text().length();
    for (Line line : record.lines()) {
      for (Span span : spansOf(line)) {
        if (span.end() > length) {
          broken.add("outside of the text of " + length + " units: " + span + " of " + line);
        } else if (span.length() == 0) {
          broken.add("without words: " + span + " of " + line);
        }
      }
    }
  }

  private void ids() {
    Set<String> ids = new HashSet<>();
    for (Line line : record.lines()) {
      String id = idOf(line);
      if (id != null && !ids.add(id)) {
        broken.add("id used twice: " + id + " by " + line + " and by an earlier line");
      }
    }
    for (Line line : record.lines()) {
      for (String id : idsNamedBy(line)) {
        if (!ids.contains(id)) {
          broken.add("no line has the id " + id + " that is named by " + line);
        }
      }
      if (line instanceof Link link && link.from().equals(link.to())) {
        broken.add("linked to itself: " + link);
      }
    }
  }

  private void entry(Entry entry) {
    if (entry.trigger().isEmpty()) {
      broken.add("without trigger: " + entry);
    }
    for (Span trigger : entry.trigger()) {
      boolean inQuote =
          record.quotes().stream()
              .anyMatch(quote -> isAt(quote, entry) && isInside(trigger, quote.content()));
      if (!entry.sentence().contains(trigger) && !inQuote) {
        broken.add("trigger outside of sentence and quote: " + trigger + " of " + entry);
      }
    }
    if (entry.voice() == Voice.PARTY && entry.who().isEmpty()) {
      broken.add("a party's act by nobody: " + entry);
    }
  }

  private static boolean isAt(Quote quote, Entry entry) {
    return quote.id().equals(entry.quote());
  }

  private static boolean isInside(Span words, List<Span> pieces) {
    return pieces.stream().anyMatch(piece -> piece.contains(words));
  }

  private void order() {
    Span last = new Span(0, 0);
    for (Entry entry : record.entries()) {
      if (!entry.trigger().isEmpty()) {
        Span first = entry.trigger().get(0);
        if (first.compareTo(last) < 0) {
          broken.add("before an earlier entry: " + entry);
        }
        last = first;
      }
    }
  }

  private static @Nullable String idOf(Line line) {
    return switch (line) {
      case Entry entry -> entry.id();
      case Quote quote -> quote.id();
      case TimeExpression time -> time.id();
      case Event event -> event.id();
      case Instrument instrument -> instrument.id();
      case Deadline deadline -> deadline.id();
      case PackageDeal deal -> deal.id();
      case IssueMention matter -> matter.id();
      case Person ignored -> null;
      case Link ignored -> null;
    };
  }

  private static List<String> idsNamedBy(Line line) {
    List<@Nullable String> named = new ArrayList<>();
    switch (line) {
      case Entry entry -> named.add(entry.quote());
      case Quote quote -> named.add(quote.within());
      case Deadline deadline -> named.add(deadline.of());
      case Link link -> named.addAll(List.of(link.from(), link.to()));
      case PackageDeal deal -> named.addAll(deal.members());
      default -> {}
    }
    return named.stream().filter(Objects::nonNull).map(String::valueOf).toList();
  }

  private static List<Span> spansOf(Line line) {
    List<Span> spans = new ArrayList<>();
    switch (line) {
      case Entry entry -> {
        spans.add(entry.sentence());
        spans.addAll(entry.trigger());
        spans.addAll(entry.what());
        spans.addAll(entry.condition());
        entry.who().stream().map(Actor::words).forEach(spans::add);
        entry.whom().stream().map(Actor::words).forEach(spans::add);
        spans.addAll(wordsOf(entry.when()));
        Optional.ofNullable(entry.where()).map(Where::words).ifPresent(spans::add);
      }
      case Quote quote -> {
        spans.addAll(quote.content());
        spans.addAll(quote.cue());
        spans.addAll(quote.source());
      }
      case TimeExpression time -> spans.add(time.words());
      case Event event -> {
        spans.add(event.words());
        spans.addAll(wordsOf(event.when()));
      }
      case Instrument instrument -> spans.add(instrument.words());
      case Deadline deadline -> {
        spans.add(deadline.words());
        spans.addAll(wordsOf(deadline.due()));
      }
      case Person person -> spans.addAll(person.words());
      case PackageDeal deal -> spans.add(deal.words());
      case IssueMention matter -> spans.add(matter.words());
      case Link link -> {
        if (link.words() != null) {
          spans.add(link.words());
        }
      }
    }
    return spans;
  }

  private static List<Span> wordsOf(When when) {
    return when.words() == null ? List.of() : List.of(when.words());
  }

  /** Returns the faults one a line, after the document's name. */
  static String report(DocumentRecord record) {
    return String.format(
        Locale.ROOT,
        "%s:%n%s",
        record.document().name(),
        String.join(System.lineSeparator(), brokenBy(record)));
  }
}
