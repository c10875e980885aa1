package travaux.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the present state of one document of its events. Must be a pure function. */
@FunctionalInterface
public interface Projection {

  /**
   * Returns the present state.
   *
   * @param document the source; never a purged one
   * @param events what happened to it, in order, without what was undone; never empty
   * @return the state, or null when the document is not on the record
   */
  @Nullable Present of(StoredDocument document, List<LogEvent> events);

  /**
   * The present state of one document.
   *
   * @param title words of the title
   * @param earliest the first possible day of publication, or null
   * @param latest the last possible day of publication, or null
   * @param lines in order
   */
  record Present(
      String title, @Nullable LocalDate earliest, @Nullable LocalDate latest, List<LineRow> lines) {

    /** Copies the list. */
    public Present {
      lines = List.copyOf(lines);
    }
  }
}
