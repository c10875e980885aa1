package travaux.analysis;

import java.util.stream.Collectors;

/** A matrix in one line. */
final class Drawn {

  private Drawn() {}

  static String drawn(Matrix matrix) {
    return matrix.issues().stream()
        .map(row ->
            row.issue()
                + ": "
                + row.stands().stream()
                    .map(stand -> stand.party() + " " + stand.stance())
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
