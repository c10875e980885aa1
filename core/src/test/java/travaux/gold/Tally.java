package travaux.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what was right, shown and missed, and tells what was wrong. */
final class Tally {

  private final String name;
  private final List<String> errors = new ArrayList<>();
  private final Map<String, int[]> columns = new LinkedHashMap<>();
  private int right;
  private int wrong;
  private int missed;

  Tally(String name) {
    this.name = name;
  }

  void right() {
    right++;
  }

  /** Counts what is shown and should not be, and what is not shown. */
  void wrong(GoldRow row, boolean shown, boolean wanted, String what) {
    wrong += shown ? 1 : 0;
    missed += wanted ? 1 : 0;
    errors.add(row.line() + "\t" + what + "\t" + row.cells());
  }

  /** Counts a further column of a row that was found. */
  void column(GoldRow row, String column, boolean isRight, Object shown) {
    int[] counts = columns.computeIfAbsent(column, any -> new int[2]);
    counts[0] += isRight ? 1 : 0;
    counts[1]++;
    if (!isRight) {
      errors.add(row.line() + "\t" + column + " = " + shown + "\t" + row.cells());
    }
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  double precision() {
    return right + wrong == 0 ? 0 : 100.0 * right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 0 : 100.0 * right / (right + missed);
  }

  double f1() {
    return right == 0 ? 0 : 200.0 * right / (2 * right + wrong + missed);
  }

  /** Returns one line: precision, recall, F1, and the columns. */
  String line() {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-12s P %5.1f  R %5.1f  F1 %5.1f",
                name,
                precision(),
                recall(),
                f1()));
    columns.forEach((column, counts) ->
        line.append("  ")
            .append(column)
            .append(' ')
            .append(counts[0])
            .append('/')
            .append(counts[1]));
    return line.toString();
  }
}
