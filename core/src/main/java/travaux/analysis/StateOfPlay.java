package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Reaction.Kind;

/** The whole in a few lines: where the talks stand, what is agreed, refused, open and due. */
final class StateOfPlay {

  private static final Set<String> DUE =
      Set.of(DueDates.OVERDUE, DueDates.NOT_KNOWN, DueDates.DUE, DueDates.SOFT);

  private StateOfPlay() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    List<Row> agreed = new ArrayList<>();
    List<Row> refused = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    List<Answers.State> states = Answers.states(seen, day);
    for (Answers.State state : states) {
      Reaction last = last(state);
      if (last == null) {
        open.add(row(state, "Open", null));
      } else {
        switch (last.kind()) {
          case APPROVE, APPROVE_SUBJECT_TO, ALREADY_SATISFIED ->
              agreed.add(row(state, "Agreed", last));
          case OBJECT -> refused.add(row(state, "Refused", last));
          default -> open.add(row(state, "Open", last));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    Talks.of(seen, states).ifPresent(rows::add);
    rows.addAll(newestFirst(agreed));
    rows.addAll(newestFirst(refused));
    rows.addAll(newestFirst(open));
    DueDates.of(seen, states, day).stream()
        .filter(row -> DUE.contains(row.group()))
        .forEach(rows::add);
    return rows;
  }

  private static @Nullable Reaction last(Answers.State state) {
    return state.reactions().stream()
        .filter(reaction -> reaction.kind().answers() || reaction.kind() == Kind.DEFER)
        .max(
            Comparator.comparing(Reaction::latest, Comparator.nullsFirst(Comparator.naturalOrder()))
                // Who refuses and makes an offer in one breath has not closed the matter.
                .thenComparing(reaction -> reaction.kind() == Kind.COUNTER_PROPOSE))
        .orElse(null);
  }

  private static List<Row> newestFirst(List<Row> rows) {
    Comparator<Row> byDay =
        Comparator.comparing(
            row -> row.rests().get(0).document().published().latest(),
            Comparator.nullsFirst(Comparator.naturalOrder()));
    return rows.stream().sorted(byDay.reversed()).toList();
  }

  /** A line is short: what is asked comes first, and who asks. */
  private static String title(Request request) {
    if (request.isText() || Names.content(request.last()).isEmpty()) {
      return Answers.title(request);
    }
    String of = request.of().isEmpty() ? "" : " → " + Names.all(request.of());
    return Names.content(request.last()) + " (" + Names.all(request.by()) + of + ")";
  }

  private static Row row(Answers.State state, String group, @Nullable Reaction last) {
    Request request = state.request();
    List<Cell> cells = new ArrayList<>();
    if (last != null) {
      cells.add(last.cell());
    }
    return new Row(
        request.about(),
        group,
        title(request).replaceAll("\\s+", " "),
        cells,
        request.grounds().subList(0, 1),
        Stream.concat(request.by().stream(), request.of().stream()).toList(),
        request.issue(),
        Answers.status(request));
  }
}
