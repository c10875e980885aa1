package travaux.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.analysis.View;
import travaux.present.Dates;
import travaux.present.SafeText;

/** Every view in a few rows, and how to see it whole. One use, one thread. */
final class TourReport {

  /** How many rows of a view are shown; of the state of play so many under each heading. */
  private static final int ROWS = 2;

  private static final String PLACE = "  ";

  private final Console console;
  private final String dossier;
  private final ViewReport rows;
  private final StringBuilder page = new StringBuilder();
  private final List<String> empty = new ArrayList<>();

  /**
   * Begins a tour.
   *
   * @param dossier the name that commands are told with
   */
  TourReport(Console console, String dossier) {
    this.console = console;
    this.dossier = dossier;
    rows = new ViewReport(console.width(), console.outIsTerminal());
  }

  /** Tells what was read. */
  void start(int documents, int acts) {
    page.append(SafeText.oneLine(dossier))
        .append(": ")
        .append(documents)
        .append(documents == 1 ? " document, " : " documents, ")
        .append(acts)
        .append(acts == 1 ? " act\n" : " acts\n");
  }

  /** Adds a view with its first rows. */
  void add(Table table) {
    View view = table.view();
    if (table.rows().isEmpty()) {
      empty.add(view.title());
      return;
    }
    List<Row> some = some(table);
    String name = view.title().substring(0, 1).toUpperCase(Locale.ROOT) + view.title().substring(1);
    String day = table.day() == null ? "" : " on " + Dates.of(table.day());
    boolean isState = view == View.STATE;
    Paragraph head = new Paragraph().addBold(isState ? "State of play" + day : name);
    head.add(": " + view.words());
    page.append("\n").append(head.wrapped("", PLACE, console.width(), console.outIsTerminal()));
    page.append(rows.firsts(some));
    String how = isState ? "" : " " + view.title();
    String count = some.size() + " of " + table.total() + ". Whole:";
    page.append(PLACE)
        .append(SafeText.oneLine(count + " travaux show " + dossier + how))
        .append("\n");
  }

  private static List<Row> some(Table table) {
    Map<String, Integer> counts = new HashMap<>();
    return table.rows().stream()
        .filter(row -> {
          String group = table.view() == View.STATE ? row.group() : "";
          return counts.merge(group, 1, Integer::sum) <= ROWS;
        })
        .toList();
  }

  /** Tells which views have nothing and how to go on. */
  void end(String folder, boolean isKept) {
    page.append("\n");
    if (!empty.isEmpty()) {
      tell("Nothing was found for: " + String.join(", ", empty) + ".");
    }
    if (!isKept) {
      tell("Nothing was kept. To keep it:", "tour " + folder + " --keep " + dossier);
    }
    tell("One page for one side:", "brief " + dossier + " --us PARTY -o brief.docx");
    tell("The same in the browser:", isKept ? "serve " + dossier : "tour " + folder + " --open");
  }

  /** A command stands on a line of its own, so that it can be copied. */
  private void tell(String sentence, String command) {
    tell(sentence);
    page.append(PLACE).append(SafeText.oneLine("travaux " + command)).append("\n");
  }

  private void tell(String sentence) {
    page.append(new Paragraph().add(sentence).wrapped("", PLACE, console.width(), false));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
