package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param place which entry of the menu it belongs to
 * @param dossier name of the record
 * @param token that forms send
 * @param seen place in the log of the last event that the page knows of
 * @param left how many suggestions wait for a person
 * @param here address of the page, to come back to
 * @param last what can be undone next, or null
 * @param views the views of the state of play
 * @param notice what was just done, or null
 */
public record Frame(
    String title,
    String place,
    String dossier,
    String token,
    long seen,
    long left,
    String here,
    @Nullable Action last,
    List<Place> views,
    @Nullable Notice notice) {

  /** A page of the menu. */
  public record Place(String name, String href, String label) {}

  /**
   * An action of the log.
   *
   * @param number by which it is undone
   * @param what it was
   */
  public record Action(long number, String what) {}

  /**
   * What was just done.
   *
   * @param text in words
   * @param action its number, to undo it; 0 when it cannot be
   * @param like id of the line that was decided or corrected, when others may be like it, or null
   * @param isEdit whether it was corrected
   * @param isProblem whether it was not done
   */
  public record Notice(
      String text, long action, @Nullable String like, boolean isEdit, boolean isProblem) {

    /** What was not done, and why. */
    public static Notice problem(String text) {
      return new Notice(text, 0, null, false, true);
    }
  }
}
