package travaux.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of {@code dates.rules}; the file's head explains how they are written. Immutable. */
final class TimeRules {

  private static final String FILE = "/travaux/language/en/dates.rules";
  private static final Pattern CLASS = Pattern.compile("([A-Z]{2,})\\s*=(?!>)\\s*(.+)");
  private static final Pattern EXPECTED = Pattern.compile("(.+) = (\\S+)(?: (\\S+)\\.\\.(\\S+))?");

  private final String file;
  private final Map<String, Map<String, String>> classes = new HashMap<>();
  private final List<TimeRule> rules = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private @Nullable LocalDate published;

  private TimeRules(String file) {
    this.file = file;
  }

  /** One rule: words, and the time that they tell. */
  record TimeRule(int line, TimePattern.Form form, TimeMeaning meaning) {}

  /**
   * A sentence with the time that must be found in it.
   *
   * @param words the words that tell the time, or null when nothing must be found
   * @param value the expected TIMEX3 value
   * @param earliest the expected first day, or null when any will do
   * @param latest the expected last day, or null when any will do
   */
  record Example(
      int line,
      String sentence,
      @Nullable String words,
      @Nullable String value,
      @Nullable String earliest,
      @Nullable String latest) {}

  /** Reads the rules that are shipped. */
  static TimeRules english() {
    try (InputStream in = TimeRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program's own file " + FILE + " is missing. Maybe build it again.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse("dates.rules", text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException when a line is wrong; the message names file, line and value
   */
  static TimeRules parse(String file, List<String> lines) {
    TimeRules rules = new TimeRules(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        rules.add(i + 1, line);
      }
    }
    return rules;
  }

  private void add(int number, String line) {
    try {
      Matcher words = CLASS.matcher(line);
      if (line.startsWith("published:")) {
        published = LocalDate.parse(line.substring("published:".length()).strip());
      } else if (line.startsWith("yes:") || line.startsWith("no:")) {
        examples.add(example(number, line));
      } else if (words.matches()) {
        classes.put(words.group(1), words(words.group(2)));
      } else {
        String[] parts = line.split("\\s+=>\\s+", 2);
        if (parts.length < 2) {
          throw new IllegalArgumentException(
              "\"" + line + "\" is no rule. Maybe \"" + line + " => calendar\"?");
        }
        TimePattern.Form form = TimePattern.compile(parts[0], classes);
        rules.add(new TimeRule(number, form, TimeMeaning.parse(parts[1])));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> words(String list) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String each : list.split("\\|")) {
      String[] parts = each.strip().split(":", 2);
      words.put(parts[0], parts.length == 2 ? parts[1] : parts[0]);
    }
    return words;
  }

  private static Example example(int number, String line) {
    if (line.startsWith("no:")) {
      return new Example(number, line.substring(3).strip(), null, null, null, null);
    }
    String[] parts = line.substring(4).split("->", 2);
    Matcher expected = EXPECTED.matcher(parts.length == 2 ? parts[1].strip() : "");
    if (!expected.matches()) {
      throw new IllegalArgumentException(
          "\""
              + line
              + "\" says not what must be found. Maybe end it with"
              + " \"-> words = value\"?");
    }
    return new Example(
        number,
        parts[0].strip(),
        expected.group(1),
        expected.group(2),
        expected.group(3),
        expected.group(4));
  }

  List<TimeRule> all() {
    return Collections.unmodifiableList(rules);
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  /** Returns the day on which the examples are read, or null when the file names none. */
  @Nullable LocalDate published() {
    return published;
  }

  /** Returns what the list says of a word of a class, or null when the class does not have it. */
  @Nullable String value(String className, String words) {
    Map<String, String> list = classes.get(className);
    if (list == null) {
      return null;
    }
    String plain = plain(words);
    for (Map.Entry<String, String> each : list.entrySet()) {
      if (plain(each.getKey()).equals(plain)) {
        return each.getValue();
      }
    }
    return null;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\\u00a0‑-]+", " ");
  }
}
