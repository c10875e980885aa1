package travaux.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of {@code language/en} that names and wordings are compared with. */
final class WordData {

  /** Words that carry no content. */
  static final Set<String> FUNCTION_WORDS =
      rows("function-words.txt").stream().map(row -> row.get(0)).collect(Collectors.toSet());

  private static final String FOLDER = "/travaux/language/en/";

  private WordData() {}

  /** Returns the rows of a list without remarks. */
  static List<List<String>> rows(String file) {
    try (InputStream in = WordData.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program's own file " + FOLDER + file + " is missing. Maybe build it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
