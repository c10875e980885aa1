package travaux.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.negotiation.Span;

/**
 * One labelled row.
 *
 * @param line its line in the file, from 1
 * @param cells its values by the name of their column
 */
record GoldRow(int line, Map<String, String> cells) {

  static final String NONE = "-";

  /** Copies the cells. */
  GoldRow {
    cells = Map.copyOf(cells);
  }

  /** Returns the rows of a file, in order. */
  static List<GoldRow> read(String file) {
    List<String> lines = lines(file);
    String[] columns = lines.get(0).substring(1).split("\t", -1);
    List<GoldRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] values = lines.get(i).split("\t", -1);
      if (values.length != columns.length) {
        throw new IllegalStateException(file + ":" + (i + 1) + " has " + values.length + " cells");
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < columns.length; c++) {
        cells.put(columns[c], values[c]);
      }
      rows.add(new GoldRow(i + 1, cells));
    }
    return rows;
  }

  private static List<String> lines(String file) {
    try (InputStream in = GoldRow.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String column) {
    String value = cells.get(column);
    if (value == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return value;
  }

  boolean has(String column) {
    return !get(column).equals(NONE);
  }

  /** Says whether one of the alternatives of a cell is {@code value}, in any case. */
  boolean allows(String column, String value) {
    return Stream.of(get(column).split("/")).anyMatch(each -> each.strip().equalsIgnoreCase(value));
  }

  /** Returns the members of a list, in lower case and without articles. */
  Set<String> names(String column) {
    return has(column) ? plain(List.of(get(column).split(";"))) : Set.of();
  }

  static Set<String> plain(List<String> names) {
    return names.stream().map(GoldRow::plain).collect(Collectors.toSet());
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
  }

  /** Returns where the words of a cell stand first as whole words, from an offset on. */
  Span find(String column, int from) {
    String words = get(column);
    String text = get("text");
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
            .matcher(text);
    if (!matcher.find(from)) {
      throw new IllegalStateException("line " + line + ": no \"" + words + "\" in " + text);
    }
    return new Span(matcher.start(), matcher.end());
  }
}
