package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Acts by day.
 *
 * @param picture of them, or null when none has a day
 * @param days in order, undated ones last
 * @param total how many acts there are
 * @param shown how many of them are shown
 * @param party asked for, or empty
 * @param asOf asked for, or empty
 * @param parties names to choose from
 */
public record TimelinePage(
    @Nullable Picture picture,
    List<Day> days,
    long total,
    int shown,
    String party,
    String asOf,
    List<String> parties) {

  /** A day, or a range of days, with its acts. */
  public record Day(String date, List<ActView> acts) {}
}
