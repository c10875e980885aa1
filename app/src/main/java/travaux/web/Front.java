package travaux.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.Part;
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
import travaux.web.pages.FrontPage;

/** The front page: where the talks stand, what is agreed, refused, open and due. */
final class Front {

  private static final int ROWS = 8;
  private static final String TALKS = "The talks";

  /** What is counted even when there is none of it. */
  private static final List<String> ALWAYS = List.of("Agreed", "Refused", "Open");

  private static final String OVERDUE = "Overdue";
  private static final String DUE = "Due";

  private final Workplace workplace;

  Front(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The page, or the one that stands for it while it is being made. */
  Response page(Request request) {
    LocalDate asOf = Views.day(request.query().get("as-of"));
    Fields query = request.query();
    Wanted wanted = new Wanted(asOf, null, query.get("party"), null, List.of(), Integer.MAX_VALUE);
    Part part = workplace.standing().part(View.STATE, wanted, null);
    return part == null
        ? StateOfPlay.waiting(workplace, request, "State of play", "front")
        : workplace.show(request, "front", "State of play", "front", page(part, query));
  }

  private FrontPage page(Part part, Fields query) {
    Table table = part.table();
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    table
        .rows()
        .forEach(row -> rows.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row));
    List<Row> talks = rows.getOrDefault(TALKS, List.of());
    rows.remove(TALKS);
    List<FrontPage.Sum> sums = new ArrayList<>();
    ALWAYS.forEach(name -> sums.add(sum(name, rows)));
    if (rows.containsKey(OVERDUE)) {
      sums.add(sum(OVERDUE, rows));
    }
    sums.add(sum(DUE, rows));
    return new FrontPage(
        workplace.dossier().sources().count(),
        workplace.dossier().undated(),
        table.day() == null ? "" : Dates.of(table.day()),
        talks.stream().map(Front::line).toList(),
        sums,
        rows.entrySet().stream().map(group -> group(group, query)).toList(),
        part.unseen(),
        query.text("party"),
        query.text("as-of"),
        workplace.parties());
  }

  private static FrontPage.Sum sum(String name, Map<String, List<Row>> rows) {
    return new FrontPage.Sum(name, id(name), rows.getOrDefault(name, List.of()).size());
  }

  private static FrontPage.Group group(Map.Entry<String, List<Row>> group, Fields query) {
    String view = ALWAYS.contains(group.getKey()) ? "/view/answers" : "/view/deadlines";
    return new FrontPage.Group(
        SafeText.oneLine(group.getKey()),
        id(group.getKey()),
        group.getValue().size(),
        group.getValue().stream().limit(ROWS).map(Front::line).toList(),
        view + StateOfPlay.narrowed(query));
  }

  private static FrontPage.Line line(Row row) {
    Ground rest = row.rests().get(0);
    return new FrontPage.Line(
        StateOfPlay.shortened(row.title()),
        row.status().name().toLowerCase(Locale.ROOT),
        row.cells().stream().map(cell -> StateOfPlay.value(cell, row)).toList(),
        StateOfPlay.rest(rest),
        Dates.of(rest.document().published().earliest(), rest.document().published().latest()));
  }

  private static String id(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
