package travaux.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * From schema 2 to 3: the tables know what names are called across documents, and who tells what.
 */
final class JoinedNamesMigration implements JavaMigration {

  static final String SCHEMA = "schema-3.sql";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3");
  }

  @Override
  public String getDescription() {
    return "joined names";
  }

  @Override
  public Integer getChecksum() {
    return 3;
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
