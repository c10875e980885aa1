package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Matrix.OnIssue;
import travaux.analysis.Matrix.Position;
import travaux.analysis.Matrix.Scope;
import travaux.analysis.Matrix.Stand;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;

/** The table of positions as rows: an issue each, with a cell for each party. */
final class MatrixView {

  /** A table has no column for everybody: the others have a cell only where they have spoken. */
  private static final int COLUMNS = 6;

  private MatrixView() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    Matrix matrix = Matrix.of(seen);
    List<String> columns = matrix.parties().stream().limit(COLUMNS).toList();
    return matrix.issues().stream().map(issue -> row(issue, columns)).toList();
  }

  private static Row row(OnIssue issue, List<String> columns) {
    List<Stand> spoken = issue.stands().stream().filter(s -> !s.history().isEmpty()).toList();
    Stand first =
        spoken.stream()
            .filter(stand -> stand.stance() == Stance.DEMANDS)
            .findFirst()
            .orElse(spoken.get(0));
    List<Ground> rests = List.of(first.rests().get(0));
    List<Cell> cells = new ArrayList<>();
    for (Stand stand : issue.stands()) {
      if (!stand.history().isEmpty()) {
        cells.add(cell(stand, rests));
      } else if (columns.contains(stand.party())) {
        cells.add(new Cell(stand.party(), word(Stance.SILENT), details(stand), List.of()));
      }
    }
    return new Row(
        Identity.of("issue", issue.issue(), issue.title()),
        "",
        issue.title(),
        cells,
        rests,
        spoken.stream().map(Stand::party).toList(),
        issue.issue(),
        first.history().get(0).told().entry().status());
  }

  private static Cell cell(Stand stand, List<Ground> row) {
    List<Ground> rests = stand.rests();
    return new Cell(
        stand.party(), word(stand.stance()), details(stand), rests.equals(row) ? List.of() : rests);
  }

  private static Map<String, String> details(Stand stand) {
    Map<String, String> details = new LinkedHashMap<>();
    if (stand.strength() != null) {
      details.put("strength", word(stand.strength()));
    }
    if (stand.rank() != null) {
      details.put("rank", word(stand.rank()));
    }
    if (stand.form() != Form.UNKNOWN) {
      details.put("form", word(stand.form()));
    }
    if (stand.binding() != Binding.UNKNOWN) {
      details.put("binding", word(stand.binding()));
    }
    if (!stand.history().isEmpty()) {
      Position newest = stand.history().get(0);
      LocalDate day = newest.told().day();
      details.put("newest", day == null ? Cell.UNKNOWN : day.toString());
      if (newest.scope() == Scope.ALL_DEMANDS) {
        details.put("scope", "all demands");
      }
    }
    List<String> stances =
        stand.history().stream().map(position -> word(position.stance())).distinct().toList();
    if (stances.size() > 1) {
      details.put("before", String.join(", ", stances.subList(1, stances.size())));
    }
    if (!stand.arguments().isEmpty()) {
      details.put(
          "argues",
          stand.arguments().stream().map(Names::phrase).collect(Collectors.joining("; ")));
    }
    return details;
  }

  private static String word(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
