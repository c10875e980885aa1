package travaux.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Answers questions from the tables of the present state. */
public final class Answers {

  private static final int MOST_LABELS = 5000;

  private final Path file;
  private final Handle handle;

  Answers(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  /** Returns who finds the documents that a view is made of. */
  public Traces traces() {
    return new Traces(file, handle);
  }

  /** Returns how many documents on the record have no known last day of publication. */
  public long undated() {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery("SELECT count(*) FROM present WHERE latest IS NULL")
                .mapTo(Long.class)
                .one());
  }

  /** Returns how many documents are on the record. */
  public long documents() {
    return Failures.told(
        file, () -> handle.createQuery("SELECT count(*) FROM present").mapTo(Long.class).one());
  }

  /** Returns documents on the record, the last published first, undated ones before them. */
  public List<Shelved> shelf(int limit, int offset) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT id, name, earliest, latest, lines, acts
                    FROM present JOIN document ON document.key = present.document
                    ORDER BY latest DESC NULLS FIRST, document LIMIT ? OFFSET ?
                    """)
                .bind(0, limit)
                .bind(1, offset)
                .map((row, context) -> Shelved.of(row))
                .list());
  }

  /**
   * Returns the ids of the documents that were published last, in the order in which they came.
   *
   * @param asOf only what was published by that day, or null for all, undated ones too
   */
  public List<String> newest(int limit, @Nullable LocalDate asOf) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT id FROM (
                      SELECT key, id FROM present JOIN document ON document.key = present.document
                      WHERE :day IS NULL OR latest <= :day
                      ORDER BY latest IS NOT NULL, latest DESC, key LIMIT :limit)
                    ORDER BY key
                    """)
                .bind("day", asOf == null ? null : asOf.toEpochDay())
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  /** Returns the page that was asked for and how many lines there are. */
  public Question.Answer to(Question question) {
    return Failures.told(file, () -> answer(question));
  }

  /** Returns the page that was asked for, without how many lines there are. */
  public List<Question.Found> first(Question question) {
    boolean isShort =
        question.words() == null && question.source() == null && question.names().size() < 2;
    boolean one = question.names().isEmpty() || question.names().get(0).size() == 1;
    return isShort && one
        ? Failures.told(file, () -> new OneName(handle, question).page())
        : to(question).lines();
  }

  /**
   * Returns the page that was asked for, and how many lines there are; of many, which take long to
   * find and count, only that there are more than some.
   *
   * @param few so many lines are all found, and counted
   * @param counted so many lines of more are counted
   */
  public Question.Answer some(Question question, int few, int counted) {
    return Failures.told(
        file,
        () -> {
          Choice choice = new Choice(handle, question);
          return choice.isOfMore(few) ? choice.newest(counted) : answer(question);
        });
  }

  private Question.Answer answer(Question question) {
    if (question.isOfOneName()) {
      return new OneName(handle, question).answer();
    }
    Choice choice = new Choice(handle, question);
    List<Object> bound = choice.bound();
    String where = choice.where();
    String direction = question.newestFirst() ? "DESC" : "ASC";
    // Undated lines have a day before all others.
    String undatedLast = question.newestFirst() ? "" : "line.day = " + PresentTables.NO_DAY + ", ";
    String order = " ORDER BY " + undatedLast + "line.day " + direction + ", line.key";
    List<Object> all = new ArrayList<>(bound);
    all.add(question.limit());
    all.add(question.offset());
    long[] total = {-1};
    // What names or words choose is looked up once; the whole is counted along an index.
    String counted = choice.isAny() ? "count(*) OVER ()" : "-1";
    String page = "SELECT line.key, line.id, " + counted + " AS total FROM " + where + order;
    List<Question.Found> lines =
        bind(page + " LIMIT ? OFFSET ?", all)
            .map((row, context) -> {
              total[0] = row.getLong("total");
              long document = PresentTables.documentOf(row.getLong("key"));
              return new Question.Found(document, row.getString("id"));
            })
            .list();
    if (total[0] < 0) {
      total[0] =
          question.isOfActsAlone()
              ? acts(question.statuses())
              : bind("SELECT count(*) FROM " + where, bound).mapTo(Long.class).one();
    }
    return new Question.Answer(lines, total[0]);
  }

  /** Most acts wait for a person: those that do not are few, and are counted. */
  private long acts(List<String> statuses) {
    long all =
        handle.createQuery("SELECT coalesce(sum(acts), 0) FROM present").mapTo(Long.class).one();
    Map<String, Long> decided = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT status, count(*) FROM line
            WHERE type = 'act' AND status <> 'suggested' GROUP BY status
            """)
        .map((row, context) -> decided.put(row.getString(1), row.getLong(2)))
        .list();
    long suggested = all - decided.values().stream().mapToLong(Long::longValue).sum();
    return statuses.stream()
        .mapToLong(
            status -> status.equals("suggested") ? suggested : decided.getOrDefault(status, 0L))
        .sum();
  }

  /** Returns the labels that names have in a role, in order. */
  public List<String> labels(String role) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT label FROM name
                    WHERE role = ? AND EXISTS (SELECT 1 FROM line_name WHERE line_name.name = name.key)
                    ORDER BY label
                    """)
                .bind(0, role)
                .mapTo(String.class)
                .list());
  }

  /**
   * Returns the labels in a role that have some letters, or are called so, in any case.
   *
   * @param part letters and digits of ASCII
   */
  public List<String> labelsLike(String role, String part) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT label FROM name WHERE role = ? AND (label LIKE ? OR called LIKE ?)
                    ORDER BY label
                    """)
                .bind(0, role)
                .bind(1, '%' + part + '%')
                .bind(2, '%' + part + '%')
                .mapTo(String.class)
                .list());
  }

  /** Returns labels in a role, those of most lines first; of very many, only some are looked at. */
  public List<String> labelsOfMost(String role, int limit) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT label FROM (SELECT key, label FROM name WHERE role = ? LIMIT ?)
                    ORDER BY (SELECT sum(lines) FROM named WHERE named.name = key) DESC, label
                    LIMIT ?
                    """)
                .bind(0, role)
                .bind(1, MOST_LABELS)
                .bind(2, limit)
                .mapTo(String.class)
                .list());
  }

  /** Returns the place in the log of the last event; 0 when there is none. */
  public long last() {
    return Failures.told(
        file,
        () ->
            handle.createQuery("SELECT coalesce(max(seq), 0) FROM event").mapTo(Long.class).one());
  }

  /** Returns what the record calls the names that it calls otherwise, or knows more of. */
  public Map<LineRow.Name, Projection.Called> called() {
    return Failures.told(
        file,
        () -> {
          Map<LineRow.Name, Projection.Called> called = new HashMap<>();
          handle
              .createQuery(
                  "SELECT role, label, called, party, why FROM name WHERE called IS NOT NULL")
              .map((row, context) ->
                  called.put(
                      new LineRow.Name(row.getString("role"), row.getString("label")),
                      new Projection.Called(
                          row.getString("called"), row.getString("party"), row.getString("why"))))
              .list();
          return called;
        });
  }

  /** Returns who finds lines that may tell the same. */
  public Tellers tellers() {
    return new Tellers(file, handle);
  }

  /** Returns the ids of lines of a type and kind. */
  public Set<String> ids(String type, String kind) {
    return Failures.told(
        file,
        () ->
            Set.copyOf(
                handle
                    .createQuery("SELECT DISTINCT id FROM line WHERE type = ? AND kind = ?")
                    .bind(0, type)
                    .bind(1, kind)
                    .mapTo(String.class)
                    .list()));
  }

  /** Returns the ids of lines that begin so, with their documents' keys; not more than asked. */
  public List<Question.Found> idsFrom(String start, int limit) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT key, id FROM line WHERE id >= ? AND id < ? ORDER BY id, key LIMIT ?
                    """)
                .bind(0, start)
                .bind(1, start + '\uFFFF')
                .bind(2, limit)
                .map((row, context) ->
                    new Question.Found(
                        PresentTables.documentOf(row.getLong("key")), row.getString("id")))
                .list());
  }

  /** Returns the keys of documents that were read again after people decided on their lines. */
  public List<Long> readAfterDecisions() {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    """
                    SELECT DISTINCT decision.document FROM event AS decision
                    WHERE decision.kind IN ('decided', 'edited') AND decision.kind <> 'read'
                      AND EXISTS (
                        SELECT 1 FROM event AS reading
                        WHERE reading.document = decision.document AND reading.kind = 'read'
                          AND reading.seq > decision.seq)
                      AND EXISTS (
                        SELECT 1 FROM present WHERE present.document = decision.document)
                    ORDER BY decision.document
                    """)
                .mapTo(Long.class)
                .list());
  }

  /** Returns the keys of documents whose texts have the words, the best first. */
  public List<Long> documentsWith(String words, int limit, int offset) {
    return Failures.told(
        file,
        () ->
            handle
                .createQuery(
                    "SELECT rowid FROM source_words WHERE source_words MATCH ?"
                        + " ORDER BY rank, rowid LIMIT ? OFFSET ?")
                .bind(0, words)
                .bind(1, limit)
                .bind(2, offset)
                .mapTo(Long.class)
                .list());
  }

  private Query bind(String sql, List<Object> bound) {
    Query query = handle.createQuery(sql);
    for (int i = 0; i < bound.size(); i++) {
      query.bind(i, bound.get(i));
    }
    return query;
  }
}
