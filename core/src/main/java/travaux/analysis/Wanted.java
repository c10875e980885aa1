package travaux.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Status;

/**
 * What is asked of a view; what is null or empty is not asked.
 *
 * @param asOf the day on which the reader stands: nothing published later is seen
 * @param since of views of changes: the day before which nothing counts as new
 * @param party only rows that concern this party, in any case
 * @param issue only rows about this issue, in any case
 * @param statuses only rows with one of these
 * @param limit how many rows at most
 */
public record Wanted(
    @Nullable LocalDate asOf,
    @Nullable LocalDate since,
    @Nullable String party,
    @Nullable String issue,
    List<Status> statuses,
    int limit) {

  /** Copies the list. */
  public Wanted {
    statuses = List.copyOf(statuses);
  }

  /** Asks for everything. */
  public static Wanted all() {
    return new Wanted(null, null, null, null, List.of(), Integer.MAX_VALUE);
  }

  /** Asks for everything as it stood on a day. */
  public static Wanted asOf(@Nullable LocalDate day) {
    return new Wanted(day, null, null, null, List.of(), Integer.MAX_VALUE);
  }

  boolean has(Row row) {
    return (party == null || row.parties().stream().anyMatch(party::equalsIgnoreCase))
        && (issue == null || issue.equalsIgnoreCase(row.issue()))
        && (statuses.isEmpty() || statuses.contains(row.status()));
  }
}
