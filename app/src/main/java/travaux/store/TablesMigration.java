package travaux.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * From one schema to the next by the statements of a file alone.
 *
 * @param schema the schema that it leads to
 * @param description what is new, as the log of migrations calls it
 */
record TablesMigration(int schema, String description) implements JavaMigration {

  /** Names of people, parties and issues across documents, and who tells what. */
  static final TablesMigration JOINED_NAMES = new TablesMigration(3, "joined names");

  /** Which documents a view needs. */
  static final TablesMigration TRACES = new TablesMigration(4, "traces");

  /** How many lines there are by name and kind. */
  static final TablesMigration TALLIES = new TablesMigration(5, "tallies");

  /** Sides that are told by what they are: no tables, but names of lines that were not kept. */
  static final TablesMigration SIDES = new TablesMigration(6, "sides");

  /** Returns the file with the statements. */
  String file() {
    return "schema-" + schema + ".sql";
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(Integer.toString(schema));
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Integer getChecksum() {
    return schema;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // Flyway closes the connection.
    Handle handle = Jdbi.open(context.getConnection());
    ChainedEvents.statements(file()).forEach(handle::execute);
  }
}
