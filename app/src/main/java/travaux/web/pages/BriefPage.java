package travaux.web.pages;

import java.util.List;

/**
 * The brief for one side.
 *
 * @param us the side that was chosen; empty before one is
 * @param asOf asked for, or empty
 * @param day the day as of which it is made, or empty
 * @param parties names to choose from
 * @param parts its headings
 * @param file address of the brief as a file
 * @param unseen what is not seen here, or empty
 */
public record BriefPage(
    List<String> us,
    String asOf,
    String day,
    List<String> parties,
    List<Part> parts,
    String file,
    String unseen) {

  /**
   * What stands under a heading.
   *
   * @param total how many points there were to choose from
   * @param views names of the views that have all of them
   */
  public record Part(String heading, List<Point> points, int total, List<String> views) {}

  /**
   * A point.
   *
   * @param lead whose it is, or empty
   * @param text what it says
   * @param rests the words that it rests on
   */
  public record Point(String lead, String text, List<ViewPage.Rest> rests) {}

  /** Returns one of the names of the side, or nothing. */
  public String us(int place) {
    return place < us.size() ? us.get(place) : "";
  }
}
