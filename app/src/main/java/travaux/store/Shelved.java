package travaux.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document on the record, as a list of them shows it.
 *
 * @param id its id
 * @param name the file's name
 * @param earliest the first possible day of publication, or null
 * @param latest the last possible day of publication, or null
 * @param lines how many lines it has
 * @param acts how many of them are acts
 */
public record Shelved(
    String id,
    String name,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    int lines,
    int acts) {

  static Shelved of(ResultSet row) throws SQLException {
    return new Shelved(
        row.getString("id"),
        row.getString("name"),
        day(row, "earliest"),
        day(row, "latest"),
        row.getInt("lines"),
        row.getInt("acts"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? null : LocalDate.ofEpochDay(day);
  }
}
