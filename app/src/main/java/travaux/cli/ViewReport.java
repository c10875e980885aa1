package travaux.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import travaux.analysis.Cell;
import travaux.analysis.Ground;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.negotiation.Document;
import travaux.negotiation.Status;
import travaux.present.Dates;

/**
 * A view for a person to read: each row with its words and where they stand, then what rests on
 * words of its own. One use, one thread.
 */
final class ViewReport {

  private static final String INDENT = "  ";
  private static final String HANGING = "      ";
  private static final String WORDS = HANGING + "│ ";

  private static final int SOME = 4;
  private static final int SHORT = 70;
  private static final int LONG = 240;

  private final int width;
  private final boolean emphasis;
  private final Map<String, LineNumbers> numbers = new HashMap<>();

  ViewReport(int width, boolean emphasis) {
    this.width = width;
    this.emphasis = emphasis;
  }

  /** Returns the rows under their headings. */
  String of(Table table) {
    StringBuilder page = new StringBuilder();
    String group = "";
    for (Row row : table.rows()) {
      if (!row.group().equals(group)) {
        page.append(page.isEmpty() ? "" : "\n");
        group = row.group();
        page.append(new Paragraph().addBold(group).wrapped("", INDENT, width, emphasis));
      }
      page.append(row(row));
    }
    return page.isEmpty() ? "Nothing is on the record here.\n" : page.toString();
  }

  /** Returns the first rows under each heading, without their words, for one screen. */
  String inShort(Table table, Path dossier) {
    StringBuilder page = new StringBuilder();
    if (table.day() != null) {
      page.append("State of play on ").append(Dates.of(table.day())).append("\n");
    }
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    table
        .rows()
        .forEach(row -> groups.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row));
    groups.forEach((group, rows) -> {
      String count = rows.size() > 1 ? " (" + rows.size() + ")" : "";
      page.append(new Paragraph().addBold(group + count).wrapped("", INDENT, width, emphasis));
      rows.stream().limit(SOME).forEach(row -> page.append(inShort(row)));
    });
    if (groups.values().stream().anyMatch(rows -> rows.size() > SOME)) {
      page.append("More: travaux show ").append(dossier).append(" answers, deadlines\n");
    }
    return groups.isEmpty() ? "Nothing is on the record here.\n" : page.toString();
  }

  /** Returns the first rows, each with its best words and in one paragraph what is known of it. */
  String firsts(List<Row> rows) {
    StringBuilder page = new StringBuilder();
    String group = "";
    for (Row row : rows) {
      if (!row.group().equals(group)) {
        group = row.group();
        page.append(
            new Paragraph().add(Dates.inWords(group)).wrapped(INDENT, INDENT, width, emphasis));
      }
      Ground first = row.rests().get(0);
      page.append(title(row)).append(words(first));
      String values =
          row.cells().stream()
              .map(cell -> Dates.inWords(cell.name() + ": " + cell.value()))
              .collect(Collectors.joining(" · "));
      if (!values.isEmpty()) {
        String brief =
            values.length() > LONG
                ? values.substring(0, values.lastIndexOf(' ', LONG)) + " …"
                : values;
        page.append(new Paragraph().add(brief).wrapped(HANGING, HANGING, width, emphasis));
      }
    }
    return page.toString();
  }

  private String title(Row row) {
    return new Paragraph()
        .addBold(row.title())
        .add(" [" + word(row.status()) + "] (" + source(row.rests().get(0)) + ")")
        .wrapped(INDENT, HANGING, width, emphasis);
  }

  private String inShort(Row row) {
    String title = Dates.inWords(row.title());
    String due =
        row.cells().stream()
            .filter(cell -> cell.name().equals("due"))
            .map(cell -> ", due " + Dates.inWords(cell.value()))
            .collect(Collectors.joining());
    String brief =
        title.length() > SHORT ? title.substring(0, title.lastIndexOf(' ', SHORT)) + " …" : title;
    return new Paragraph()
        .add(brief + due + " [" + word(row.status()) + "] (" + source(row.rests().get(0)) + ")")
        .wrapped(INDENT, HANGING, width, emphasis);
  }

  private String row(Row row) {
    Ground first = row.rests().get(0);
    StringBuilder page = new StringBuilder(title(row)).append(words(first));
    List<Cell> own = row.cells().stream().filter(cell -> cell.rests().isEmpty()).toList();
    if (!own.isEmpty()) {
      String values = own.stream().map(ViewReport::value).collect(Collectors.joining(" · "));
      page.append(new Paragraph().add(values).wrapped(HANGING, HANGING, width, emphasis));
    }
    row.cells().stream().filter(cell -> !cell.rests().isEmpty()).forEach(cell -> add(cell, page));
    row.rests().stream()
        .skip(1)
        .forEach(also ->
            page.append(
                new Paragraph()
                    .add("also: (" + source(also) + ")")
                    .wrapped(HANGING, HANGING, width, emphasis)));
    return page.toString();
  }

  private void add(Cell cell, StringBuilder page) {
    String value = value(cell);
    for (Ground ground : cell.rests()) {
      page.append(
          new Paragraph()
              .add(value + " (" + source(ground) + ")")
              .wrapped(HANGING, HANGING, width, emphasis));
      page.append(words(ground));
      value = cell.name() + ", also";
    }
  }

  private String words(Ground ground) {
    return new Paragraph()
        .add(ground.document().text(), ground.words(), List.of())
        .wrapped(WORDS, WORDS, width, emphasis);
  }

  private static String value(Cell cell) {
    String details =
        cell.details().entrySet().stream()
            .map(detail -> detail.getKey() + " " + detail.getValue())
            .collect(Collectors.joining(", "));
    return Dates.inWords(
        cell.name() + ": " + cell.value() + (details.isEmpty() ? "" : " (" + details + ")"));
  }

  private String source(Ground ground) {
    Document document = ground.document();
    int line =
        numbers
            .computeIfAbsent(document.id(), id -> new LineNumbers(document.text()))
            .at(ground.words().start());
    String id = ground.line() == null ? "" : " #" + ShortIds.of(ground.line());
    return document.name() + ":" + line + id;
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
