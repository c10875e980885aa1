package travaux.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;

/** An entry and the document that tells it. */
public record Told(Document document, Entry entry) {

  /** By the order of the text, after the order of the documents' names. */
  static final Comparator<Told> BY_PLACE =
      Comparator.comparing((Told told) -> told.document().name())
          .thenComparing(told -> told.document().id())
          .thenComparing(told -> told.entry().sentence());

  /** Returns the first day on which the act may have happened, or null when that is open. */
  public @Nullable LocalDate earliest() {
    return isOfContent() ? null : entry.when().earliest();
  }

  /** "They offer 6 per cent from 1 November": a day to come is no day of what is told as said. */
  private boolean isOfContent() {
    LocalDate first = entry.when().earliest();
    LocalDate published = document.published().latest();
    return entry.modality() == Modality.ASSERTED
        && entry.act().compareTo(Act.MEET) < 0
        && first != null
        && published != null
        && first.isAfter(published);
  }

  /**
   * Returns the last day on which the act may have happened, or null when that is open. An act that
   * is told as done happened by the day on which it was published.
   */
  public @Nullable LocalDate latest() {
    boolean isOpen =
        entry.when().earliest() == null && entry.when().latest() == null || isOfContent();
    return isOpen && entry.modality() != Modality.FUTURE
        ? document.published().latest()
        : entry.when().latest();
  }

  /** Returns the day to sort by: the last possible one, else the first, else null. */
  public @Nullable LocalDate day() {
    return latest() == null ? earliest() : latest();
  }
}
