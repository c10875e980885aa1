package travaux.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of events: appended to and read, never changed. */
final class Log {

  private static final String ALL =
      """
      SELECT event.*, document.id AS document_id
      FROM event LEFT JOIN document ON document.key = event.document
      """;

  private final Handle handle;
  private final Clock clock;

  Log(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Appends events as one action.
   *
   * @param continued the number of the action that they go on with, or null for a new one
   * @return the action's number
   */
  long append(String who, @Nullable Long continued, List<LogEvent.New> events) {
    String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    LogEvent last = last();
    long seq = last == null ? 0 : last.seq();
    String chain = last == null ? Chain.START : last.chain();
    long action = continued == null ? seq + 1 : continued;
    for (LogEvent.New event : events) {
      seq++;
      LogEvent told = LogEvent.after(chain, seq, action, at, who, event);
      insert(told);
      chain = told.chain();
    }
    return action;
  }

  /** Puts an event at its place, as it was told elsewhere; for unpacking and upgrading. */
  void insert(LogEvent event) {
    handle
        .createUpdate(
            """
            INSERT INTO event
              (seq, action, at, who, kind, document, subject, payload, payload_sha256, chain)
            VALUES
              (:seq, :action, :at, :who, :kind,
               (SELECT key FROM document WHERE id = :document),
               :subject, :payload, :payloadSha256, :chain)
            """)
        .bind("seq", event.seq())
        .bind("action", event.action())
        .bind("at", event.at())
        .bind("who", event.who())
        .bind("kind", event.kind())
        .bind("document", event.document())
        .bind("subject", event.subject())
        .bind("payload", event.payload() == null ? null : Packed.ofText(event.payload()))
        .bind("payloadSha256", event.payloadSha256())
        .bind("chain", event.chain())
        .execute();
  }

  /** Returns the last event, or null when there is none. */
  @Nullable LogEvent last() {
    return handle
        .createQuery(ALL + "ORDER BY seq DESC LIMIT 1")
        .map((row, context) -> event(row))
        .findOne()
        .orElse(null);
  }

  /** Returns what happened to one document, in order, but for the actions that do not count. */
  List<LogEvent> of(long document, Set<Long> undone) {
    return handle
        .createQuery(ALL + "WHERE event.document = ? ORDER BY seq")
        .bind(0, document)
        .map((row, context) -> event(row))
        .filter(event -> !undone.contains(event.action()))
        .list();
  }

  /** Returns the events of an action. */
  List<LogEvent> action(long action) {
    return handle
        .createQuery(ALL + "WHERE event.action = ? ORDER BY seq")
        .bind(0, action)
        .map((row, context) -> event(row))
        .list();
  }

  /** Hands on all events, in order. */
  void forEach(Consumer<LogEvent> each) {
    handle
        .createQuery(ALL + "ORDER BY seq")
        .map((row, context) -> event(row))
        .useStream(all -> all.forEach(each));
  }

  /** Returns the last events, the newest first. */
  List<LogEvent> newest(int limit) {
    return handle
        .createQuery(ALL + "ORDER BY seq DESC LIMIT ?")
        .bind(0, limit)
        .map((row, context) -> event(row))
        .list();
  }

  /** Returns the events of one kind, in order. */
  List<LogEvent> ofKind(String kind) {
    // The index is of all kinds but the most frequent one; SQLite must be told that this is none.
    String other = kind.equals(LogEvent.READ) ? "" : "AND event.kind <> 'read' ";
    return handle
        .createQuery(ALL + "WHERE event.kind = ? " + other + "ORDER BY seq")
        .bind(0, kind)
        .map((row, context) -> event(row))
        .list();
  }

  /** Returns the events of some kinds that count, in order. */
  List<LogEvent> ofKinds(List<String> kinds, Set<Long> undone) {
    return kinds.stream()
        .flatMap(kind -> ofKind(kind).stream())
        .filter(event -> !undone.contains(event.action()))
        .sorted(Comparator.comparingLong(LogEvent::seq))
        .toList();
  }

  /** Returns the last event of a kind that counts and has its payload, or null. */
  @Nullable LogEvent lastOf(String kind, Set<Long> undone) {
    return handle
        .createQuery(ALL + "WHERE event.kind = ? AND event.payload IS NOT NULL ORDER BY seq DESC")
        .bind(0, kind)
        .map((row, context) -> event(row))
        .stream()
        .filter(event -> !undone.contains(event.action()))
        .findFirst()
        .orElse(null);
  }

  /** Returns the last action that counts and can be undone, or null. */
  @Nullable Long lastThatCounts(Set<Long> undone) {
    return handle
        .createQuery(
            "SELECT DISTINCT action FROM event WHERE kind NOT IN (?, ?, ?) ORDER BY action DESC")
        .bind(0, LogEvent.UNDONE)
        .bind(1, LogEvent.PURGED)
        .bind(2, LogEvent.WITHHELD)
        .mapTo(Long.class)
        .stream()
        .filter(action -> !undone.contains(action))
        .findFirst()
        .orElse(null);
  }

  /** Returns the actions that do not count: undone, and not by an undoing that was undone. */
  TreeSet<Long> undone() {
    List<LogEvent> undoings = ofKind(LogEvent.UNDONE);
    TreeSet<Long> undone = new TreeSet<>();
    // A later undoing can only be of an earlier action: what is decided last is decided first.
    for (int i = undoings.size() - 1; i >= 0; i--) {
      LogEvent undoing = undoings.get(i);
      if (!undone.contains(undoing.action())) {
        undone.add(Long.parseLong(undoing.subject()));
      }
    }
    return undone;
  }

  /** Returns the documents that an action is about, with those of what it undoes. */
  List<String> documentsOf(long action) {
    List<String> documents = new ArrayList<>();
    for (LogEvent event : action(action)) {
      if (event.document() != null) {
        documents.add(event.document());
      }
      if (event.kind().equals(LogEvent.UNDONE)) {
        documents.addAll(documentsOf(Long.parseLong(event.subject())));
      }
    }
    return documents.stream().distinct().toList();
  }

  private static LogEvent event(ResultSet row) throws SQLException {
    byte[] payload = row.getBytes("payload");
    return new LogEvent(
        row.getLong("seq"),
        row.getLong("action"),
        text(row, "at"),
        text(row, "who"),
        text(row, "kind"),
        row.getString("document_id"),
        text(row, "subject"),
        payload == null ? null : Packed.text(payload),
        text(row, "payload_sha256"),
        text(row, "chain"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }
}
