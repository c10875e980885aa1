package travaux.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a line without reading it.
 *
 * @param id its id
 * @param type act, quote, event ...
 * @param kind the act, the kind of event ...; may be empty
 * @param status suggested, accepted ...
 * @param voice whose; may be empty
 * @param earliest the first possible day, or null
 * @param latest the last possible day, or null
 * @param names who and what it names
 * @param words the words that a search looks into
 */
public record LineRow(
    String id,
    String type,
    String kind,
    String status,
    String voice,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<Name> names,
    String words) {

  /** Copies the list. */
  public LineRow {
    names = List.copyOf(names);
  }

  /**
   * A name in a role.
   *
   * @param role who, whom, person, issue ...
   * @param label the name
   */
  public record Name(String role, String label) {}
}
