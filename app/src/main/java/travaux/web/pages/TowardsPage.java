package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts towards whom.
 *
 * @param picture of it, or null when nobody acts towards anybody
 * @param rows the same as a table, the most acts first
 */
public record TowardsPage(@Nullable Picture picture, List<Row> rows) {

  /**
   * What one party does towards another.
   *
   * @param count how many acts
   * @param against how many of them refuse, threaten or harm
   * @param with how many of them offer, grant or share
   * @param href the acts
   */
  public record Row(String who, String whom, int count, int against, int with, String href) {}
}
