package travaux.web.pages;

import java.util.List;

/**
 * The front page.
 *
 * @param documents how many are on the record
 * @param acts how many acts stand
 * @param undated how many documents have no known day
 * @param groups what parties did, by act and party
 */
public record FrontPage(long documents, long acts, long undated, List<Group> groups) {

  /**
   * What a party did in one way.
   *
   * @param act the way, in lower case
   * @param parties who
   * @param href all of it
   * @param count how many acts
   * @param some the newest ones
   */
  public record Group(String act, String parties, String href, int count, List<ActView> some) {}
}
