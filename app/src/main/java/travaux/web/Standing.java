package travaux.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.Part;
import travaux.Parts;
import travaux.analysis.Proceedings;
import travaux.analysis.View;
import travaux.analysis.Wanted;

/**
 * What stands, as views see it, made beside the desk and kept until the record changes. Used by one
 * thread at a time.
 */
final class Standing implements AutoCloseable {

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
   * Returns all that had been published by a day, or null while it is being made.
   *
   * @param asOf the day, or null for all
   */
  private @Nullable Proceedings asOf(@Nullable LocalDate asOf) {
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

  /**
   * Returns a page of a view, or null while it is being made.
   *
   * @param from where the page begins, or null for the first one
   */
  @Nullable Part part(View view, Wanted wanted, @Nullable String from) {
    Parts parts = dossier.parts(Parts.WHOLE);
    if (!parts.isWhole()) {
      return parts.of(view, wanted, from);
    }
    Proceedings all = asOf(wanted.asOf());
    return all == null ? null : Parts.of(view, wanted, from, all);
  }

  /**
   * Returns what a brief for parties is made of, or null while it is being made.
   *
   * @param asOf the day, or null for all
   */
  @Nullable Proceedings about(List<String> parties, @Nullable LocalDate asOf) {
    Parts parts = dossier.parts(Parts.WHOLE);
    return parts.isWhole() ? asOf(asOf) : parts.about(parties, asOf);
  }

  private Proceedings make(@Nullable LocalDate asOf) {
    try (Dossier own = Dossier.open(path)) {
      return own.proceedings(asOf);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
