package travaux.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;

/**
 * A file as a text, with what its format tells of it.
 *
 * @param text the text
 * @param converter what made the text of the bytes
 * @param stretches its parts in order; those that the format tells have their kind
 * @param title the title, or null
 * @param publisher the publisher, or null
 * @param published the day that the format states, or null
 * @param language the two-letter code that the format states, or null
 */
record Page(
    String text,
    String converter,
    List<Stretch> stretches,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language) {

  /** Returns a plain text, which tells nothing but its words. */
  static Page plain(DecodedText decoded) {
    List<Stretch> stretches = new ArrayList<>();
    for (Span paragraph : Layout.paragraphs(decoded.text())) {
      stretches.add(new Stretch(paragraph, null));
    }
    String converter = "plain text, " + decoded.encoding();
    return new Page(decoded.text(), converter, stretches, null, null, null, null);
  }
}
