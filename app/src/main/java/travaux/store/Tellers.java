package travaux.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds lines of different documents that may tell the same. */
public final class Tellers {

  /** So many tellings of one key are looked at; what more documents tell is not shown. */
  private static final int MOST_TELLERS = 200;

  private final Path file;
  private final Handle handle;

  Tellers(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /**
   * A line of which another one may tell the same.
   *
   * @param document key of its document
   * @param id its id
   * @param published the last possible day of publication, or null
   * @param telling what it tells
   */
  public record Teller(
      long document, String id, @Nullable LocalDate published, LineRow.Telling telling) {}

  /** Returns what a line tells, or null. */
  public LineRow.@Nullable Telling telling(long document, String id) {
    long first = document << PresentTables.PLACES;
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT telling FROM line
                    WHERE id = ? AND key BETWEEN ? AND ? AND telling IS NOT NULL
                    """)
                .bind(0, id)
                .bind(1, first)
                .bind(2, first + (1L << PresentTables.PLACES) - 1)
                .map((row, context) -> LineRow.Telling.of(row.getBytes("telling")))
                .findFirst()
                .orElse(null));
  }

  /**
   * Returns lines of other documents that may tell what a line tells.
   *
   * @param document key of the line's document
   * @param published the last possible day of its publication, or null
   * @param days how many days at most may lie between
   */
  public List<Teller> of(
      long document, LineRow.Telling telling, @Nullable LocalDate published, int days) {
    return Failures.told(
        file,
        () -> {
          Map<Long, Teller> tellers = new TreeMap<>();
          if (telling.keys().isEmpty()) {
            return List.of();
          }
          long day = published == null ? 0 : published.toEpochDay();
          around(
              telling,
              published == null ? Long.MIN_VALUE : day - days,
              published == null ? Long.MAX_VALUE : day + days,
              document,
              tellers);
          if (published != null) {
            long open = PresentTables.NOT_PUBLISHED;
            around(telling, open, open, document, tellers);
          }
          return List.copyOf(tellers.values());
        });
  }

  /**
   * Returns the keys of other documents with a line that shares all keys of a telling, as the same
   * text printed again does.
   *
   * @param document key of the line's document
   * @param published the last possible day of its publication, or null
   * @param days how many days at most may lie between
   */
  public List<Long> copies(
      long document, LineRow.Telling telling, @Nullable LocalDate published, int days, int limit) {
    if (telling.keys().isEmpty()) {
      return List.of();
    }
    String keys = telling.keys().stream().map(String::valueOf).collect(Collectors.joining(", "));
    long day = published == null ? 0 : published.toEpochDay();
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    String.format(
                        Locale.ROOT,
                        """
                        SELECT line >> %d FROM telling
                        WHERE key IN (%s) AND published BETWEEN ? AND ? AND line >> %d <> ?
                        GROUP BY line HAVING count(*) = %d LIMIT ?
                        """,
                        PresentTables.PLACES,
                        keys,
                        PresentTables.PLACES,
                        telling.keys().stream().distinct().count()))
                .bind(0, published == null ? Long.MIN_VALUE : day - days)
                .bind(1, published == null ? Long.MAX_VALUE : day + days)
                .bind(2, document)
                .bind(3, limit)
                .mapTo(Long.class)
                .list());
  }

  private void around(
      LineRow.Telling telling, long first, long last, long document, Map<Long, Teller> tellers) {
    String keys = telling.keys().stream().map(String::valueOf).collect(Collectors.joining(", "));
    handle
        .createQuery(
            String.format(
                Locale.ROOT,
                """
                SELECT line.key, line.id, line.published, line.telling
                FROM telling JOIN line ON line.key = telling.line
                WHERE telling.key IN (%s) AND telling.published BETWEEN ? AND ?
                  AND line.status <> 'rejected'
                LIMIT ?
                """,
                keys))
        .bind(0, first)
        .bind(1, last)
        .bind(2, MOST_TELLERS * telling.keys().size())
        .map((row, context) -> {
          long line = row.getLong("key");
          long day = row.getLong("published");
          if (PresentTables.documentOf(line) != document) {
            tellers.put(
                line,
                new Teller(
                    PresentTables.documentOf(line),
                    row.getString("id"),
                    day == PresentTables.NOT_PUBLISHED ? null : LocalDate.ofEpochDay(day),
                    LineRow.Telling.of(row.getBytes("telling"))));
          }
          return true;
        })
        .list();
  }
}
