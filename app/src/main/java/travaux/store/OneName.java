package travaux.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked most: the lines that name somebody, or are of some kinds, a page of them in
 * the order of days. The indexes have that order, so that no more than the page is read, however
 * many there are; and what is counted is counted along indexes, less the few that are rejected.
 */
final class OneName {

  private final Handle handle;
  private final Question question;
  private final @Nullable Long name;
  private final String kinds;
  private final String published;
  private final String days;
  private final String standing;

  OneName(Handle handle, Question question) {
    this.handle = handle;
    this.question = question;
    this.name =
        question.names().isEmpty() ? null : PresentTables.key(question.names().get(0).get(0));
    this.kinds =
        question.kinds().isEmpty()
            ? ""
            : " AND line.kind IN ("
                + question.kinds().stream().map(kind -> "?").collect(Collectors.joining(", "))
                + ")";
    // The documents are few against the lines, and are looked at first.
    this.published =
        question.asOf() == null
            ? ""
            : " AND EXISTS (SELECT 1 FROM present WHERE document = %s >> "
                + PresentTables.PLACES
                + " AND latest <= "
                + question.asOf().toEpochDay()
                + ")";
    // Lines that are not rejected, of whatever voice, are counted; others are only shown.
    this.standing =
        question.isOfOneName()
            ? " AND line.status <> 'rejected'"
            : in("status", question.statuses()) + in("voice", question.voices());
    this.days =
        (question.from() == null ? "" : " AND %1$s >= " + question.from().toEpochDay())
            + (question.to() == null
                ? ""
                : " AND %1$s > "
                    + PresentTables.NO_DAY
                    + " AND %1$s <= "
                    + question.to().toEpochDay());
  }

  Question.Answer answer() {
    return new Question.Answer(page(), count());
  }

  /** Returns the lines without counting them. */
  List<Question.Found> page() {
    int offset = question.offset();
    List<Question.Found> page = new ArrayList<>(lines(true, question.newestFirst(), offset));
    if (page.size() < question.limit()) {
      int passed = page.isEmpty() && offset > 0 ? (int) Math.max(0, offset - dated()) : 0;
      page.addAll(
          lines(false, true, passed).stream()
              .limit(question.limit() - (long) page.size())
              .toList());
    }
    return page;
  }

  /** Returns lines that have a day, or that have none, which come last either way. */
  private List<Question.Found> lines(boolean dated, boolean newestFirst, int offset) {
    String day = name == null ? "line.day" : "line_name.day";
    String key = name == null ? "line.key" : "line_name.line";
    return bound(
            "SELECT line.key, line.id FROM "
                + from(dated)
                + " ORDER BY "
                + day
                + (newestFirst ? " DESC, " : " ASC, ")
                + key
                + " LIMIT "
                + question.limit()
                + " OFFSET "
                + offset)
        .map((row, context) ->
            new Question.Found(PresentTables.documentOf(row.getLong("key")), row.getString("id")))
        .list();
  }

  private String from(boolean dated) {
    String day = (dated ? "> " : "= ") + PresentTables.NO_DAY;
    return name == null
        ? "line WHERE line.type = ? AND line.day "
            + day
            + String.format(Locale.ROOT, days, "line.day")
            + String.format(Locale.ROOT, published, "line.key")
            // With the plus, several kinds are read in the order of days, and not sorted.
            + (question.kinds().size() > 1 ? kinds.replace("line.kind", "+line.kind") : kinds)
            + standing
        : "line_name CROSS JOIN line ON line.key = line_name.line WHERE line_name.name = "
            + name
            + " AND line_name.type = ? AND line_name.day "
            + day
            + String.format(Locale.ROOT, days, "line_name.day")
            + String.format(Locale.ROOT, published, "line_name.line")
            + kinds
            + standing;
  }

  /** The values are of those that the program itself has. */
  private static String in(String column, List<String> values) {
    values.forEach(value -> {
      if (!value.matches("[a-z_]+")) {
        throw new IllegalArgumentException(value);
      }
    });
    return values.isEmpty()
        ? ""
        : " AND line." + column + " IN ('" + String.join("', '", values) + "')";
  }

  private long dated() {
    return number("SELECT count(*) FROM " + from(true));
  }

  private long count() {
    String named =
        name == null
            ? ""
            : " AND EXISTS (SELECT 1 FROM line_name WHERE line_name.name = "
                + name
                + " AND line_name.type = line.type AND line_name.day = line.day"
                + " AND line_name.line = line.key)";
    String rest =
        String.format(Locale.ROOT, days, "line.day")
            + String.format(Locale.ROOT, published, "line.key")
            + kinds
            + named;
    return all(rest)
        - number(
            "SELECT count(*) FROM line INDEXED BY line_rejected"
                + " WHERE line.status = 'rejected' AND line.type = ?"
                + rest);
  }

  private long all(String rest) {
    if (name != null && published.isEmpty() && days.isEmpty()) {
      return number(
          "SELECT coalesce(sum(lines), 0) FROM named AS line WHERE type = ? AND name = "
              + name
              + kinds);
    }
    return kinds.isEmpty()
        ? number(
            "SELECT count(*) FROM line_name WHERE type = ? AND name = "
                + name
                + String.format(Locale.ROOT, days, "line_name.day")
                + String.format(Locale.ROOT, published, "line_name.line"))
        : number("SELECT count(*) FROM line INDEXED BY line_kind WHERE line.type = ?" + rest);
  }

  private long number(String sql) {
    return bound(sql).mapTo(Long.class).one();
  }

  /** All statements have the type first, and the kinds after it. */
  private Query bound(String sql) {
    Query query = handle.createQuery(sql).bind(0, question.type());
    if (!kinds.isEmpty()) {
      for (int i = 0; i < question.kinds().size(); i++) {
        query.bind(i + 1, question.kinds().get(i));
      }
    }
    return query;
  }
}
