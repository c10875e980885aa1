package travaux.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens dossiers, after checks that tell the user more than the database would. */
final class Opening {

  private static final int SCHEMA = 1;
  private static final int BUSY_MILLISECONDS = 5000;

  private Opening() {}

  /** Opens a dossier that exists. */
  static Handle existing(Path file) {
    if (!Files.exists(file)) {
      throw new StoreException(
          file + " does not exist. Maybe make it: travaux add " + file + " PATH...");
    }
    if (Files.isDirectory(file)) {
      throw new StoreException(file + " is a folder; a dossier is one file.");
    }
    FileHeader header = FileHeader.check(file, SCHEMA);
    return open(file, header.version());
  }

  /** Opens a dossier, or makes an empty one where no file is. */
  static Handle existingOrNew(Path file) {
    if (Files.exists(file) && !isEmpty(file)) {
      return existing(file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreException(
          file + " cannot be made: there is no folder " + folder + ". Maybe make it first.");
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          file + " cannot be made: the folder may not be written. Maybe choose another one.");
    }
    return open(file, 0);
  }

  /** SQLite leaves an empty file when it had no room to begin one. */
  private static boolean isEmpty(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Handle open(Path file, int version) {
    return Failures.told(
        file,
        () -> {
          if (version < SCHEMA) {
            migrate(file);
          }
          return Jdbi.open(source(file, settings(file)));
        });
  }

  private static void migrate(Path file) {
    SQLiteConfig settings = settings(file);
    settings.setApplicationId(FileHeader.DOSSIER);
    Flyway.configure(Opening.class.getClassLoader())
        .dataSource(source(file, settings))
        .locations("classpath:travaux/store")
        .load()
        .migrate();
  }

  private static SQLiteConfig settings(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_MILLISECONDS);
    settings.enforceForeignKeys(true);
    if (Files.exists(file) && !Files.isWritable(file)) {
      settings.setReadOnly(true);
    } else {
      settings.setJournalMode(SQLiteConfig.JournalMode.DELETE);
      settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    return settings;
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig settings) {
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
