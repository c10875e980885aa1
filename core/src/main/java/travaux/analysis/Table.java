package travaux.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One view of the record.
 *
 * @param view which one
 * @param day the day as of which it is made, or null when no document has a date
 * @param rows those on the page that was asked for, in order
 * @param total how many there are
 */
public record Table(View view, @Nullable LocalDate day, List<Row> rows, int total) {

  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }
}
