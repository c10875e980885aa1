package travaux.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code abbreviations.txt}. Immutable. */
final class Abbreviations {

  /** What the file says of a word. */
  enum Kind {
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    WITHIN_A_SENTENCE,
    STARTS_A_SENTENCE
  }

  private static final String FILE = "en/abbreviations.txt";

  private final Map<Kind, Set<String>> words;

  private Abbreviations(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when a line is neither a comment nor "kind: words"
   * @throws UncheckedIOException when it cannot be read
   */
  static Abbreviations english() {
    try (InputStream in = Abbreviations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("No such resource: " + FILE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Abbreviations of(List<String> lines) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      words
          .computeIfAbsent(
              kind(colon < 0 ? line : line.substring(0, colon), i + 1), unused -> new HashSet<>())
          .addAll(
              List.of(line.substring(colon + 1).strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }
    return new Abbreviations(words);
  }

  private static Kind kind(String name, int line) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        FILE + ":" + line + ": no such kind: \"" + name + "\". Maybe \"before a name: ...\"?");
  }

  /** Says whether the file lists {@code word}, in any case, as of that kind. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
