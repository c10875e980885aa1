package travaux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import travaux.negotiation.Entry;
import travaux.present.Keys;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;
import travaux.store.LogEvent;

/**
 * Finds the acts on which people decided and of which a newer reading says otherwise. What was
 * found in a document is known until something happens to it.
 */
final class Newer {

  /** So many documents are looked at for the first time in one call. */
  private static final int LOOKED_AT = 200;

  /** More events than these at once, and everything is looked at again. */
  private static final int EVENTS = 50;

  private final DossierFile file;
  private final Map<Long, List<String>> known = new HashMap<>();
  private long last = -1;

  Newer(DossierFile file) {
    this.file = file;
  }

  /**
   * Returns the first of them.
   *
   * @param standing gives what stands in the document with a key
   */
  List<Hits.Hit> first(int limit, LongFunction<StandingRecord> standing) {
    refresh();
    List<Hits.Hit> found = new ArrayList<>();
    int looked = 0;
    for (long document : file.answers().readAfterDecisions()) {
      List<String> ids = known.get(document);
      if (ids == null && looked++ < LOOKED_AT) {
        ids =
            standing.apply(document).lines().stream()
                .filter(line -> line.line() instanceof Entry && line.isToDecide())
                .map(line -> Keys.of(line.line()))
                .toList();
        known.put(document, ids);
      }
      if (ids == null || found.size() >= limit) {
        break;
      }
      for (String id : ids) {
        StandingRecord record = standing.apply(document);
        record.lines().stream()
            .filter(line -> Keys.of(line.line()).equals(id))
            .filter(StandingLine::isToDecide)
            .findFirst()
            .ifPresent(line -> found.add(new Hits.Hit(record.document(), line, null)));
      }
    }
    return found.stream().limit(limit).toList();
  }

  private void refresh() {
    long now = file.answers().last();
    if (now == last) {
      return;
    }
    List<LogEvent> since =
        last < 0 || now - last > EVENTS
            ? List.of()
            : file.log((int) (now - last)).stream().filter(e -> e.seq() > last).toList();
    boolean isOfDocuments =
        !since.isEmpty() && since.stream().allMatch(event -> event.document() != null);
    if (isOfDocuments) {
      since.forEach(e -> known.remove(file.keyOf(Objects.requireNonNull(e.document()))));
    } else {
      known.clear();
    }
    last = now;
  }
}
