package travaux.extraction.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A list of words of {@code language/en}: a word, and what the other columns say of it. */
public final class WordTable {

  private static final String FOLDER = "/travaux/language/en/";

  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private WordTable() {}

  /**
   * Reads a list that is shipped.
   *
   * @param file its name; lines with "#" are remarks, the first other line names the columns
   */
  public static WordTable read(String file) {
    return parse(file, lines(file));
  }

  /** Returns the rows of a list that is shipped, for one in which words stand several times. */
  public static List<List<String>> rows(String file) {
    return lines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program's own file " + FOLDER + file + " is missing. Maybe build it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list.
   *
   * @throws IllegalArgumentException when a row has too few columns; names file, line and value
   */
  public static WordTable parse(String file, List<String> lines) {
    WordTable table = new WordTable();
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (columns == 0) {
        columns = row.length;
      } else if (row.length != columns) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s:%d: \"%s\" has %d columns, not %d. Maybe a tab is missing?",
                file,
                i + 1,
                line,
                row.length,
                columns));
      } else {
        table.rows.put(row[0], List.of(row).subList(1, columns));
      }
    }
    return table;
  }

  /** Returns the words of the first column, in the order of the list. */
  public List<String> words() {
    return List.copyOf(rows.keySet());
  }

  /** Returns what the list says of a word; empty when it does not have it. */
  public Optional<List<String>> row(String word) {
    return Optional.ofNullable(rows.get(word));
  }
}
