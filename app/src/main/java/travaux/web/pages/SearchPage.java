package travaux.web.pages;

import java.util.List;

/**
 * What was asked for, and found.
 *
 * @param words searched
 * @param party asked for, or empty; so are the next seven
 * @param parties names to choose from
 * @param isAsked whether anything was asked for
 * @param total how many acts were found
 * @param acts those that are shown
 * @param passages of the sources
 */
public record SearchPage(
    String words,
    String party,
    String person,
    String issue,
    String act,
    String voice,
    String status,
    String from,
    String to,
    List<String> parties,
    List<String> persons,
    List<String> issues,
    boolean isAsked,
    long total,
    List<ActView> acts,
    List<Found> passages) {

  /**
   * A stretch of a source.
   *
   * @param title of the source
   * @param published its day
   * @param href the source there
   * @param words the stretch, what was searched marked
   */
  public record Found(String title, String published, String href, List<Piece> words) {}
}
