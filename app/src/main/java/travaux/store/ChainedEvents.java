package travaux.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Identity;

/** From schema 1 to 2: sources are packed, and each event is tied to those before it. */
final class ChainedEvents implements JavaMigration {

  static final String SCHEMA = "schema-2.sql";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("2");
  }

  @Override
  public String getDescription() {
    return "chained events";
  }

  @Override
  public Integer getChecksum() {
    return 2;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // Flyway closes the connection.
    Handle handle = Jdbi.open(context.getConnection());
    for (String trigger :
        List.of("document_stays", "document_remains", "event_stays", "event_remains")) {
      handle.execute("DROP TRIGGER " + trigger);
    }
    handle.execute("ALTER TABLE document RENAME TO document_1");
    handle.execute("ALTER TABLE event RENAME TO event_1");
    statements(SCHEMA).forEach(handle::execute);
    moveSources(handle);
    moveEvents(handle);
    for (String table : List.of("present_reading", "present_decision", "event_1", "document_1")) {
      handle.execute("DROP TABLE " + table);
    }
  }

  private static void moveSources(Handle handle) {
    Sources sources = new Sources(handle);
    handle
        .createQuery("SELECT * FROM document_1 ORDER BY rowid")
        .map((row, context) -> {
          sources.insert(
              row.getString("id"),
              row.getString("sha256"),
              row.getString("text_sha256"),
              row.getString("name"),
              row.getString("converter"),
              StoredText.fromColumn(row.getObject("text")),
              row.getBytes("bytes"));
          return true;
        })
        .list();
  }

  private static void moveEvents(Handle handle) {
    Log log = new Log(handle, Clock.systemUTC());
    String[] chain = {Chain.START};
    handle
        .createQuery("SELECT * FROM event_1 ORDER BY seq")
        .map((row, context) -> {
          boolean reading = row.getString("kind").equals(LogEvent.READ);
          String subject = row.getString("subject");
          String document = reading ? subject : documentOf(handle, subject);
          LogEvent bare =
              new LogEvent(
                  row.getLong("seq"),
                  row.getLong("seq"),
                  row.getString("at"),
                  row.getString("who"),
                  row.getString("kind"),
                  document,
                  subject,
                  row.getString("payload"),
                  Identity.sha256(row.getString("payload")),
                  "");
          chain[0] = Chain.of(chain[0], bare);
          log.insert(
              new LogEvent(
                  bare.seq(),
                  bare.action(),
                  bare.at(),
                  bare.who(),
                  bare.kind(),
                  bare.document(),
                  bare.subject(),
                  bare.payload(),
                  bare.payloadSha256(),
                  chain[0]));
          return true;
        })
        .list();
  }

  /** The first version did not keep which document a line stands in; its readings tell. */
  private static @Nullable String documentOf(Handle handle, String line) {
    return handle
        .createQuery(
            "SELECT subject FROM event_1 WHERE kind = 'read' AND instr(payload, ?) > 0 LIMIT 1")
        .bind(0, "\"id\":\"" + line + "\"")
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  /** Returns the statements of a file that makes tables. */
  static List<String> statements(String file) {
    StringBuilder sql = new StringBuilder();
    try (InputStream in = ChainedEvents.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      sql.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    boolean inTrigger = false;
    for (String line : sql.toString().lines().toList()) {
      String code = line.replaceFirst("--.*", "").stripTrailing();
      if (code.isBlank()) {
        continue;
      }
      inTrigger |= code.startsWith("CREATE TRIGGER");
      statement.append(code).append('\n');
      if (inTrigger ? code.equals("END;") : code.endsWith(";")) {
        statements.add(statement.toString());
        statement.setLength(0);
        inTrigger = false;
      }
    }
    return statements;
  }
}
