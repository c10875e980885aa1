package travaux.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The views of the state of play. Each is a pure function from what is on the record to rows; what
 * is asked of all views alike (the day, a party, an issue, statuses, a limit) is kept here.
 */
public enum View {
  STATE("where the talks stand, and what is agreed, refused, open and due", StateOfPlay::of),
  ANSWERS("what was asked of whom, and what came of it", Answers::of),
  DEADLINES("what is due, from whom, and what is overdue", DueDates::of),
  PACKAGES("what stands or falls together, and what remains", Packages::of),
  QUESTIONS("which questions were put, and whether they were answered", Questions::of),
  CHANGES("what is new since a day", Changes::of),
  MATRIX("who stands where on which issue", MatrixView::of),
  LADDER("what is announced to follow what", LadderView::of),
  PEOPLE("who is who: offices, who speaks, who decides, who met whom", PeopleView::of),
  TIMELINE("what happened when, each event once", TimelineView::of),
  CONTRADICTIONS("where the sources do not agree", ContradictionsView::of),
  CLAUSES("instruments and their clauses, and who invokes which", ClausesView::of),
  ORDER("speaking orders that the sources tell, and how they came about", OrderView::of);

  /** What makes the rows of a view, all of them and in order, of what is seen on a day. */
  @FunctionalInterface
  interface Rows {
    /**
     * Returns the rows.
     *
     * @param seen what had been published by the day
     * @param day the day as of which the view is made, or null when no document has a date
     * @param wanted what else is asked
     */
    List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted);
  }

  private final String words;
  private final Rows rows;

  View(String words, Rows rows) {
    this.words = words;
    this.rows = rows;
  }

  /** Returns the view that people call so, or nothing. */
  public static Optional<View> named(String name) {
    return Arrays.stream(values()).filter(view -> view.title().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the name by which people ask for it: {@code answers}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what it shows, in a few words. */
  public String words() {
    return words;
  }

  /**
   * Makes the view.
   *
   * @param record all that is on the record, or as much of it as the view needs
   */
  public Table of(Proceedings record, Wanted wanted) {
    LocalDate day = wanted.asOf() == null ? record.lastDay() : wanted.asOf();
    Proceedings seen = wanted.asOf() == null ? record : record.asOf(wanted.asOf());
    List<Row> all = rows.of(seen, day, wanted).stream().filter(wanted::has).toList();
    return new Table(this, day, all.stream().limit(wanted.limit()).toList(), all.size());
  }
}
