package travaux.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Status;

/**
 * One open dossier. Each method that writes is one transaction: it is done wholly or not at all.
 * Not thread-safe. All methods throw {@link StoreException} when the file cannot be used.
 */
public final class DossierFile implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(DossierFile.class.getName());

  private final Path file;
  private final Clock clock;
  private final Handle handle;

  private DossierFile(Path file, Clock clock, Handle handle) {
    this.file = file;
    this.clock = clock;
    this.handle = handle;
  }

  /** Opens a dossier that exists. */
  public static DossierFile open(Path file, Clock clock) {
    return new DossierFile(file, clock, Opening.existing(file));
  }

  /** Opens a dossier, or makes an empty one where no file is. */
  public static DossierFile openOrCreate(Path file, Clock clock) {
    return new DossierFile(file, clock, Opening.existingOrNew(file));
  }

  /** Returns the names of all documents by the sha256 of their bytes. */
  public Map<String, String> namesBySha256() {
    return told(() ->
        handle
            .createQuery("SELECT sha256, name FROM document")
            .reduceRows(
                new TreeMap<>(),
                (names, row) -> {
                  names.put(
                      row.getColumn("sha256", String.class), row.getColumn("name", String.class));
                  return names;
                }));
  }

  /**
   * Puts a document and what was read from it on the record, unless the same bytes are there.
   *
   * @param lines in the line format; kept as they are
   * @param who the person or program that adds it
   * @return false when the same bytes were on the record before
   */
  public boolean add(Document document, byte[] bytes, String lines, String who) {
    return inTransaction(() -> {
      int added =
          handle
              .createUpdate(
                  """
                  INSERT INTO document
                    (id, sha256, text_sha256, name, converter, text, bytes)
                  VALUES
                    (:id, :sha256, :textSha256, :name, :converter, :text, :bytes)
                  ON CONFLICT (sha256) DO NOTHING
                  """)
              .bind("id", document.id())
              .bind("sha256", document.sha256())
              .bind("textSha256", document.textSha256())
              .bind("name", document.name())
              .bind("converter", document.converter())
              .bindByType("text", StoredText.toColumn(document.text()), Object.class)
              .bind("bytes", bytes)
              .execute();
      if (added > 0) {
        happened("read", document.id(), lines, who);
      }
      return added > 0;
    });
  }

  /**
   * Puts a person's decision on a line on the record; the last one counts.
   *
   * @param line id of the line
   */
  public void decide(String line, Status status, String who) {
    String payload = "{\"status\":\"" + status.name() + "\"}";
    inTransaction(() -> happened("decided", line, payload, who));
  }

  /** Returns the present decisions by line. */
  public Map<String, Status> decisions() {
    return told(() ->
        handle
            .createQuery("SELECT line, status FROM present_decision")
            .reduceRows(
                new TreeMap<>(),
                (decisions, row) -> {
                  decisions.put(
                      row.getColumn("line", String.class),
                      Status.valueOf(row.getColumn("status", String.class)));
                  return decisions;
                }));
  }

  /** Hands on all documents as they are on the record now, in the order in which they came. */
  public void forEach(Consumer<Kept> each) {
    told(() -> {
      handle
          .createQuery(
              """
              SELECT document.id, text, text_sha256, lines
              FROM present_reading JOIN document ON document.id = present_reading.document
              ORDER BY document.rowid
              """)
          .map((row, context) -> kept(row))
          .useStream(all -> all.forEach(each));
      return true;
    });
  }

  /** Makes the tables of the present state again, from the events alone. */
  public void rebuild() {
    inTransaction(() -> {
      handle.execute("DELETE FROM present_reading");
      handle.execute("DELETE FROM present_decision");
      List<Long> events =
          handle.createQuery("SELECT seq FROM event ORDER BY seq").mapTo(Long.class).list();
      return events.stream().mapToInt(this::apply).sum();
    });
  }

  /** Closes the file. */
  @Override
  public void close() {
    handle.close();
  }

  /** For tests that need a setting of SQLite's. */
  void pragma(String setting) {
    handle.execute("PRAGMA " + setting);
  }

  private int happened(String kind, String subject, String payload, String who) {
    long seq =
        handle
            .createQuery(
                """
                INSERT INTO event (at, who, kind, subject, payload)
                VALUES (:at, :who, :kind, :subject, :payload)
                RETURNING seq
                """)
            .bind("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .bind("who", who)
            .bind("kind", kind)
            .bind("subject", subject)
            .bind("payload", payload)
            .mapTo(Long.class)
            .one();
    return apply(seq);
  }

  private int apply(long seq) {
    return handle.execute(
            """
            INSERT OR REPLACE INTO present_reading (document, seq, lines)
            SELECT subject, seq, payload FROM event WHERE kind = 'read' AND seq = ?
            """,
            seq)
        + handle.execute(
            """
            INSERT OR REPLACE INTO present_decision (line, seq, status, who)
            SELECT subject, seq, json_extract(payload, '$.status'), who
            FROM event WHERE kind = 'decided' AND seq = ?
            """,
            seq);
  }

  private Kept kept(ResultSet row) throws SQLException {
    String id = row.getString("id");
    String text = StoredText.fromColumn(row.getObject("text"));
    if (!Identity.sha256(text).equals(row.getString("text_sha256"))) {
      throw new StoreException(
          file
              + ": the text of document "
              + id
              + " is not the one that was put on the record."
              + " Maybe copy the dossier again from where it came.");
    }
    return new Kept(id, text, row.getString("lines"));
  }

  // The driver's own transactions cannot be closed after a BEGIN that found the file busy.
  private <T> T inTransaction(Supplier<T> work) {
    return told(() -> {
      handle.execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.get();
        handle.execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollBack();
        }
      }
    });
  }

  private void rollBack() {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
      LOG.log(System.Logger.Level.DEBUG, "nothing to roll back", e);
    }
  }

  private <T> T told(Callable<T> work) {
    return Failures.told(file, work);
  }
}
