package travaux.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Quote;

/**
 * A quote and the document that tells it.
 *
 * @param document the source
 * @param quote the words
 * @param teller who is quoted with these words in his own, or null when the document itself tells
 *     them; "the minister said that the envoy had promised a reply" has the minister as the teller
 *     of the promise
 */
public record Said(Document document, Quote quote, @Nullable String teller) {

  /** By day of publication, the newest first and undated ones last; then by place. */
  static final Comparator<Said> NEWEST_FIRST =
      Comparator.comparing(Said::published, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(said -> said.document().name())
          .thenComparing(said -> said.document().id())
          .thenComparing(Said::place);

  /** Returns the last day on which the document may have been published, or null. */
  public @Nullable LocalDate published() {
    return document.published().latest();
  }

  /** Returns where the words begin in the document's text, in UTF-16 units. */
  public int place() {
    return quote.content().isEmpty() ? 0 : quote.content().get(0).start();
  }
}
