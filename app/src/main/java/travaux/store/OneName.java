package travaux.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Answers what is asked most: the lines that name somebody, a page of them in the order of days.
 * The index of names has that order, so that no more than the page is read, however many there are.
 */
final class OneName {

  private final Handle handle;
  private final Question question;
  private final long name;

  OneName(Handle handle, Question question) {
    this.handle = handle;
    this.question = question;
    this.name = PresentTables.key(question.names().get(0).get(0));
  }

  Question.Answer answer() {
    int offset = question.offset();
    List<Question.Found> page = new ArrayList<>(lines(true, question.newestFirst(), offset));
    if (page.size() < question.limit()) {
      int passed = page.isEmpty() && offset > 0 ? (int) Math.max(0, offset - dated()) : 0;
      page.addAll(
          lines(false, true, passed).stream()
              .limit(question.limit() - (long) page.size())
              .toList());
    }
    return new Question.Answer(page, count());
  }

  /** Returns lines that have a day, or that have none, which come last either way. */
  private List<Question.Found> lines(boolean dated, boolean newestFirst, int offset) {
    return handle
        .createQuery(
            "SELECT line.key, line.id FROM line_name CROSS JOIN line ON line.key = line_name.line"
                + " WHERE line_name.name = ? AND line_name.type = ? AND line_name.day "
                + (dated ? "> " : "= ")
                + PresentTables.NO_DAY
                + " AND line.status <> 'rejected' ORDER BY line_name.day "
                + (newestFirst ? "DESC" : "ASC")
                + ", line_name.line LIMIT ? OFFSET ?")
        .bind(0, name)
        .bind(1, question.type())
        .bind(2, question.limit())
        .bind(3, offset)
        .map((row, context) ->
            new Question.Found(PresentTables.documentOf(row.getLong("key")), row.getString("id")))
        .list();
  }

  private long dated() {
    return number(
        "SELECT count(*) FROM line_name CROSS JOIN line ON line.key = line_name.line"
            + " WHERE name = ? AND line_name.type = ? AND line_name.day > "
            + PresentTables.NO_DAY
            + " AND line.status <> 'rejected'");
  }

  private long count() {
    return number("SELECT coalesce(sum(lines), 0) FROM named WHERE name = ? AND type = ?")
        - number(
            """
            SELECT count(*) FROM line INDEXED BY line_rejected
            WHERE status = 'rejected' AND EXISTS (
              SELECT 1 FROM line_name
              WHERE name = ? AND type = ? AND day = line.day AND line = line.key)
            """);
  }

  private long number(String sql) {
    return handle.createQuery(sql).bind(0, name).bind(1, question.type()).mapTo(Long.class).one();
  }
}
