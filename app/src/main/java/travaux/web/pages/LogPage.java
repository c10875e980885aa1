package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to the record, the newest first. */
public record LogPage(List<Row> rows) {

  /**
   * One action.
   *
   * @param action its number
   * @param at when, in UTC
   * @param who did it
   * @param what it was
   * @param document name of the document, or empty
   * @param href the line, or null
   * @param isUndone whether it does not count
   */
  public record Row(
      long action,
      String at,
      String who,
      String what,
      String document,
      @Nullable String href,
      boolean isUndone) {}
}
