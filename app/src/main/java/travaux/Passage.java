package travaux;

import java.util.List;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/**
 * A stretch of a source where words that were searched stand.
 *
 * @param document the source
 * @param stretch a paragraph
 * @param words where the words stand in it
 */
public record Passage(Document document, Span stretch, List<Span> words) {

  /** Copies the list. */
  public Passage {
    words = List.copyOf(words);
  }
}
