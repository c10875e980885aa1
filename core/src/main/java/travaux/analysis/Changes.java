package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Matrix.OnIssue;
import travaux.analysis.Matrix.Stand;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Status;

/**
 * What is new since a day: demands, answers, positions that became harder or softer, and where the
 * talks stand. Without a day, since the last day before the newest document.
 */
final class Changes {

  private final Proceedings seen;
  private final LocalDate since;
  private final List<Row> rows = new ArrayList<>();

  private Changes(Proceedings seen, LocalDate since) {
    this.seen = seen;
    this.since = since;
  }

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    LocalDate since = wanted.since() == null ? day : wanted.since();
    if (since == null) {
      return List.of();
    }
    Changes changes = new Changes(seen, since);
    List<Answers.State> states = Answers.states(seen, day);
    Talks.of(seen, states).ifPresent(changes.rows::add);
    changes.demands(states);
    changes.answers(states);
    changes.positions();
    changes.softened();
    return changes.rows;
  }

  private void demands(List<Answers.State> states) {
    for (Answers.State state : states) {
      Request request = state.request();
      LocalDate first = request.since();
      if (first != null && !first.isBefore(since)) {
        rows.add(
            row(
                request.about(),
                request.isText() ? "New texts" : "New demands",
                Answers.title(request),
                List.of(Cell.of("told since", first.toString())),
                request.grounds().subList(0, 1),
                request));
      }
    }
  }

  private void answers(List<Answers.State> states) {
    for (Answers.State state : states) {
      Request request = state.request();
      List<Cell> cells = new ArrayList<>();
      state.reactions().stream()
          .filter(reaction -> isNew(reaction.ground().document()))
          .map(Reaction::cell)
          .forEach(cells::add);
      if (!cells.isEmpty()) {
        rows.add(
            row(
                request.about() + " answered",
                "What came of demands and texts",
                Answers.title(request),
                cells,
                request.grounds().subList(0, 1),
                request));
      }
    }
  }

  private void positions() {
    Matrix now = Matrix.of(seen);
    Matrix before = Matrix.of(seen.asOf(since.minusDays(1)));
    for (OnIssue issue : now.issues()) {
      OnIssue old =
          before.issues().stream()
              .filter(each -> each.issue().equals(issue.issue()))
              .filter(each -> told(issue).containsAll(told(each)))
              .findFirst()
              .orElse(null);
      for (Stand stand : issue.stands()) {
        Stand then = old == null ? null : old.of(stand.party());
        if (then == null || then.history().isEmpty() || stand.history().isEmpty()) {
          continue;
        }
        int harder = hardness(stand) - hardness(then);
        if (harder != 0) {
          rows.add(
              new Row(
                  Identity.of("change", issue.issue(), stand.party()),
                  harder > 0 ? "Hardened" : "Softened",
                  stand.party() + " on " + issue.issue(),
                  List.of(
                      Cell.of("before", Names.words(then.stance()), then.rests().subList(0, 1)),
                      Cell.of("now", Names.words(stand.stance()))),
                  stand.rests().subList(0, 1),
                  List.of(stand.party()),
                  issue.issue(),
                  Status.SUGGESTED));
        }
      }
    }
  }

  private static Set<Told> told(OnIssue issue) {
    return issue.stands().stream()
        .flatMap(stand -> stand.history().stream())
        .map(Matrix.Position::told)
        .collect(Collectors.toSet());
  }

  /** From giving way to refusing; a demand is as hard as the strength that its words show. */
  private static int hardness(Stand stand) {
    int strength = stand.strength() == null ? 0 : stand.strength().ordinal();
    return switch (stand.stance()) {
      case ACCEPTS -> 0;
      case CONDITIONS -> 10;
      case OPEN_TO -> 20;
      case SILENT -> 30;
      case DEMANDS, REJECTS -> 40 + strength;
    };
  }

  /** What a source itself calls taken back or played down. */
  private void softened() {
    for (Link link : seen.allLinks()) {
      Document document = seen.documentOf(link.from());
      Line softer = seen.line(link.from());
      Line harder = seen.line(link.to());
      Document before = seen.documentOf(link.to());
      if (link.kind() == Link.Kind.SOFTENS
          && document != null
          && before != null
          && isNew(document)
          && softer instanceof Entry entry
          && harder instanceof Entry old) {
        rows.add(
            new Row(
                entry.id(),
                "Softened",
                Names.phrase(new Told(document, entry)),
                List.of(
                    Cell.of(
                        "before",
                        Names.phrase(new Told(before, old)),
                        List.of(Ground.of(new Told(before, old))))),
                List.of(Ground.of(new Told(document, entry))),
                Names.of(entry.who()),
                old.issue(),
                entry.status()));
      }
    }
  }

  private boolean isNew(Document document) {
    LocalDate published = document.published().latest();
    return published != null && !published.isBefore(since);
  }

  private static Row row(
      String about,
      String group,
      String title,
      List<Cell> cells,
      List<Ground> rests,
      Request request) {
    List<String> parties = new ArrayList<>(request.by());
    parties.addAll(request.of());
    return new Row(
        about, group, title, cells, rests, parties, request.issue(), Answers.status(request));
  }
}
