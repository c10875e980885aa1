package travaux.store;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Does work on the database wholly or not at all. */
final class Transactions {

  private static final System.Logger LOG = System.getLogger(Transactions.class.getName());

  private final Path file;
  private final Handle handle;

  Transactions(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /** Returns what the work returns; what it wrote stays only when it ends well. */
  <T> T whole(Supplier<T> work) {
    // The driver's own transactions cannot be closed after a BEGIN that found the file busy.
    return Failures.told(
        file,
        () -> {
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

  /** Returns what the work returns, which sees the dossier as it is when it begins. */
  <T> T reading(Supplier<T> work) {
    return Failures.told(
        file,
        () -> {
          handle.execute("BEGIN");
          try {
            return work.get();
          } finally {
            rollBack();
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
}
