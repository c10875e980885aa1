package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import travaux.extraction.words.SpanIndex;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/** Quotations that an entry tells already. */
final class ToldQuotes {

  private ToldQuotes() {}

  /** Says whether one of the entries is what the quotation's speaker does with it. */
  static boolean isTold(Quote quote, SpanIndex<Entry> byTrigger) {
    List<Span> words = new ArrayList<>(quote.cue());
    words.addAll(quote.content());
    for (Entry entry : Statements.touching(byTrigger, words)) {
      boolean cue =
          entry.trigger().stream().anyMatch(span -> quote.cue().stream().anyMatch(span::overlaps));
      boolean inside = Statements.covers(quote.content(), entry.trigger());
      boolean same = entry.quote() != null && entry.quote().equals(quote.id());
      if (cue || inside && (same ? speaks(quote, entry) : isOwn(quote, entry))) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(Quote quote, Entry entry) {
    for (Actor actor : entry.who()) {
      boolean party = quote.party() != null && quote.party().equals(actor.party());
      boolean person = quote.speaker() != null && quote.speaker().equals(actor.person());
      if (party || person) {
        return true;
      }
    }
    return false;
  }

  /** "We believe they should leave": the speaker's own act; a meeting is no word of his. */
  private static boolean isOwn(Quote quote, Entry entry) {
    return quote.kind() == Quote.Kind.DIRECT
        && quote.speaker() != null
        && entry.act() != Act.STATE
        && entry.act() != Act.MEET
        && entry.who().stream().anyMatch(actor -> quote.speaker().equals(actor.person()));
  }
}
