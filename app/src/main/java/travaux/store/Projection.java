package travaux.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param traces words by which the document is found when a view is made of few of many
   * @param stands who takes a position on what
   * @param signature of the text, for reprints
   */
  record Present(
      String title,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      List<LineRow> lines,
      Set<String> traces,
      List<Stand> stands,
      List<Integer> signature) {

    /** Copies the lists. */
    public Present {
      lines = List.copyOf(lines);
      traces = Set.copyOf(traces);
      stands = List.copyOf(stands);
      signature = List.copyOf(signature);
    }

    /** A document that is in no view. */
    public Present(
        String title,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<LineRow> lines) {
      this(title, earliest, latest, lines, Set.of(), List.of(), List.of());
    }
  }

  /**
   * A line by which parties take a position.
   *
   * @param line its id
   * @param matter what it is about
   * @param parties the names of those who take it, as lines have them
   * @param day the last possible day, or null
   */
  record Stand(String line, String matter, List<LineRow.Name> parties, @Nullable LocalDate day) {

    /** Copies the list. */
    public Stand {
      parties = List.copyOf(parties);
    }
  }
}
