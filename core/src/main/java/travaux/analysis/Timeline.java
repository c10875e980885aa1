package travaux.analysis;

import java.util.Comparator;
import java.util.List;

/** What happened when. */
public final class Timeline {

  /** An interval stands at its last day, after what is known to have happened on that day. */
  private static final Comparator<Told> BY_DAY =
      Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(told -> told.earliest() == null)
          .thenComparing(Told::earliest, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Told.BY_PLACE);

  private Timeline() {}

  /** Returns the entries by date, undated ones last. */
  public static List<Told> of(List<Told> entries) {
    return entries.stream().sorted(BY_DAY).toList();
  }
}
