package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources that were handed in.
 *
 * @param items the newest first
 * @param isWorking whether some are not read yet
 */
public record AddPage(List<Item> items, boolean isWorking) {

  /**
   * A source.
   *
   * @param name what it is called
   * @param state waiting, reading, added, known or unreadable
   * @param href its page, once it is on the record, or null
   * @param document its id, or null
   * @param acts how many acts it tells
   * @param isDated whether its day of publication is known
   * @param message what is to be said, or empty
   */
  public record Item(
      String name,
      String state,
      @Nullable String href,
      @Nullable String document,
      int acts,
      boolean isDated,
      String message) {}
}
