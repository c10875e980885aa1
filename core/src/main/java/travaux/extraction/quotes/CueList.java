package travaux.extraction.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Cue.Frame;
import travaux.extraction.quotes.Cue.Word;
import travaux.negotiation.Quote.Attitude;

/** The words that attribute: verbs, nouns and adjectives of saying, thinking and wanting. */
public final class CueList {

  private static final String FILE = "cues.tsv";
  private static final int COLUMNS = 3;

  private final Map<String, List<Cue>> cues = new HashMap<>();

  private CueList() {}

  /** Returns the list for English that comes with the reader. */
  public static CueList english() {
    try (InputStream in = CueList.class.getResourceAsStream("/travaux/language/en/" + FILE)) {
      return of(
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list from the text of a file: lemma, class and frames, separated by tabs.
   *
   * @throws IllegalArgumentException when a line is wrong; names the line, the value and a likely
   *     fix
   */
  public static CueList of(String tsv) {
    CueList list = new CueList();
    String[] lines = tsv.split("\\R", -1);
    Map<String, Integer> lineOf = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.isBlank() || line.startsWith("#") || line.startsWith("lemma\t")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw wrong(i, line, "has not three columns. Maybe spaces stand for the tabs?");
      }
      Integer earlier = lineOf.putIfAbsent(cells[0] + "\t" + cells[1], i + 1);
      if (earlier != null) {
        throw wrong(i, cells[0], "is in line " + earlier + " already. Maybe join the two rows?");
      }
      list.add(i, cells[0], cells[1], cells[2]);
    }
    return list;
  }

  /** Returns what is known of a verb, with its particle or without. */
  List<Cue> verb(String lemma, @Nullable String particle) {
    List<Cue> found = particle == null ? List.of() : all(lemma + " " + particle, Word.VERB);
    return found.isEmpty() ? all(lemma, Word.VERB) : found;
  }

  /** Returns what is known of a noun. */
  List<Cue> noun(String lemma) {
    return all(lemma, Word.NOUN);
  }

  /** Returns what is known of an adjective. */
  List<Cue> adjective(String lemma) {
    return all(lemma, Word.ADJECTIVE);
  }

  private List<Cue> all(String lemma, Word word) {
    return cues.getOrDefault(word + " " + lemma, List.of());
  }

  private void add(int line, String lemma, String cueClass, String frames) {
    if (lemma.isEmpty() || !lemma.equals(lemma.strip().toLowerCase(Locale.ROOT))) {
      throw wrong(
          line,
          lemma,
          "is no base form. Maybe \"" + lemma.strip().toLowerCase(Locale.ROOT) + "\"?");
    }
    String[] parts = cueClass.split("-", 2);
    Attitude attitude = one(Attitude.class, line, parts[0]);
    Word word = parts.length == 1 ? Word.VERB : one(Word.class, line, parts[1]);
    Set<Frame> known = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : frames.split("\\|", -1)) {
      String[] named = frame.split(":", 2);
      known.add(one(Frame.class, line, named[0]));
      if (named.length == 2) {
        prepositions.add(named[1]);
      }
    }
    if (known.contains(Frame.PREPOSITION) && prepositions.isEmpty()) {
      throw wrong(line, frames, "names no preposition. Maybe \"preposition:about\"?");
    }
    cues.computeIfAbsent(word + " " + lemma, key -> new ArrayList<>())
        .add(new Cue(lemma, word, attitude, known, prepositions));
  }

  private static <E extends Enum<E>> E one(Class<E> type, int line, String name) {
    for (E value : type.getEnumConstants()) {
      if (words(value).equals(name)) {
        return value;
      }
    }
    String choice =
        Arrays.stream(type.getEnumConstants())
            .map(CueList::words)
            .collect(Collectors.joining(", "));
    throw wrong(line, name, "is not known here. Maybe one of: " + choice + "?");
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static IllegalArgumentException wrong(int line, String value, String advice) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s, line %d: \"%s\" %s", FILE, line + 1, value, advice));
  }
}
