package travaux.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Identity;

/** The tables that questions are asked of; made of each document's present state. */
final class PresentTables {

  /** The day of what has none: before all others. */
  static final long NO_DAY = -1_000_000;

  /** The day of publication of what has none: after all others. */
  static final long NOT_PUBLISHED = 1_000_000;

  static final int PLACES = 20;
  private static final int KEY_DIGITS = 16;
  private static final List<String> TABLES =
      List.of(
          "sketch",
          "trace",
          "stand",
          "matter",
          "named",
          "towards",
          "telling",
          "line_name",
          "name",
          "line",
          "present");

  private final Handle handle;
  private final JoinedNames joined;
  private final TraceTables traces;

  PresentTables(Handle handle, Projection projection) {
    this.handle = handle;
    this.joined = new JoinedNames(handle, projection);
    this.traces = new TraceTables(handle);
  }

  /** Brings what names are called up to date, after what was put. */
  void join(Log log, Set<Long> undone) {
    join(log, undone, false);
  }

  /**
   * Brings what names are called up to date.
   *
   * @param all whether people may have said something of any name
   */
  void join(Log log, Set<Long> undone, boolean all) {
    if (all) {
      joined.touchAll();
    }
    joined.join(log, undone);
  }

  /** Puts the present state of one document in the place of what stood there. */
  void put(StoredDocument document, Projection.@Nullable Present present) {
    List<Long> before = namesIn(document.key());
    removeRows(document.key());
    if (present != null) {
      joined.touchNew(present);
      insert(document, present);
    }
    sweep(before);
    traces.count();
  }

  private void insert(StoredDocument document, Projection.Present present) {
    long acts = present.lines().stream().filter(line -> line.type().equals("act")).count();
    handle
        .createUpdate(
            """
            INSERT INTO present (document, earliest, latest, lines, acts)
            VALUES (:document, :earliest, :latest, :lines, :acts)
            """)
        .bind("document", document.key())
        .bind("earliest", day(present.earliest()))
        .bind("latest", day(present.latest()))
        .bind("lines", present.lines().size())
        .bind("acts", acts)
        .execute();
    handle.execute(
        "INSERT INTO source_words (rowid, title, text) VALUES (?, ?, ?)",
        document.key(),
        present.title(),
        document.text());
    traces.put(document.key(), present, putLines(document.key(), present));
  }

  private void removeRows(long document) {
    long first = document << PLACES;
    long last = first + (1L << PLACES) - 1;
    traces.remove(document);
    handle.execute("DELETE FROM line_name WHERE line BETWEEN ? AND ?", first, last);
    handle.execute("DELETE FROM line_words WHERE rowid BETWEEN ? AND ?", first, last);
    removeTellings(first, last);
    handle.execute("DELETE FROM line WHERE key BETWEEN ? AND ?", first, last);
    handle.execute("DELETE FROM source_words WHERE rowid = ?", document);
    handle.execute("DELETE FROM present WHERE document = ?", document);
  }

  private void removeTellings(long first, long last) {
    PreparedBatch tellings =
        handle.prepareBatch("DELETE FROM telling WHERE key = ? AND published = ? AND line = ?");
    handle
        .createQuery(
            """
            SELECT key, published, telling FROM line
            WHERE key BETWEEN ? AND ? AND telling IS NOT NULL
            """)
        .bind(0, first)
        .bind(1, last)
        .map((row, context) -> {
          long published = row.getLong("published");
          long line = row.getLong("key");
          LineRow.Telling.of(row.getBytes("telling"))
              .keys()
              .forEach(key -> tellings.add(key, published, line));
          return true;
        })
        .list();
    execute(tellings);
  }

  /** Removes the derived tables' rows of all documents. */
  void clear() {
    handle.execute("INSERT INTO source_words (source_words) VALUES ('delete-all')");
    handle.execute("INSERT INTO line_words (line_words) VALUES ('delete-all')");
    for (String table : TABLES) {
      handle.execute("DELETE FROM " + table);
    }
  }

  private List<Long> namesIn(long document) {
    long first = document << PLACES;
    return handle
        .createQuery("SELECT DISTINCT name FROM line_name WHERE line BETWEEN ? AND ?")
        .bind(0, first)
        .bind(1, first + (1L << PLACES) - 1)
        .mapTo(Long.class)
        .list();
  }

  /** Removes those of the names that no line has any more. */
  private void sweep(List<Long> names) {
    for (long name : names) {
      joined.touch(name);
      handle.execute(
          """
          DELETE FROM name
          WHERE key = ? AND NOT EXISTS (SELECT 1 FROM line_name WHERE line_name.name = name.key)
          """,
          name);
    }
  }

  /** Returns the lines' keys by their ids. */
  private Map<String, Long> putLines(long document, Projection.Present present) {
    Map<String, Long> keys = new HashMap<>();
    if (present.lines().isEmpty()) {
      return keys;
    }
    Long latest = day(present.latest());
    long published = latest == null ? NOT_PUBLISHED : latest;
    PreparedBatch lines =
        handle.prepareBatch(
            """
            INSERT INTO line
              (key, id, type, kind, status, voice, earliest, day, published, telling)
            VALUES
              (:key, :id, :type, :kind, :status, :voice, :earliest, :day, :published, :telling)
            """);
    PreparedBatch words =
        handle.prepareBatch("INSERT INTO line_words (rowid, words) VALUES (?, ?)");
    PreparedBatch names =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO name (key, role, label, block) VALUES (?, ?, ?, ?)");
    PreparedBatch named =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO line_name (name, type, day, line) VALUES (?, ?, ?, ?)");
    PreparedBatch tellings =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO telling (key, published, line) VALUES (?, ?, ?)");
    long key = document << PLACES;
    for (LineRow line : present.lines()) {
      long day = line.latest() == null ? orNoDay(line.earliest()) : line.latest().toEpochDay();
      lines
          .bind("key", key)
          .bind("id", line.id())
          .bind("type", line.type())
          .bind("kind", line.kind())
          .bind("status", line.status())
          .bind("voice", line.voice())
          .bind("earliest", day(line.earliest()))
          .bind("day", day)
          .bind("published", published)
          .bind("telling", line.telling() == null ? null : line.telling().bytes())
          .add();
      if (line.telling() != null) {
        for (long each : line.telling().keys()) {
          tellings.add(each, published, key);
        }
      }
      if (!line.words().isEmpty()) {
        words.add(key, line.words());
      }
      for (LineRow.Name name : line.names()) {
        names.add(key(name), name.role(), name.label(), joined.block(name));
        named.add(key(name), line.type(), day, key);
      }
      keys.putIfAbsent(line.id(), key);
      key++;
    }
    execute(lines, words, names, named, tellings);
    return keys;
  }

  private static void execute(PreparedBatch... batches) {
    for (PreparedBatch batch : batches) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  /** Returns the key of a name, which depends on nothing else. */
  static long key(LineRow.Name name) {
    String hash = Identity.sha256(name.role() + '\n' + name.label());
    return ByteBuffer.wrap(HexFormat.of().parseHex(hash.substring(0, KEY_DIGITS))).getLong();
  }

  /** Returns the key of the document that a line stands in. */
  static long documentOf(long line) {
    return line >> PLACES;
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  private static long orNoDay(@Nullable LocalDate date) {
    return date == null ? NO_DAY : date.toEpochDay();
  }
}
