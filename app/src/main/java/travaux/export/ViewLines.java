package travaux.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.analysis.Cell;
import travaux.analysis.Ground;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.lines.LineFormat;
import travaux.negotiation.Span;

/** Views in the line format: one line of the type "view" for each row. */
public final class ViewLines {

  private ViewLines() {}

  /** Returns the rows of a view, each with its line break. */
  public static String of(Table table) {
    StringBuilder lines = new StringBuilder();
    table.rows().forEach(row -> lines.append(line(table, row)));
    return lines.toString();
  }

  private static String line(Table table, Row row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "view");
    fields.put("view", table.view().title());
    fields.put("about", row.about());
    if (table.day() != null) {
      fields.put("asOf", table.day());
    }
    put(fields, "group", row.group());
    fields.put("title", row.title());
    if (!row.parties().isEmpty()) {
      fields.put("parties", row.parties());
    }
    if (row.issue() != null) {
      fields.put("issue", row.issue());
    }
    fields.put("cells", row.cells().stream().map(ViewLines::cell).toList());
    fields.put("status", row.status().name().toLowerCase(Locale.ROOT));
    fields.put("rests", rests(row.rests()));
    // The spans are in code points already: an empty text leaves them as they are.
    return LineFormat.line("", fields);
  }

  private static Map<String, Object> cell(Cell cell) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", cell.name());
    fields.put("value", cell.value());
    if (!cell.details().isEmpty()) {
      fields.put("details", cell.details());
    }
    if (!cell.rests().isEmpty()) {
      fields.put("rests", rests(cell.rests()));
    }
    return fields;
  }

  private static List<Map<String, Object>> rests(List<Ground> grounds) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Ground ground : grounds) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("document", ground.document().name());
      if (ground.line() != null) {
        fields.put("id", ground.line());
      }
      fields.put("words", inCodePoints(ground));
      all.add(fields);
    }
    return all;
  }

  private static Span inCodePoints(Ground ground) {
    String text = ground.document().text();
    int start = text.codePointCount(0, ground.words().start());
    int length = text.codePointCount(ground.words().start(), ground.words().end());
    return new Span(start, start + length);
  }

  private static void put(Map<String, Object> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }
}
