package travaux.web.pages;

import java.util.List;

/**
 * What parties did, by act and party.
 *
 * @param total how many acts stand
 * @param newest among how many of them the groups were made
 * @param groups what parties did
 */
public record ActsPage(long total, long newest, List<Group> groups) {

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
