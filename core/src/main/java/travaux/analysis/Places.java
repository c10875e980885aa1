package travaux.analysis;

import org.jspecify.annotations.Nullable;
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
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;

/** Where lines stand in the text of their documents. */
final class Places {

  private Places() {}

  /** Returns the words that a line rests on, or null when it has none. */
  static @Nullable Span of(Line line) {
    return switch (line) {
      case Entry entry -> entry.sentence();
      case Quote quote -> quote.content().isEmpty() ? null : quote.content().get(0);
      case TimeExpression time -> time.words();
      case Event event -> event.words();
      case Instrument instrument -> instrument.words();
      case Deadline deadline -> deadline.words();
      case IssueMention matter -> matter.words();
      case PackageDeal deal -> deal.words();
      case Person person -> person.words().isEmpty() ? null : person.words().get(0);
      case Link link -> link.words();
    };
  }
}
