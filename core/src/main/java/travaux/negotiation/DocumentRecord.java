package travaux.negotiation;

import java.util.List;

/**
 * One document and all that was found in it.
 *
 * @param document the source
 * @param lines what was found, in the order of the text within each type
 */
public record DocumentRecord(Document document, List<Line> lines) {

  /** Copies the list. */
  public DocumentRecord {
    lines = List.copyOf(lines);
  }

  /** Returns the acts, in the order of the text. */
  public List<Entry> entries() {
    return all(Entry.class);
  }

  /** Returns the quotes, in the order of the text. */
  public List<Quote> quotes() {
    return all(Quote.class);
  }

  /** Returns all lines of one type, in the order of the text. */
  public <T extends Line> List<T> all(Class<T> type) {
    return lines.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
