package travaux.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.Part;
import travaux.analysis.Cell;
import travaux.analysis.Ground;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.web.http.Fields;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.Addresses;
import travaux.web.pages.Picture;
import travaux.web.pages.ViewPage;

/** The views of the state of play as pages: plain tables of their rows, each with its words. */
final class StateOfPlay {

  private static final int ROWS = 50;
  private static final int COLUMNS = 8;
  private static final int LONG = 240;
  private static final int RESTS = 6;

  private final Workplace workplace;

  StateOfPlay(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The page of a view, or null when there is none of the name. */
  @Nullable Response page(Request request) {
    View view = View.named(request.part(1)).orElse(null);
    if (view == null) {
      return null;
    }
    Fields query = request.query();
    Wanted wanted =
        new Wanted(
            Views.day(query.get("as-of")),
            Views.day(query.get("since")),
            query.get("party"),
            query.get("issue"),
            List.of(),
            ROWS);
    Part part = workplace.standing().part(view, wanted, query.get("from"));
    return part == null
        ? waiting(workplace, request, title(view), view.title())
        : workplace.show(request, "view", title(view), view.title(), page(part, request));
  }

  /** The page that stands for another one while that is being made. */
  static Response waiting(Workplace workplace, Request request, String title, String place) {
    return workplace.show(request, "waiting", title, place, 0);
  }

  /** Returns what people call a view. */
  static String title(View view) {
    String name = view.title().replace('_', ' ').replace('-', ' ');
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns what narrows a view, to go on with in another one. */
  static String narrowed(Fields query) {
    String party = query.text("party");
    String asOf = query.text("as-of");
    return party.isEmpty() && asOf.isEmpty()
        ? ""
        : "?party=" + Addresses.encoded(party) + "&as-of=" + Addresses.encoded(asOf);
  }

  private ViewPage page(Part part, Request request) {
    Fields query = request.query();
    Table table = part.table();
    View view = table.view();
    List<String> columns = columns(table);
    boolean isTable = columns.size() <= COLUMNS;
    Map<String, List<ViewPage.Line>> groups = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      groups
          .computeIfAbsent(SafeText.oneLine(row.group()), key -> new ArrayList<>())
          .add(line(row, isTable ? columns : null));
    }
    Picture picture =
        switch (view) {
          case LADDER -> LadderPicture.of(table);
          case TIMELINE -> Timetable.of(table);
          default -> null;
        };
    return new ViewPage(
        view.title(),
        view.words(),
        table.day() == null ? "" : Dates.of(table.day()),
        table.total(),
        isTable,
        columns.stream().map(SafeText::oneLine).toList(),
        groups.entrySet().stream()
            .map(group -> new ViewPage.Group(Dates.inWords(group.getKey()), group.getValue()))
            .toList(),
        query.text("party"),
        query.text("issue"),
        query.text("as-of"),
        workplace.parties(),
        part.unseen(),
        query.get("from") == null ? null : at(request, null),
        part.next() == null ? null : at(request, part.next()),
        picture);
  }

  /** Returns the address of another page of the same view. */
  private static String at(Request request, @Nullable String from) {
    StringBuilder address = new StringBuilder("/view/").append(request.part(1)).append('?');
    for (String name : List.of("party", "issue", "as-of", "since")) {
      String value = request.query().text(name);
      if (!value.isEmpty()) {
        address.append(name).append('=').append(Addresses.encoded(value)).append('&');
      }
    }
    return from == null
        ? address.substring(0, address.length() - 1)
        : address.append("from=").append(from).toString();
  }

  /** Returns the names of values, those of most rows first as far as there are many. */
  private static List<String> columns(Table table) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Set<String> names = new LinkedHashSet<>();
      row.cells().forEach(cell -> names.add(cell.name()));
      names.forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    boolean isMatrix = table.view().title().equals("matrix");
    return counts.entrySet().stream()
        .sorted((a, b) -> isMatrix ? b.getValue() - a.getValue() : 0)
        .limit(isMatrix ? COLUMNS : Integer.MAX_VALUE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static ViewPage.Line line(Row row, @Nullable List<String> columns) {
    List<ViewPage.@Nullable Value> values = new ArrayList<>();
    if (columns == null) {
      row.cells().forEach(cell -> values.add(value(cell, row)));
    } else {
      for (String column : columns) {
        ViewPage.Value value = null;
        for (Cell cell : row.cells()) {
          value = value == null && cell.name().equals(column) ? value(cell, row) : value;
        }
        values.add(value);
      }
    }
    return new ViewPage.Line(
        shortened(row.title()),
        row.status().name().toLowerCase(Locale.ROOT),
        rests(row.rests()),
        values);
  }

  static ViewPage.Value value(Cell cell, Row row) {
    List<String> details = new ArrayList<>();
    cell.details()
        .forEach((name, value) -> {
          if (!value.equals(Cell.UNKNOWN)) {
            details.add(SafeText.oneLine(name + ": " + Dates.inWords(value)));
          }
        });
    boolean isKnown = !cell.value().equals(Cell.UNKNOWN) && !cell.value().equals(Cell.NO_RECORD);
    // A silent party rests on nothing; all other values without words rest on the row's.
    boolean isSilent = cell.value().equals("silent");
    List<Ground> rests =
        cell.rests().isEmpty() && isKnown && !isSilent ? row.rests() : cell.rests();
    return new ViewPage.Value(
        SafeText.oneLine(cell.name()),
        shortened(Dates.inWords(cell.value())),
        isKnown && !isSilent ? css(cell.value()) : "unknown",
        details,
        rests(rests));
  }

  private static String css(String value) {
    return value.matches("[a-z][a-z ]{0,30}") ? "is-" + value.replace(' ', '-') : "";
  }

  static String shortened(String text) {
    String line = SafeText.oneLine(text);
    return line.length() > LONG ? line.substring(0, LONG).strip() + " …" : line;
  }

  private static List<ViewPage.Rest> rests(List<Ground> grounds) {
    return grounds.stream().limit(RESTS).map(StateOfPlay::rest).toList();
  }

  static ViewPage.Rest rest(Ground ground) {
    return new ViewPage.Rest(
        ActView.title(ground.document()), href(ground), shortened(ground.text()));
  }

  static String href(Ground ground) {
    String document = ground.document().id();
    return ground.line() == null
        ? Addresses.source(document) + "?at=" + ground.words().start() + "#here"
        : Addresses.line(document, ground.line());
  }
}
