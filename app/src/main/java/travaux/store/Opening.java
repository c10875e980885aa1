package travaux.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens dossiers, after checks that tell the user more than the database would. */
final class Opening {

  private static final int SCHEMA = 6;
  private static final int BUSY_MILLISECONDS = 5000;

  /** Negative, as SQLite wants it when it is no number of pages. */
  private static final int CACHE_KIB = -32_768;

  private static final System.Logger LOG = System.getLogger(Opening.class.getName());

  private static final List<String> DERIVED =
      List.of(
          "TABLE present (",
          "TABLE line (",
          "TABLE name (",
          "TABLE line_name (",
          "TABLE source_words",
          "TABLE line_words",
          "TABLE name ADD",
          "INDEX name_",
          "INDEX line_name_line",
          "INDEX line_rejected",
          "INDEX line_decided",
          "TABLE line ADD",
          "TABLE telling (",
          "INDEX present_",
          "TABLE sketch (",
          "TABLE trace (",
          "TABLE stand (",
          "INDEX stand_",
          "TABLE matter (",
          "INDEX matter_",
          "TABLE named",
          "INDEX named_",
          "TABLE towards (",
          "INDEX towards_");

  private Opening() {}

  /**
   * A dossier that was opened.
   *
   * @param handle the database
   * @param upgraded whether it was of an older version, so that its present has to be made again
   */
  record Opened(Handle handle, boolean upgraded) {}

  /** Opens a dossier that exists; an older one is upgraded, after a copy of it. */
  static Opened existing(Path file) {
    if (!Files.exists(file)) {
      throw new StoreException(
          file + " does not exist. Maybe make it: travaux add " + file + " PATH...");
    }
    if (Files.isDirectory(file)) {
      throw new StoreException(file + " is a folder; a dossier is one file.");
    }
    FileHeader header = FileHeader.check(file, SCHEMA);
    if (FileHeader.hasJournal(file) && Files.isWritable(file)) {
      // Somebody was stopped while writing: what the header says may not count.
      recover(file);
      header = FileHeader.check(file, SCHEMA);
    }
    return open(file, header.version());
  }

  /** Opens a dossier, or makes an empty one where no file is. */
  static Opened existingOrNew(Path file) {
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
    make(file);
    return existing(file);
  }

  /** Made beside and moved, so that nobody sees a part, and nothing is left of it when stopped. */
  private static void make(Path file) {
    if (Files.exists(file)) {
      WholeFile.write(file, Opening::migrated);
      return;
    }
    try {
      WholeFile.create(file, Opening::migrated);
    } catch (StoreException e) {
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  private static void migrated(Path part) {
    Failures.told(
        part,
        () -> {
          migrate(part);
          return true;
        });
  }

  private static void recover(Path file) {
    Failures.told(
        file,
        () -> {
          try (Handle handle = Jdbi.open(source(file, settings(file)))) {
            return handle.createQuery("PRAGMA schema_version").mapTo(Long.class).one();
          }
        });
  }

  /** SQLite leaves an empty file when it had no room to begin one. */
  private static boolean isEmpty(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Opened open(Path file, int version) {
    return Failures.told(
        file,
        () -> {
          boolean older = version > 0 && version < SCHEMA;
          if (older) {
            copy(file, version);
          }
          if (version < SCHEMA) {
            migrate(file);
          }
          Handle handle = Jdbi.open(source(file, settings(file)));
          clearJournal(file, handle);
          return new Opened(handle, older);
        });
  }

  /**
   * A process that was killed may leave a journal with nothing to roll back, which stays until the
   * next write: so one is made. Where another process is writing, the journal is its own.
   */
  private static void clearJournal(Path file, Handle handle) {
    Path journal = file.resolveSibling(file.getFileName() + "-journal");
    if (!Files.exists(journal) || !Files.isWritable(file)) {
      return;
    }
    try {
      handle.execute("PRAGMA busy_timeout = 0");
      handle.execute("BEGIN IMMEDIATE");
      handle.execute("PRAGMA user_version = " + SCHEMA);
      handle.execute("COMMIT");
    } catch (JdbiException e) {
      LOG.log(System.Logger.Level.DEBUG, "the journal is in use", e);
    } finally {
      handle.execute("PRAGMA busy_timeout = " + BUSY_MILLISECONDS);
    }
  }

  /** The copy is made under another name first, so that a whole one is never replaced by a part. */
  private static void copy(Path file, int version) throws IOException {
    String name = file.getFileName() + ".schema-" + version;
    Path copy = file.resolveSibling(name);
    if (Files.exists(copy)) {
      return;
    }
    Path part = file.resolveSibling(name + ".part");
    Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
    Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void migrate(Path file) {
    SQLiteConfig settings = settings(file);
    settings.setApplicationId(FileHeader.DOSSIER);
    Flyway.configure(Opening.class.getClassLoader())
        .dataSource(source(file, settings))
        .locations("classpath:travaux/store/migrations")
        .javaMigrations(
            new ChainedEvents(),
            TablesMigration.JOINED_NAMES,
            TablesMigration.TRACES,
            TablesMigration.TALLIES,
            TablesMigration.SIDES)
        .load()
        .migrate();
  }

  /** Makes the tables of the present state in a database that has nothing else. */
  static void derivedTables(Handle handle) {
    Stream.of(
            ChainedEvents.SCHEMA,
            TablesMigration.JOINED_NAMES.file(),
            TablesMigration.TRACES.file(),
            TablesMigration.TALLIES.file())
        .flatMap(file -> ChainedEvents.statements(file).stream())
        .filter(statement -> DERIVED.stream().anyMatch(statement::contains))
        .forEach(handle::execute);
  }

  /** Lets the words of both search tables be listed, for as long as the database is open. */
  static void vocabularies(Handle handle) {
    for (String name : List.of("source", "line")) {
      handle.execute("DROP TABLE IF EXISTS temp." + name + "_vocabulary");
      handle.execute(
          "CREATE VIRTUAL TABLE temp."
              + name
              + "_vocabulary USING fts5vocab('main', '"
              + name
              + "_words', 'row')");
    }
  }

  private static SQLiteConfig settings(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_MILLISECONDS);
    settings.setCacheSize(CACHE_KIB);
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
