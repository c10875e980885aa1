package travaux;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.present.StandingLine;

/**
 * Lines that were found.
 *
 * @param page those on the page that was asked for, in order
 * @param total how many there are
 * @param isMore whether there are more than that, and they were not counted
 */
public record Hits(List<Hit> page, long total, boolean isMore) {

  /** All lines were counted. */
  public Hits(List<Hit> page, long total) {
    this(page, total, false);
  }

  /** Copies the list. */
  public Hits {
    page = List.copyOf(page);
  }

  /**
   * A line that was found, with its document.
   *
   * @param document the source
   * @param line the line as it stands
   * @param teller of a quote that lies in another one: whose the other one is; else null
   */
  public record Hit(Document document, StandingLine line, @Nullable String teller) {}
}
