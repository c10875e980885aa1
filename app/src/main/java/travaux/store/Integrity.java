package travaux.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import travaux.negotiation.Identity;

/** Looks for damage: pages, keys, hashes, the chain of events, and the present against both. */
final class Integrity {

  private static final int ENOUGH = 20;

  private static final Map<String, String> TABLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "present",
                  "SELECT document, earliest, latest, lines, acts FROM present ORDER BY 1"),
              Map.entry(
                  "sketch", "SELECT document, hex(traces), hex(signature) FROM sketch ORDER BY 1"),
              Map.entry("trace", "SELECT word, published, document FROM trace ORDER BY 1, 2, 3"),
              Map.entry("stand", "SELECT matter, party, day, line FROM stand ORDER BY 1, 2, 3, 4"),
              Map.entry("matter", "SELECT key, label, parties, stands FROM matter ORDER BY 1"),
              Map.entry("named", "SELECT name, type, kind, lines FROM named ORDER BY 1, 2, 3"),
              Map.entry("towards", "SELECT who, whom, kind, lines FROM towards ORDER BY 1, 2, 3"),
              Map.entry(
                  "line",
                  "SELECT key, id, type, kind, status, voice, earliest, day, published, hex(telling)"
                      + " FROM line ORDER BY 1"),
              Map.entry("telling", "SELECT key, published, line FROM telling ORDER BY 1, 2, 3"),
              Map.entry(
                  "name",
                  "SELECT key, role, label, block, called, party, why FROM name ORDER BY 1"),
              Map.entry(
                  "line_name", "SELECT name, type, day, line FROM line_name ORDER BY 1, 2, 3, 4"),
              Map.entry("source_words", "SELECT term, doc, cnt FROM source_vocabulary ORDER BY 1"),
              Map.entry("line_words", "SELECT term, doc, cnt FROM line_vocabulary ORDER BY 1")));

  private final Handle handle;
  private final Sources sources;
  private final Log log;
  private final Projection projection;
  private final List<String> faults = new ArrayList<>();

  Integrity(Handle handle, Sources sources, Log log, Projection projection) {
    this.handle = handle;
    this.sources = sources;
    this.log = log;
    this.projection = projection;
  }

  /** Returns what is wrong, a line each; empty when all is well. */
  List<String> faults() {
    handle.createQuery("PRAGMA integrity_check(" + ENOUGH + ")").mapTo(String.class).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> faults.add("the file's pages: " + line));
    handle.createQuery("PRAGMA foreign_key_check").mapToMap().stream()
        .limit(ENOUGH)
        .forEach(row -> faults.add("a row points at nothing: " + row));
    if (handle.createQuery("SELECT count(*) FROM purging").mapTo(Integer.class).one() > 0) {
      faults.add("a purge was not finished.");
    }
    if (faults.isEmpty()) {
      sources.forEach(this::checkSource);
      checkChain();
    }
    if (faults.isEmpty()) {
      checkPresent();
    }
    return List.copyOf(faults);
  }

  private void checkSource(StoredDocument document) {
    String text = document.text();
    if (text == null) {
      return;
    }
    if (!Identity.sha256(text).equals(document.textSha256())) {
      faults.add("document " + document.id() + ": its text is not the one that was added.");
    }
    try {
      if (!Identity.sha256(sources.bytes(document)).equals(document.sha256())) {
        faults.add("document " + document.id() + ": its bytes are not those that were added.");
      }
    } catch (IllegalArgumentException e) {
      faults.add("document " + document.id() + ": its bytes are damaged.");
    }
  }

  private void checkChain() {
    Set<String> purged = purged();
    String[] before = {Chain.START};
    long[] seq = {0};
    long withheld =
        log.ofKind(LogEvent.WITHHELD).stream().mapToLong(LogEvent::lastWithheld).max().orElse(0);
    log.forEach(event -> {
      seq[0]++;
      String payload = event.payload();
      if (event.seq() != seq[0]) {
        faults.add("event " + seq[0] + ": it is missing.");
        seq[0] = event.seq();
      }
      boolean left = event.kind().equals(LogEvent.NOTED) && event.seq() <= withheld;
      boolean gone = payload == null && !left;
      if (gone && (event.document() == null || !purged.contains(event.document()))) {
        faults.add("event " + event.seq() + ": its payload is missing.");
      }
      if (payload != null && !Identity.sha256(payload).equals(event.payloadSha256())) {
        faults.add("event " + event.seq() + ": its payload was changed.");
      }
      if (!Chain.of(before[0], event).equals(event.chain())) {
        faults.add("event " + event.seq() + ": it, or one before it, was changed.");
      }
      before[0] = event.chain();
    });
  }

  /** Returns the documents that are empty, as the log must say of them. */
  private Set<String> purged() {
    Set<String> told = new HashSet<>();
    log.ofKind(LogEvent.PURGED).forEach(event -> told.add(event.subject()));
    List<String> empty =
        handle.createQuery("SELECT id FROM document WHERE text IS NULL").mapTo(String.class).list();
    empty.stream()
        .filter(id -> !told.contains(id))
        .forEach(id -> faults.add("document " + id + ": its text is missing."));
    return Set.copyOf(empty);
  }

  /** Makes the present again, beside the file, and compares. */
  private void checkPresent() {
    try (Handle beside = Jdbi.open("jdbc:sqlite::memory:")) {
      Opening.derivedTables(beside);
      PresentTables present = new PresentTables(beside, projection);
      Set<Long> undone = log.undone();
      // One transaction: the search tables would be put in order after each line.
      beside.execute("BEGIN");
      sources.forEach(document -> {
        List<LogEvent> events = document.isPurged() ? List.of() : log.of(document.key(), undone);
        present.put(document, events.isEmpty() ? null : projection.of(document, events));
      });
      present.join(log, undone);
      beside.execute("COMMIT");
      Opening.vocabularies(beside);
      Opening.vocabularies(handle);
      TABLES.forEach((table, query) -> {
        if (!digest(handle, query).equals(digest(beside, query))) {
          faults.add(
              "the table of the present "
                  + table
                  + " is not what the events make. Maybe rebuild it.");
        }
      });
    }
  }

  private static String digest(Handle handle, String query) {
    Map<String, String> rolling = new HashMap<>(Map.of("", ""));
    StringBuilder part = new StringBuilder();
    handle
        .createQuery(query)
        .map((row, context) -> {
          part.setLength(0);
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            part.append(Objects.toString(row.getString(i))).append('\0');
          }
          return part.toString();
        })
        .useStream(rows ->
            rows.forEach(
                row -> rolling.put("", Identity.sha256(rolling.getOrDefault("", "") + row))));
    return rolling.getOrDefault("", "");
  }
}
