package travaux.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block.Kind;
import travaux.reading.FurniturePattern.Place;

/** What is not an article's own text, as {@code furniture.txt} describes it; made once. */
final class Furniture {

  private static final String ENGLISH = "/travaux/language/en/furniture.txt";

  /** Furniture is short; longer stretches are never compared with the patterns. */
  private static final int LONGEST = 600;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<FurniturePattern> patterns;
  private final List<Example> examples;

  private Furniture(List<FurniturePattern> patterns, List<Example> examples) {
    this.patterns = List.copyOf(patterns);
    this.examples = List.copyOf(examples);
  }

  /** Returns the list that is shipped for English. */
  static Furniture english() {
    try (InputStream stream = Furniture.class.getResourceAsStream(ENGLISH)) {
      if (stream == null) {
        throw new IllegalStateException(ENGLISH + " is missing. Maybe the build left it out.");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return parse("furniture.txt", lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list.
   *
   * @throws IllegalArgumentException naming file, line, value and a likely fix
   */
  static Furniture parse(String file, List<String> lines) {
    List<FurniturePattern> patterns = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Map<String, String> classes = new HashMap<>();
    Kind kind = null;
    Place place = Place.ANYWHERE;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String at = file + ":" + (i + 1) + ": ";
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@") && line.contains(" = ")) {
        String[] parts = line.split(" = ", 2);
        classes.put(parts[0], "(" + parts[1].strip() + ")");
      } else if (line.startsWith("<") && line.endsWith(">")) {
        String[] parts = line.substring(1, line.length() - 1).split(":", 2);
        kind = kind(at, parts[0].strip());
        place = parts.length == 1 ? Place.ANYWHERE : place(at, parts[1].strip());
      } else if (kind == null) {
        throw new IllegalArgumentException(
            at + "\"" + line + "\" stands in no section. Maybe put \"<links>\" above it.");
      } else if (line.startsWith("yes:") || line.startsWith("no:")) {
        boolean yes = line.startsWith("yes:");
        examples.add(new Example(kind, place, yes, line.substring(yes ? 4 : 3).strip(), i + 1));
      } else {
        patterns.add(pattern(at, kind, place, expand(line, classes), i + 1));
      }
    }
    return new Furniture(patterns, examples);
  }

  List<Example> examples() {
    return examples;
  }

  /** Returns the kind of a stretch that stands at such a place, or null when it is no furniture. */
  @Nullable Kind kindOf(String block, Place place) {
    if (block.length() > LONGEST) {
      return null;
    }
    // Folded, because long runs of spaces make the patterns slow.
    String folded = SPACES.matcher(block).replaceAll(" ");
    for (FurniturePattern pattern : patterns) {
      if (pattern.place() == place && pattern.fits(folded)) {
        return pattern.kind();
      }
    }
    return null;
  }

  /** Returns the furniture on the line of a title or paragraph, before its own words, or null. */
  @Nullable Part before(String paragraph, Place place) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Part longest = null;
    for (FurniturePattern pattern : patterns) {
      if (pattern.place() == place) {
        int length = pattern.lengthBefore(head);
        if (length > 0 && (longest == null || length > longest.end)) {
          longest = new Part(pattern.kind(), 0, length);
        }
      }
    }
    return longest;
  }

  /** Returns the furniture on the line of a paragraph, after its own words, or null. */
  @Nullable Part after(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST);
    String tail = paragraph.substring(from);
    Part longest = null;
    for (FurniturePattern pattern : patterns) {
      if (pattern.place() == Place.AFTER_A_PARAGRAPH) {
        int start = pattern.startAfter(tail);
        if (start > 0 && (longest == null || from + start < longest.start)) {
          longest = new Part(pattern.kind(), from + start, paragraph.length());
        }
      }
    }
    return longest;
  }

  private static FurniturePattern pattern(
      String at, Kind kind, Place place, String words, int line) {
    try {
      return FurniturePattern.of(kind, place, words, line);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          at
              + "\""
              + words
              + "\" is no pattern: "
              + e.getDescription()
              + ". Maybe a bracket is not closed, or is part of the text and needs \"\\\" before it.",
          e);
    }
  }

  private static String expand(String line, Map<String, String> classes) {
    String expanded = line;
    for (Map.Entry<String, String> entry : classes.entrySet()) {
      expanded = expanded.replace(entry.getKey(), entry.getValue());
    }
    return expanded;
  }

  private static Kind kind(String at, String words) {
    for (Kind kind : Kind.values()) {
      if (kind.isFurniture() && kind.words().equals(words.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        at + "there is no furniture called \"" + words + "\". Maybe \"links\" or \"caption\".");
  }

  private static Place place(String at, String words) {
    for (Place place : Place.values()) {
      if (place.words.equals(words)) {
        return place;
      }
    }
    throw new IllegalArgumentException(
        at + "there is no place \"" + words + "\". Maybe \"at the end\" or \"after a paragraph\".");
  }

  /** A part of a paragraph that is furniture: {@code [start, end)} of the paragraph. */
  record Part(Kind kind, int start, int end) {}

  /** A {@code yes:} or {@code no:} line. */
  record Example(Kind kind, Place place, boolean yes, String words, int line) {}
}
