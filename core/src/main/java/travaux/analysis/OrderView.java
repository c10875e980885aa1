package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Event;
import travaux.negotiation.Status;

/** The speaking orders that sources tell: who spoke when, and how that came about. */
final class OrderView {

  private OrderView() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    Set<String> reprints = OwnActs.reprints(seen);
    List<Row> rows = new ArrayList<>();
    for (DocumentRecord record : seen.records()) {
      if (!reprints.contains(record.document().id())) {
        List<Event> events = record.all(Event.class);
        events.stream()
            .filter(event -> event.kind().equals("speaking order"))
            .forEach(order -> rows.add(row(record.document(), order, events)));
      }
    }
    return rows;
  }

  private static Row row(Document document, Event order, List<Event> events) {
    List<Cell> cells = new ArrayList<>();
    int turn = 1;
    for (String name : order.participants()) {
      cells.add(Cell.of(String.valueOf(turn++), name));
    }
    boolean lot = false;
    for (Event event : events) {
      List<Ground> rests = List.of(new Ground(document, event.id(), event.words()));
      switch (event.kind()) {
        case "drawing of lots" -> {
          cells.add(Cell.of("came about", "by lot", rests));
          lot = true;
        }
        case "exchange of turns" -> cells.add(Cell.of("then", "exchanged", rests));
        default -> {}
      }
    }
    if (!lot) {
      cells.add(Cell.of("came about", Cell.UNKNOWN));
    }
    return new Row(
        order.id(),
        "",
        "speaking order, " + document.name(),
        cells,
        List.of(new Ground(document, order.id(), order.words())),
        order.participants(),
        null,
        Status.SUGGESTED);
  }
}
