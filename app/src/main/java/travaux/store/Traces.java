package travaux.store;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the documents that a view is made of, without a look at all of them. */
public final class Traces {

  private final Path file;
  private final Handle handle;

  Traces(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /**
   * A document's place in the order in which pages show them: the last published first, those of
   * one day in the order of their keys turned round, undated ones last.
   *
   * @param published day since 1970-01-01
   * @param document its key
   */
  public record Place(long published, long document) {

    /** The newest first. */
    public static final Comparator<Place> NEWEST_FIRST =
        Comparator.comparingLong(Place::published).thenComparingLong(Place::document).reversed();

    /** Returns the place of a document. */
    public static Place of(long document, @Nullable LocalDate published) {
      return new Place(published == null ? PresentTables.NO_DAY : published.toEpochDay(), document);
    }

    /** Before which, in the order of pages, all documents are that were published by a day. */
    public static Place after(LocalDate day) {
      return new Place(day.toEpochDay() + 1, Long.MIN_VALUE);
    }
  }

  /**
   * Returns documents that have one of the words, the newest first.
   *
   * @param before only those that come after this place, or null for all
   * @param dated whether those of unknown day are left out
   */
  public List<Place> newest(
      Collection<String> words, @Nullable Place before, boolean dated, int limit) {
    return Failures.told(
        file,
        () -> {
          TreeSet<Place> found = new TreeSet<>(Place.NEWEST_FIRST);
          for (String word : words) {
            found.addAll(newest(word, before, dated, limit));
          }
          return found.stream().limit(limit).toList();
        });
  }

  private List<Place> newest(String word, @Nullable Place before, boolean dated, int limit) {
    Place from = before == null ? new Place(Long.MAX_VALUE, Long.MAX_VALUE) : before;
    return handle
        .createQuery(
            """
            SELECT published, document FROM trace
            WHERE word = ? AND (published, document) < (?, ?) AND published > ?
            ORDER BY published DESC, document DESC LIMIT ?
            """)
        .bind(0, TraceTables.key(word))
        .bind(1, from.published())
        .bind(2, from.document())
        .bind(3, dated ? PresentTables.NO_DAY : Long.MIN_VALUE)
        .bind(4, limit)
        .map((row, context) -> new Place(row.getLong(1), row.getLong(2)))
        .list();
  }

  /**
   * Returns how many documents have one of the words.
   *
   * @param asOf only those published by that day, or null for all
   */
  public long count(Collection<String> words, @Nullable LocalDate asOf) {
    List<Long> keys = words.stream().map(TraceTables::key).sorted().toList();
    String day =
        asOf == null
            ? ""
            : " AND published BETWEEN " + (PresentTables.NO_DAY + 1) + " AND " + asOf.toEpochDay();
    return Failures.told(
        file,
        () -> {
          long count = 0;
          // Each word's documents that none of the words before has.
          for (int i = 0; i < keys.size(); i++) {
            String before =
                i == 0
                    ? ""
                    : " AND NOT EXISTS (SELECT 1 FROM trace AS other WHERE other.word IN ("
                        + keys.subList(0, i).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                        + ") AND other.published = trace.published"
                        + " AND other.document = trace.document)";
            count +=
                handle
                    .createQuery("SELECT count(*) FROM trace WHERE word = ?" + day + before)
                    .bind(0, keys.get(i))
                    .mapTo(Long.class)
                    .one();
          }
          return count;
        });
  }

  /** Returns the last day on which a document was published, or null when none has a date. */
  public @Nullable LocalDate lastDay() {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery("SELECT max(latest) FROM present")
                .map((row, context) -> {
                  long day = row.getLong(1);
                  return row.wasNull() ? null : LocalDate.ofEpochDay(day);
                })
                .findOne()
                .orElse(null));
  }

  /**
   * Returns matters, those on which most parties take a position first.
   *
   * @param offset how many to pass over
   */
  public List<String> matters(int limit, int offset) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT label FROM matter ORDER BY parties DESC, stands DESC, key
                    LIMIT ? OFFSET ?
                    """)
                .bind(0, limit)
                .bind(1, offset)
                .mapTo(String.class)
                .list());
  }

  /** Returns the matters on which one of some parties takes a position in a document. */
  public List<String> matters(long document, List<Long> parties) {
    long first = document << PresentTables.PLACES;
    String keys = parties.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    String.format(
                        Locale.ROOT,
                        """
                        SELECT label FROM stand CROSS JOIN matter ON matter.key = stand.matter
                        WHERE line BETWEEN ? AND ? AND party IN (%s) GROUP BY label ORDER BY min(line)
                        """,
                        keys))
                .bind(0, first)
                .bind(1, first + (1L << PresentTables.PLACES) - 1)
                .mapTo(String.class)
                .list());
  }

  /** Returns on how many matters a position is taken. */
  public long matters() {
    return Failures.told(
        file, () -> handle.createQuery("SELECT count(*) FROM matter").mapTo(Long.class).one());
  }

  /** Returns the keys of the names of parties that take a position on a matter. */
  public List<Long> parties(String matter, int limit) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    WITH RECURSIVE next (party) AS (
                      SELECT min(party) FROM stand WHERE matter = :matter
                      UNION ALL
                      SELECT (SELECT min(party) FROM stand
                              WHERE matter = :matter AND party > next.party)
                      FROM next WHERE next.party NOT NULL)
                    SELECT party FROM next WHERE party NOT NULL LIMIT :limit
                    """)
                .bind("matter", TraceTables.key(matter))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
  }

  /** Returns the key of a name. */
  public static long key(LineRow.Name name) {
    return PresentTables.key(name);
  }

  /**
   * Returns the documents in which a party takes a position on a matter.
   *
   * @param party key of its name
   * @param from the first possible day that counts, or null for all
   * @param to the last possible day that counts, or null for all
   * @param newest whether the newest ones come first
   */
  public List<Long> stands(
      String matter,
      long party,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean newest,
      int limit) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    "SELECT line FROM stand WHERE matter = ? AND party = ? AND day BETWEEN ? AND ?"
                        + " ORDER BY day "
                        + (newest ? "DESC" : "ASC")
                        + " LIMIT ?")
                .bind(0, TraceTables.key(matter))
                .bind(1, party)
                .bind(2, from == null ? Long.MIN_VALUE : from.toEpochDay())
                .bind(3, to == null ? Long.MAX_VALUE : to.toEpochDay())
                .bind(4, limit)
                .map((row, context) -> PresentTables.documentOf(row.getLong(1)))
                .list());
  }

  /** Returns the smallest hashes of a document's text. */
  public int[] signature(long document) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery("SELECT signature FROM sketch WHERE document = ?")
                .bind(0, document)
                .map((row, context) -> {
                  IntBuffer numbers = ByteBuffer.wrap(row.getBytes(1)).asIntBuffer();
                  int[] signature = new int[numbers.remaining()];
                  numbers.get(signature);
                  return signature;
                })
                .findOne()
                .orElse(new int[0]));
  }

  /** Returns what the lines of a document tell, by their ids. */
  public Map<String, LineRow.Telling> tellings(long document) {
    long first = document << PresentTables.PLACES;
    return Failures.told(
        file,
        () -> {
          Map<String, LineRow.Telling> tellings = new HashMap<>();
          handle
              .createQuery(
                  "SELECT id, telling FROM line WHERE key BETWEEN ? AND ? AND telling NOT NULL")
              .bind(0, first)
              .bind(1, first + (1L << PresentTables.PLACES) - 1)
              .map((row, context) ->
                  tellings.putIfAbsent(
                      row.getString(1), LineRow.Telling.of(row.getBytes("telling"))))
              .list();
          return tellings;
        });
  }

  /**
   * Returns the acts of a party of its own towards another one, the newest first.
   *
   * @param who the name of who acts, as lines have it
   * @param whom the name of who is addressed
   */
  public List<Question.Found> between(LineRow.Name who, LineRow.Name whom, int limit) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT line.key, line.id
                    FROM line_name AS doer CROSS JOIN line ON line.key = doer.line
                    WHERE doer.name = ? AND doer.type = 'act'
                      AND EXISTS (
                        SELECT 1 FROM line_name AS other
                        WHERE other.name = ? AND other.type = 'act'
                          AND other.day = doer.day AND other.line = doer.line)
                      AND line.voice = 'party' AND line.status <> 'rejected'
                    ORDER BY doer.day DESC, doer.line DESC LIMIT ?
                    """)
                .bind(0, PresentTables.key(who))
                .bind(1, PresentTables.key(whom))
                .bind(2, limit)
                .map((row, context) ->
                    new Question.Found(PresentTables.documentOf(row.getLong(1)), row.getString(2)))
                .list());
  }

  /** How often one party does something towards another. */
  public record Towards(String who, String whom, String kind, long lines) {}

  /** Returns what parties do towards each other, in the names that lines have. */
  public List<Towards> towards() {
    return Failures.told(
        file,
        () ->
            new ArrayList<>(
                handle
                    .createQuery(
                        """
                        SELECT doer.label, other.label, kind, lines
                        FROM towards JOIN name AS doer ON doer.key = who
                          JOIN name AS other ON other.key = whom
                        """)
                    .map((row, context) ->
                        new Towards(
                            row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                    .list()));
  }
}
