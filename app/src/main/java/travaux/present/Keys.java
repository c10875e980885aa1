package travaux.present;

import java.util.List;
import travaux.negotiation.Deadline;
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
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;

/** What tells the lines of one document apart. */
public final class Keys {

  private Keys() {}

  /** Returns the line's id; of one that has none, an id made of what it says. */
  public static String of(Line line) {
    return switch (line) {
      case Entry entry -> entry.id();
      case Quote quote -> quote.id();
      case TimeExpression time -> time.id();
      case Event event -> event.id();
      case Instrument instrument -> instrument.id();
      case Deadline deadline -> deadline.id();
      case Person person -> Identity.of("person", person.name());
      case PackageDeal deal -> deal.id();
      case IssueMention matter -> matter.id();
      case Link link -> Identity.of("link", link.from(), link.to(), link.kind());
    };
  }

  /** Returns where the line's words begin in the text, or 0 when it has none. */
  static int place(Line line) {
    return switch (line) {
      case Entry entry ->
          entry.trigger().isEmpty() ? entry.sentence().start() : start(entry.trigger());
      case Quote quote -> start(quote.content());
      case TimeExpression time -> time.words().start();
      case Event event -> event.words().start();
      case Instrument instrument -> instrument.words().start();
      case Deadline deadline -> deadline.words().start();
      case Person person -> start(person.words());
      case PackageDeal deal -> deal.words().start();
      case IssueMention matter -> matter.words().start();
      case Link link -> link.words() == null ? 0 : link.words().start();
    };
  }

  private static int start(List<Span> spans) {
    return spans.isEmpty() ? 0 : spans.get(0).start();
  }
}
