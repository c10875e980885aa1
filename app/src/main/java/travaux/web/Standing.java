package travaux.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.analysis.Proceedings;

/**
 * What stands, as views see it, made beside the desk and kept until the record changes. Used by one
 * thread at a time.
 */
final class Standing implements AutoCloseable {

  /** More documents than memory holds are not seen at once: the last published ones are. */
  static final int MOST = 2000;

  private static final int DAYS = 4;
  private static final long PATIENCE = 150;
  private static final int FEW = 100;

  private final Dossier dossier;
  private final Path path;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Map<String, Future<Proceedings>> byDay = new HashMap<>();
  private long made = -1;

  Standing(Dossier dossier, Path path) {
    this.dossier = dossier;
    this.path = path;
  }

  /**
   * Returns what had been published by a day, or null while it is being made.
   *
   * @param asOf the day, or null for all
   */
  @Nullable Proceedings asOf(@Nullable LocalDate asOf) {
    long last = dossier.last();
    if (last != made || byDay.size() > DAYS) {
      byDay.values().forEach(future -> future.cancel(false));
      byDay.clear();
      made = last;
    }
    Future<Proceedings> future =
        byDay.computeIfAbsent(String.valueOf(asOf), day -> thread.submit(() -> make(asOf)));
    try {
      return dossier.sources().count() > FEW
          ? future.get(PATIENCE, TimeUnit.MILLISECONDS)
          : future.get();
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      byDay.clear();
      throw new IllegalStateException("The view cannot be made.", e);
    }
  }

  /** Tells which documents views do not see; empty when they see all. */
  String unseen() {
    return unseen(dossier.sources().count());
  }

  static String unseen(long documents) {
    return documents <= MOST
        ? ""
        : String.format(
            Locale.ROOT,
            "Of %,d documents the %,d published last are seen here. Sources and search have all.",
            documents,
            MOST);
  }

  private Proceedings make(@Nullable LocalDate asOf) {
    try (Dossier own = Dossier.open(path)) {
      return own.proceedings(asOf, MOST);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
