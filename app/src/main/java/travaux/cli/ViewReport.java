package travaux.cli;

import java.util.HashMap;
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

/**
 * A view for a person to read: each row with its words and where they stand, then what rests on
 * words of its own. One use, one thread.
 */
final class ViewReport {

  private static final String INDENT = "  ";
  private static final String HANGING = "      ";
  private static final String WORDS = HANGING + "│ ";

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

  private String row(Row row) {
    Ground first = row.rests().get(0);
    StringBuilder page =
        new StringBuilder(
            new Paragraph()
                .addBold(row.title())
                .add(" [" + word(row.status()) + "] (" + source(first) + ")")
                .wrapped(INDENT, HANGING, width, emphasis));
    page.append(words(first));
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
    return cell.name() + ": " + cell.value() + (details.isEmpty() ? "" : " (" + details + ")");
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
