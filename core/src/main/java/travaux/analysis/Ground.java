package travaux.analysis;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/**
 * The words that a cell, a row or a verdict of a view rests on.
 *
 * @param document the source
 * @param line id of the line that was made of the words, or null when no line was
 * @param words where they stand in the document's text
 */
public record Ground(Document document, @Nullable String line, Span words) {

  /** The ground of an entry: the sentence that it rests on. */
  public static Ground of(Told told) {
    return new Ground(told.document(), told.entry().id(), told.entry().sentence());
  }

  /** The ground of words that are no sentence: the sentence that they stand in. */
  static Ground around(Document document, @Nullable String line, Span words) {
    return new Ground(document, line, Sentences.around(words, document.text()));
  }

  /** Returns the words. */
  public String text() {
    return document.text().substring(words.start(), words.end());
  }
}
