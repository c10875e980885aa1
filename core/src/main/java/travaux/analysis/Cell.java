package travaux.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a row of a view.
 *
 * @param name what it is: "received", "answer", "due", or the party whose column it is
 * @param value the value in words; {@link #UNKNOWN} and {@link #NO_RECORD} are values too
 * @param details what else is known of it, by name, in order: by, form, when ...
 * @param rests the words that it rests on; empty where it rests on the row's own words, or on none
 */
public record Cell(String name, String value, Map<String, String> details, List<Ground> rests) {

  /** The sources tell of it, and do not say what it is. */
  public static final String UNKNOWN = "unknown";

  /** No source tells of it. */
  public static final String NO_RECORD = "no record";

  /** Copies the details and the list. */
  public Cell {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    rests = List.copyOf(rests);
  }

  /** Makes a value that rests on the row's own words. */
  public static Cell of(String name, String value) {
    return new Cell(name, value, Map.of(), List.of());
  }

  /** Makes a value that rests on words of its own. */
  public static Cell of(String name, String value, List<Ground> rests) {
    return new Cell(name, value, Map.of(), rests);
  }
}
