package travaux.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import travaux.negotiation.Identity;

/** Keeps up by what documents are found when a view is made of few of many. */
final class TraceTables {

  private static final int DIGITS = 16;

  /** With the plus, SQLite begins at the document and not at all acts. */
  private static final String TOWARDS =
      """
      SELECT who.name, whom.name, line.kind, count(*)
      FROM line
        CROSS JOIN line_name AS who ON who.line = line.key
        CROSS JOIN name AS doer ON doer.key = who.name AND doer.role = 'who'
        CROSS JOIN line_name AS whom ON whom.line = line.key
        CROSS JOIN name AS other ON other.key = whom.name AND other.role = 'whom'
      WHERE line.key BETWEEN ? AND ? AND +line.type = 'act' AND line.voice = 'party'
        AND line.status <> 'rejected' AND doer.label <> other.label
      GROUP BY 1, 2, 3
      """;

  private final Handle handle;
  private final Set<Long> touched = new HashSet<>();

  TraceTables(Handle handle) {
    this.handle = handle;
  }

  /** Removes what a document has put there; must come before its lines go. */
  void remove(long document) {
    long first = document << PresentTables.PLACES;
    long last = first + (1L << PresentTables.PLACES) - 1;
    PreparedBatch traces =
        handle.prepareBatch("DELETE FROM trace WHERE word = ? AND published = ? AND document = ?");
    handle
        .createQuery(
            "SELECT latest, traces FROM sketch JOIN present USING (document) WHERE document = ?")
        .bind(0, document)
        .map((row, context) -> {
          long latest = row.getLong("latest");
          long published = row.wasNull() ? PresentTables.NO_DAY : latest;
          ByteBuffer words = ByteBuffer.wrap(row.getBytes("traces"));
          while (words.hasRemaining()) {
            traces.add(words.getLong(), published, document);
          }
          return true;
        })
        .list();
    if (traces.size() > 0) {
      traces.execute();
    }
    handle.execute("DELETE FROM sketch WHERE document = ?", document);
    handle
        .createQuery("SELECT matter, count(*) FROM stand WHERE line BETWEEN ? AND ? GROUP BY 1")
        .bind(0, first)
        .bind(1, last)
        .map((row, context) -> {
          touched.add(row.getLong(1));
          return handle.execute(
              "UPDATE matter SET stands = stands - ? WHERE key = ?",
              row.getLong(2),
              row.getLong(1));
        })
        .list();
    handle.execute("DELETE FROM stand WHERE line BETWEEN ? AND ?", first, last);
    tally(first, last, -1);
  }

  /** Puts what a document has; its lines and names must be there. */
  void put(long document, Projection.Present present, Map<String, Long> lines) {
    long published =
        present.latest() == null ? PresentTables.NO_DAY : present.latest().toEpochDay();
    handle.execute(
        "INSERT INTO sketch (document, traces, signature) VALUES (?, ?, ?)",
        document,
        hashes(present),
        signature(present));
    PreparedBatch traces =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO trace (word, published, document) VALUES (?, ?, ?)");
    present.traces().forEach(word -> traces.add(key(word), published, document));
    PreparedBatch stands =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO stand (matter, party, day, line) VALUES (?, ?, ?, ?)");
    Map<String, Integer> matters = new HashMap<>();
    for (Projection.Stand stand : present.stands()) {
      Long line = lines.get(stand.line());
      if (line != null) {
        long matter = key(stand.matter());
        matters.merge(stand.matter(), stand.parties().size(), Integer::sum);
        long day = stand.day() == null ? PresentTables.NO_DAY : stand.day().toEpochDay();
        stand.parties().forEach(party -> stands.add(matter, PresentTables.key(party), day, line));
      }
    }
    if (traces.size() > 0) {
      traces.execute();
    }
    if (stands.size() > 0) {
      stands.execute();
    }
    matters.forEach((label, count) -> {
      touched.add(key(label));
      handle.execute(
          """
          INSERT INTO matter (key, label, parties, stands) VALUES (?, ?, 0, ?)
          ON CONFLICT (key) DO UPDATE SET stands = stands + excluded.stands
          """,
          key(label),
          label,
          count);
    });
    long first = document << PresentTables.PLACES;
    tally(first, first + (1L << PresentTables.PLACES) - 1, 1);
  }

  /** Adds to what is counted, or takes away from it, what the lines of one document count. */
  private void tally(long first, long last, int sign) {
    PreparedBatch towards =
        handle.prepareBatch(
            """
            INSERT INTO towards (who, whom, kind, lines) VALUES (?, ?, ?, ?)
            ON CONFLICT (who, whom, kind) DO UPDATE SET lines = lines + excluded.lines
            """);
    handle
        .createQuery(TOWARDS)
        .bind(0, first)
        .bind(1, last)
        .map((row, context) ->
            towards.add(row.getLong(1), row.getLong(2), row.getString(3), sign * row.getLong(4)))
        .list();
    PreparedBatch named =
        handle.prepareBatch(
            """
            INSERT INTO named (name, type, kind, lines) VALUES (?, ?, ?, ?)
            ON CONFLICT (name, type, kind) DO UPDATE SET lines = lines + excluded.lines
            """);
    handle
        .createQuery(
            """
            SELECT name, line_name.type, line.kind, count(*)
            FROM line_name CROSS JOIN line ON line.key = line_name.line
            WHERE line_name.line BETWEEN ? AND ? GROUP BY 1, 2, 3
            """)
        .bind(0, first)
        .bind(1, last)
        .map((row, context) ->
            named.add(row.getLong(1), row.getString(2), row.getString(3), sign * row.getLong(4)))
        .list();
    if (towards.size() > 0) {
      towards.execute();
    }
    if (named.size() > 0) {
      named.execute();
    }
    if (sign < 0) {
      handle.execute("DELETE FROM towards WHERE lines <= 0");
      handle.execute("DELETE FROM named WHERE lines <= 0");
    }
  }

  /** Counts the parties of what was touched again. */
  void count() {
    for (long matter : touched) {
      // From party to party along the index, however many acts one of them has.
      handle.execute(
          """
          WITH RECURSIVE next (party) AS (
            SELECT min(party) FROM stand WHERE matter = :matter
            UNION ALL
            SELECT (SELECT min(party) FROM stand WHERE matter = :matter AND party > next.party)
            FROM next WHERE next.party NOT NULL)
          UPDATE matter SET parties = (SELECT count(party) FROM next) WHERE key = :matter
          """
              .replace(":matter", Long.toString(matter)));
      handle.execute("DELETE FROM matter WHERE key = ? AND parties = 0", matter);
    }
    touched.clear();
  }

  /** Returns the hashes of a document's words, in order. */
  private static byte[] hashes(Projection.Present present) {
    List<Long> keys = present.traces().stream().map(TraceTables::key).sorted().toList();
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * keys.size());
    keys.forEach(bytes::putLong);
    return bytes.array();
  }

  /** Returns the key of a word, which depends on nothing else. */
  static long key(String word) {
    String hash = Identity.sha256(word);
    return ByteBuffer.wrap(HexFormat.of().parseHex(hash.substring(0, DIGITS))).getLong();
  }

  private static byte[] signature(Projection.Present present) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * present.signature().size());
    present.signature().forEach(bytes::putInt);
    return bytes.array();
  }
}
