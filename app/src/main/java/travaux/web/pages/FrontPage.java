package travaux.web.pages;

import java.util.List;

/**
 * The front page: the state of play.
 *
 * @param documents how many are on the record
 * @param undated how many documents have no known day
 * @param day the day as of which it is made, or empty
 * @param talks where the talks stand, or empty
 * @param sums how much is agreed, refused, open and due
 * @param groups the rows under their headings
 * @param unseen what is not seen here, or empty
 * @param party asked for, or empty
 * @param asOf asked for, or empty
 * @param parties names to choose from
 */
public record FrontPage(
    long documents,
    long undated,
    String day,
    List<Line> talks,
    List<Sum> sums,
    List<Group> groups,
    String unseen,
    String party,
    String asOf,
    List<String> parties) {

  /** How many rows stand under a heading; its name is also the place on the page. */
  public record Sum(String name, String id, int count) {}

  /**
   * Rows under a heading.
   *
   * @param heading it
   * @param id the place on the page
   * @param total how many rows there are
   * @param lines those that are shown
   * @param all where all of them are
   */
  public record Group(String heading, String id, int total, List<Line> lines, String all) {}

  /**
   * A row.
   *
   * @param title what it is about
   * @param status suggested until a person has decided
   * @param values what else is known, in order
   * @param rest the words that it rests on
   * @param published the day of their source, or empty
   */
  public record Line(
      String title,
      String status,
      List<ViewPage.Value> values,
      ViewPage.Rest rest,
      String published) {}
}
