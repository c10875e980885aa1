package travaux.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** From schema 3 to 4: views are made of the documents that they need. */
final class TracesMigration implements JavaMigration {

  static final String SCHEMA = "schema-4.sql";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("4");
  }

  @Override
  public String getDescription() {
    return "traces";
  }

  @Override
  public Integer getChecksum() {
    return 4;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // Flyway closes the connection.
    Handle handle = Jdbi.open(context.getConnection());
    ChainedEvents.statements(SCHEMA).forEach(handle::execute);
  }
}
