package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Ladder.Rung;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Span;

/** The chains of announced steps as rows: a lowest rung each, with a cell for each that follows. */
final class LadderView {

  private LadderView() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    return Ladder.of(seen).stream().map(LadderView::row).toList();
  }

  private static Row row(Rung lowest) {
    Told told = lowest.told();
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.of("if", lowest.condition() == null ? Cell.UNKNOWN : words(told, lowest.condition())));
    Set<String> parties = new LinkedHashSet<>();
    add(lowest, "then", cells, parties, List.of(Ground.of(told)));
    return new Row(
        told.entry().id(),
        "",
        title(lowest),
        cells,
        List.of(Ground.of(told)),
        List.copyOf(parties),
        told.entry().issue(),
        told.entry().status());
  }

  private static String title(Rung rung) {
    String condition = rung.condition() == null ? "" : words(rung.told(), rung.condition()) + " → ";
    return condition + announcers(rung) + ": " + step(rung.told());
  }

  private static void add(
      Rung rung, String name, List<Cell> cells, Set<String> parties, List<Ground> row) {
    Told told = rung.told();
    parties.addAll(rung.announcers());
    parties.addAll(Names.of(told.entry().whom()));
    List<Ground> rests = List.of(Ground.of(told));
    Map<String, String> details = new LinkedHashMap<>();
    details.put("by", announcers(rung));
    List<String> to = to(told);
    if (!to.isEmpty()) {
      details.put("to", String.join(", ", to));
    }
    if (rung.isAmbiguous()) {
      details.put("ambiguous", "may be " + String.join(" or ", rung.candidates()));
    }
    if (rung.condition() != null && !rests.equals(row)) {
      details.put("condition", words(told, rung.condition()));
    }
    cells.add(new Cell(name, step(told), details, rests.equals(row) ? List.of() : rests));
    int number = 1;
    for (Rung next : rung.next()) {
      String which = rung.next().size() == 1 ? "" : " " + number++;
      add(next, name + ", then" + which, cells, parties, row);
    }
  }

  /** What is announced; of what is neither a warning nor a promise, with what is done to it. */
  private static String step(Told told) {
    Act act = told.entry().act();
    String content = Names.content(told);
    boolean plain = act == Act.WARN || act == Act.PROMISE;
    return content.isEmpty() ? act.name() : plain ? content : act.name() + ": " + content;
  }

  /** "Warned that Peru would close the pass": Peru is told of, and not warned. */
  private static List<String> to(Told told) {
    String content = Names.content(told).replaceFirst("(?i)^the ", "");
    return Names.of(told.entry().whom()).stream()
        .filter(name -> !content.startsWith(name))
        .toList();
  }

  private static String announcers(Rung rung) {
    return rung.announcers().isEmpty()
        ? rung.told().entry().who().stream()
            .map((Actor actor) -> "“" + actor.words().of(rung.told().document().text()) + "”")
            .collect(Collectors.joining(", "))
        : String.join(", ", rung.announcers());
  }

  private static String words(Told told, Span span) {
    return span.of(told.document().text());
  }
}
