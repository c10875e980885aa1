package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and found.
 *
 * @param words searched
 * @param party asked for, or empty; so are the next eight
 * @param parties names to choose from
 * @param isAsked whether anything was asked for
 * @param total how many acts were found
 * @param isMore whether there are more than that, and they were not counted
 * @param first address of the first page, or null when this is it
 * @param next address of the next page, or null when this is the last one
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
    String source,
    List<String> parties,
    List<String> persons,
    List<String> issues,
    boolean isAsked,
    long total,
    boolean isMore,
    @Nullable String first,
    @Nullable String next,
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
