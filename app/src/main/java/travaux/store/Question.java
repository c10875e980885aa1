package travaux.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for; what is null or empty is not asked.
 *
 * @param type act, quote, event ...
 * @param kinds acts, kinds of event ...: one of them
 * @param voices one of them
 * @param statuses one of them
 * @param names for each list: a name in a role, one of them
 * @param asOf only what was published by that day
 * @param from only what may have happened on that day or later
 * @param to only what happened by that day
 * @param words what the line's words must have, in the syntax of FTS5
 * @param newestFirst the order of days; undated ones come last either way
 * @param limit how many lines at most
 * @param offset how many to pass over
 * @param source what the title or name of the document must have, in the syntax of FTS5
 */
public record Question(
    String type,
    List<String> kinds,
    List<String> voices,
    List<String> statuses,
    List<List<LineRow.Name>> names,
    @Nullable LocalDate asOf,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String words,
    boolean newestFirst,
    int limit,
    int offset,
    @Nullable String source) {

  /** Copies the lists. */
  public Question {
    kinds = List.copyOf(kinds);
    voices = List.copyOf(voices);
    statuses = List.copyOf(statuses);
    names = names.stream().map(List::copyOf).toList();
  }

  /** Asks for all lines of a type. */
  public static Question all(String type) {
    return new Question(
        type,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        true,
        Integer.MAX_VALUE,
        0,
        null);
  }

  /** Returns whether one name or some kinds choose, on whatever days, and that lines stand. */
  boolean isOfOneName() {
    boolean open = Set.copyOf(statuses).equals(Set.of("suggested", "accepted", "edited"));
    boolean all = voices.isEmpty() && words == null && source == null;
    boolean one = names.size() == 1 && names.get(0).size() == 1;
    return open && all && (one || (names.isEmpty() && !kinds.isEmpty()));
  }

  /** Returns whether acts of some statuses are asked for, whatever they are and tell. */
  boolean isOfActsAlone() {
    boolean all = kinds.isEmpty() && voices.isEmpty() && words == null && names.isEmpty();
    boolean any = asOf == null && from == null && to == null && source == null;
    return type.equals("act") && all && any && !statuses.isEmpty();
  }

  /**
   * The answer.
   *
   * @param lines the lines of the page that was asked for, in order
   * @param total how many there are in all
   * @param isMore whether there are more than that, and they were not counted
   */
  public record Answer(List<Found> lines, long total, boolean isMore) {

    /** All lines were counted. */
    public Answer(List<Found> lines, long total) {
      this(lines, total, false);
    }

    /** Copies the list. */
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line that was found.
   *
   * @param document key of its document
   * @param id its id
   */
  public record Found(long document, String id) {}
}
