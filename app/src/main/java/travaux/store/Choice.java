package travaux.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Lines that names, words or decisions choose, and what else is asked of them. Of lists of lines
 * the shortest is where SQLite begins. When even that is long, lines are read in the order of days
 * until the page is full: then nobody waits for all of them to be found, sorted and counted.
 */
final class Choice {

  /** How long a list of lines is, is counted so far. */
  private static final int MOST = 100_000;

  private final Handle handle;
  private final Question question;
  private final List<Chosen> lists;

  Choice(Handle handle, Question question) {
    this.handle = handle;
    this.question = question;
    this.lists =
        Stream.concat(
                Stream.of(words(), decided(), told()).filter(list -> list != null),
                question.names().stream().map(this::named))
            .sorted(Comparator.comparingLong(Chosen::length))
            .toList();
  }

  /**
   * A list of lines.
   *
   * @param sql a question for their keys
   * @param bound its values
   * @param length how many they are, or {@link #MOST}
   */
  private record Chosen(String sql, List<Object> bound, long length) {}

  /** Returns whether names, words or decisions choose. */
  boolean isAny() {
    return !lists.isEmpty();
  }

  /** Returns whether it may take long to find all lines, and the newest ones are asked for. */
  boolean isOfMore(int few) {
    return isAny()
        && lists.get(0).length() > few
        && question.newestFirst()
        && !question.isOfOneName();
  }

  /** Returns tables and conditions. */
  String where() {
    return where(false);
  }

  /** Returns the values of the conditions, in order. */
  List<Object> bound() {
    List<Object> bound = new ArrayList<>(List.of(question.type()));
    lists.forEach(list -> bound.addAll(list.bound()));
    bound.addAll(question.kinds());
    bound.addAll(question.voices());
    bound.addAll(question.statuses());
    Stream.of(question.asOf(), question.from(), question.to())
        .filter(day -> day != null)
        .forEach(day -> bound.add(day.toEpochDay()));
    return bound;
  }

  /** Returns the page that was asked for, the newest lines first; some of all lines are counted. */
  Question.Answer newest(int some) {
    int counted = Math.max(some, Math.addExact(question.offset(), question.limit()));
    Query query =
        handle.createQuery(
            "SELECT line.key, line.id FROM "
                + where(true)
                + " ORDER BY line.day DESC, line.key LIMIT "
                + (counted + 1L));
    List<Object> bound = bound();
    for (int i = 0; i < bound.size(); i++) {
      query.bind(i, bound.get(i));
    }
    List<Question.Found> found =
        query
            .map((row, context) ->
                new Question.Found(
                    PresentTables.documentOf(row.getLong("key")), row.getString("id")))
            .list();
    List<Question.Found> page =
        found.stream().skip(question.offset()).limit(question.limit()).toList();
    return new Question.Answer(page, Math.min(counted, found.size()), found.size() > counted);
  }

  private @Nullable Chosen words() {
    String words = question.words();
    if (words == null) {
      return null;
    }
    long length =
        handle
            .createQuery(
                "SELECT count(*) FROM"
                    + " (SELECT 1 FROM line_words WHERE line_words MATCH ? LIMIT ?)")
            .bind(0, words)
            .bind(1, MOST)
            .mapTo(Long.class)
            .one();
    return new Chosen(
        "SELECT rowid FROM line_words WHERE line_words MATCH ?", List.of(words), length);
  }

  /** Lines of documents with some title or name. */
  private @Nullable Chosen told() {
    String source = question.source();
    if (source == null) {
      return null;
    }
    String titled = "{title} : (" + source + ")";
    String documents = "FROM source_words WHERE source_words MATCH ?";
    long length =
        handle
            .createQuery(
                "SELECT coalesce(sum(lines), 0) FROM present WHERE document IN (SELECT rowid "
                    + documents
                    + ")")
            .bind(0, titled)
            .mapTo(Long.class)
            .one();
    return new Chosen(
        "SELECT told.key FROM (SELECT rowid AS document "
            + documents
            + ") CROSS JOIN line AS told ON told.key BETWEEN document << "
            + PresentTables.PLACES
            + " AND (document << "
            + PresentTables.PLACES
            + ") + "
            + ((1L << PresentTables.PLACES) - 1),
        List.of(titled),
        length);
  }

  /** Most lines wait for a person: those that do not are few. */
  private @Nullable Chosen decided() {
    if (question.statuses().isEmpty() || question.statuses().contains("suggested")) {
      return null;
    }
    String decided = "FROM line WHERE type = ? AND status <> 'suggested'";
    long length =
        handle
            .createQuery("SELECT count(*) FROM (SELECT 1 " + decided + " LIMIT ?)")
            .bind(0, question.type())
            .bind(1, MOST)
            .mapTo(Long.class)
            .one();
    return new Chosen("SELECT key " + decided, List.of(question.type()), length);
  }

  private Chosen named(List<LineRow.Name> names) {
    String keys =
        names.stream()
            .map(name -> Long.toString(PresentTables.key(name)))
            .collect(Collectors.joining(", "));
    long length =
        handle
            .createQuery(
                "SELECT coalesce(sum(lines), 0) FROM named WHERE type = ? AND name IN ("
                    + keys
                    + ")")
            .bind(0, question.type())
            .mapTo(Long.class)
            .one();
    return new Chosen(
        "SELECT line FROM line_name WHERE type = ? AND name IN (" + keys + ")",
        List.of(question.type()),
        length);
  }

  private String where(boolean inOrder) {
    // With a plus, SQLite does not begin there.
    StringBuilder where =
        new StringBuilder("line")
            .append(inOrder ? " INDEXED BY line_day" : "")
            .append(" WHERE ")
            .append(isAny() && !inOrder ? "+" : "")
            .append("line.type = ?");
    boolean begins = !inOrder;
    for (Chosen list : lists) {
      where.append(begins ? " AND " : " AND +").append("line.key IN (");
      where.append(list.sql()).append(')');
      begins = false;
    }
    in("kind", question.kinds(), where);
    in("voice", question.voices(), where);
    in("status", question.statuses(), where);
    if (question.asOf() != null) {
      where.append(" AND line.published <= ?");
    }
    if (question.from() != null) {
      where.append(" AND line.day >= ?");
    }
    if (question.to() != null) {
      where.append(" AND line.day BETWEEN ").append(PresentTables.NO_DAY + 1).append(" AND ?");
    }
    return where.toString();
  }

  private static void in(String column, List<String> values, StringBuilder where) {
    if (!values.isEmpty()) {
      where
          .append(" AND line.")
          .append(column)
          .append(" IN (")
          .append(values.stream().map(value -> "?").collect(Collectors.joining(", ")))
          .append(")");
    }
  }
}
