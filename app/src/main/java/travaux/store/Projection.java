package travaux.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
   * Returns what all names that may mean the same have in common, or null for a role whose names
   * are never joined. Must be a pure function.
   */
  default @Nullable String block(LineRow.Name name) {
    return null;
  }

  /** Returns the kinds of events in which people say something of names. */
  default List<String> namingKinds() {
    return List.of();
  }

  /**
   * Returns what the record calls the names of one block; those that it calls as they are are left
   * out. Must be a pure function, whatever the order of the labels.
   *
   * @param role of all of them
   * @param labels all that lines have in this block
   * @param naming what people said of names, in order, without what was undone
   */
  default Map<String, Called> joined(String role, List<String> labels, List<LogEvent> naming) {
    return Map.of();
  }

  /**
   * What the record calls a name.
   *
   * @param name the name that counts
   * @param party what else is known of a person, or null
   * @param why what joins it
   */
  record Called(String name, @Nullable String party, String why) {}

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
