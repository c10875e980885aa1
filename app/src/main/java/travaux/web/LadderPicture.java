package travaux.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Cell;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.present.SafeText;
import travaux.web.pages.Picture;

/**
 * Draws chains of announced steps as boxes and arrows; what may follow one step side by side stands
 * one below the other.
 */
final class LadderPicture {

  private static final int ROWS = 30;
  private static final int LETTERS = 30;
  private static final int LINES = 4;
  private static final int BOX = 220;
  private static final int GAP = 40;
  private static final int HEIGHT = LINES * 17 + 20;
  private static final int BETWEEN = 12;
  private static final int APART = 18;

  private LadderPicture() {}

  /** Returns the picture of the first rows, or null when there are none. */
  static @Nullable Picture of(Table table) {
    List<Picture.Shape> shapes = new ArrayList<>();
    int top = 10;
    int width = 0;
    for (Row row : table.rows().stream().limit(ROWS).toList()) {
      Map<String, Integer> places = new HashMap<>();
      int rung = -1;
      int lastDepth = -1;
      for (Cell cell : row.cells()) {
        int depth = cell.name().equals("if") ? 0 : cell.name().split(",").length;
        rung = depth > lastDepth ? Math.max(0, rung) : rung + 1;
        lastDepth = depth;
        int x = 10 + depth * (BOX + GAP);
        int y = top + rung * (HEIGHT + BETWEEN);
        places.put(cell.name(), y);
        Integer before = places.get(parent(cell.name()));
        if (before != null) {
          shapes.add(
              new Picture.Arrow(
                  x - GAP, before + HEIGHT / 2, x - 4, y + HEIGHT / 2, "arrow", 2, 0, null, ""));
        }
        shapes.add(box(cell, row, x, y));
        width = Math.max(width, x + BOX + 10);
      }
      top += (rung + 1) * (HEIGHT + BETWEEN) + APART;
    }
    return shapes.isEmpty()
        ? null
        : new Picture(
            "What is announced to follow what; the list below says the same", width, top, shapes);
  }

  /** Returns the step before: of "then, then 2" it is "then", of "then" it is "if". */
  private static String parent(String name) {
    int comma = name.lastIndexOf(',');
    return comma > 0 ? name.substring(0, comma) : name.equals("if") ? "" : "if";
  }

  private static Picture.Box box(Cell cell, Row row, int x, int y) {
    boolean isIf = cell.name().equals("if");
    String by = SafeText.oneLine(cell.details().getOrDefault("by", isIf ? "If" : cell.name()));
    List<String> lines = new ArrayList<>();
    lines.add(by.length() > LETTERS ? by.substring(0, LETTERS - 1) + "…" : by);
    lines.addAll(wrapped(SafeText.oneLine(cell.value())));
    String css = isIf ? "if" : cell.details().containsKey("ambiguous") ? "open" : "then";
    String href =
        StateOfPlay.href(cell.rests().isEmpty() ? row.rests().get(0) : cell.rests().get(0));
    String title = SafeText.oneLine(by + ": " + cell.value());
    return new Picture.Box(x, y, BOX, HEIGHT, css, lines, href, title);
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() + word.length() + 1 > LETTERS && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() < LINES) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, LINES - 1));
    if (lines.size() > LINES - 1) {
      some.set(LINES - 2, some.get(LINES - 2) + " …");
    }
    return some;
  }
}
