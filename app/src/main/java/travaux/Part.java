package travaux;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Row;
import travaux.analysis.Table;

/**
 * A view of a dossier of more documents than are looked at together: the rows of those that were
 * published last, and where to go on.
 *
 * @param table the rows
 * @param documents of how many documents they are
 * @param all how many documents tell of it; 0 when the view is of all documents there are
 * @param next where the next page goes on, or null when this is the last one
 */
public record Part(Table table, long documents, long all, @Nullable String next) {

  /** A view of all documents there are. */
  static Part whole(Table table, List<Row> page, @Nullable String next) {
    return new Part(new Table(table.view(), table.day(), page, table.total()), 0, 0, next);
  }

  /** Tells what is not seen; empty when all is. */
  public String unseen() {
    return documents >= all
        ? ""
        : String.format(
            Locale.ROOT,
            "Of %,d documents that tell of it, this page is made of the rows of %,d, the last"
                + " published first; what is counted on it is counted in these.",
            all,
            documents);
  }
}
