package travaux.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Turns what the database libraries throw into messages for the user. */
final class Failures {

  /** The low byte of an extended result code is the code itself. */
  private static final int CODE = 0xff;

  private Failures() {}

  /** Returns what {@code work} returns. */
  static <T> T told(Path file, Callable<T> work) {
    try {
      return work.call();
    } catch (StoreException e) {
      throw e;
    } catch (Exception e) {
      for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
        if (at instanceof StoreException told) {
          throw told;
        }
      }
      throw new StoreException(file + ": " + message(e), e);
    }
  }

  private static String message(Exception e) {
    SQLException cause = sqlCause(e);
    if (cause != null) {
      return message(cause);
    }
    return e instanceof IllegalArgumentException
        ? "it is damaged (" + e.getMessage() + "). Maybe copy it again from where it came."
        : e.toString();
  }

  private static @Nullable SQLException sqlCause(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static String message(SQLException e) {
    String detail = Objects.toString(e.getMessage(), "no detail");
    return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & CODE)) {
      case SQLITE_FULL ->
          "the disk is full. What was on record before is safe; make room and run again.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program is writing to it. Maybe close that one, or run again later.";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          "it may not be written. Maybe change its permissions, or those of its folder.";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "it is damaged (" + detail + "). Maybe copy it again from where it came.";
      case SQLITE_IOERR -> "the disk failed (" + detail + "). What was on record before is safe.";
      default -> "the database failed (" + detail + ").";
    };
  }
}
