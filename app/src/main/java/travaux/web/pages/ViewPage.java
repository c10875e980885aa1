package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view of the state of play.
 *
 * @param name by which people ask for it
 * @param words what it shows
 * @param day the day as of which it is made, or empty
 * @param total how many rows there are
 * @param isTable whether all rows have much the same values, so that these are columns
 * @param columns names of values
 * @param groups the rows under their headings
 * @param party asked for, or empty
 * @param issue asked for, or empty
 * @param asOf asked for, or empty
 * @param parties names to choose from
 * @param unseen what is not seen here, or empty
 * @param first address of the first page, or null when this is it
 * @param next address of the next page, or null when this is the last one
 * @param picture a picture of it, or null
 */
public record ViewPage(
    String name,
    String words,
    String day,
    int total,
    boolean isTable,
    List<String> columns,
    List<Group> groups,
    String party,
    String issue,
    String asOf,
    List<String> parties,
    String unseen,
    @Nullable String first,
    @Nullable String next,
    @Nullable Picture picture) {

  /** Rows under a heading; the heading may be empty. */
  public record Group(String heading, List<Line> lines) {

    /** Returns whether the heading says more than its only row. */
    public boolean hasHead() {
      return !heading.isEmpty() && !(lines.size() == 1 && lines.get(0).title().equals(heading));
    }
  }

  /**
   * A row.
   *
   * @param title what it is about
   * @param status suggested until a person has decided
   * @param rests the words that it rests on
   * @param values in the order of the columns, null where it has none; else in their own order
   */
  public record Line(String title, String status, List<Rest> rests, List<@Nullable Value> values) {}

  /**
   * A value.
   *
   * @param name what it is
   * @param value in words
   * @param css for known kinds of values, else empty
   * @param details what else is known of it
   * @param rests the words that it rests on
   */
  public record Value(
      String name, String value, String css, List<String> details, List<Rest> rests) {}

  /**
   * Words of a source.
   *
   * @param source its title
   * @param href the source there
   * @param words them
   */
  public record Rest(String source, String href, String words) {}

  /** Returns how many rows are shown. */
  public int shown() {
    return groups.stream().mapToInt(group -> group.lines().size()).sum();
  }
}
