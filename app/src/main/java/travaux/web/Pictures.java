package travaux.web;

import java.util.ArrayList;
import java.util.List;
import travaux.Asked;
import travaux.Hits;
import travaux.Parts;
import travaux.analysis.Timeline;
import travaux.analysis.Told;
import travaux.negotiation.Entry;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.web.http.Fields;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.BetweenPage;
import travaux.web.pages.TimelinePage;
import travaux.web.pages.TowardsPage;

/** Pages with a picture of acts: by day, and by who acts towards whom. */
final class Pictures {

  private static final int SHOWN = 100;
  private static final int BETWEEN = 100;
  private static final int TIES = 60;

  private final Workplace workplace;

  Pictures(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Acts by day. */
  Response timeline(Request request) {
    Fields query = request.query();
    Asked all = Asked.all().of(query.get("party"), Views.day(query.get("as-of")));
    Hits hits = workplace.dossier().acts(all.page(true, SHOWN));
    List<Told> told = told(hits);
    List<TimelinePage.Day> days = new ArrayList<>();
    List<ActView> acts = new ArrayList<>();
    String day = "";
    for (Told each : Timeline.of(told)) {
      String date = Dates.of(each.earliest(), each.latest());
      if (!date.equals(day)) {
        acts = new ArrayList<>();
        days.add(new TimelinePage.Day(date, acts));
        day = date;
      }
      acts.add(view(each, hits));
    }
    TimelinePage page =
        new TimelinePage(
            Timetable.of(told),
            days,
            hits.total(),
            told.size(),
            query.text("party"),
            query.text("as-of"),
            workplace.parties());
    return workplace.show(request, "timeline", "Acts by day", "acts-by-day", page);
  }

  private static List<Told> told(Hits hits) {
    List<Told> told = new ArrayList<>();
    for (Hits.Hit hit : hits.page()) {
      if (hit.line().line() instanceof Entry entry) {
        told.add(new Told(hit.document(), entry));
      }
    }
    return told;
  }

  private static ActView view(Told told, Hits hits) {
    return hits.page().stream()
        .filter(hit -> hit.line().line() == told.entry())
        .findFirst()
        .map(hit -> ActView.of(hit.document(), hit.line()))
        .orElseThrow();
  }

  /** Who acts towards whom. */
  Response towards(Request request) {
    List<Circle.Between> all = Circle.between(workplace.dossier().parts(Parts.WHOLE).towards());
    List<TowardsPage.Row> rows =
        all.stream()
            .limit(TIES)
            .map(each ->
                new TowardsPage.Row(
                    SafeText.oneLine(each.who()),
                    SafeText.oneLine(each.whom()),
                    each.count(),
                    each.against(),
                    each.with(),
                    each.href()))
            .toList();
    TowardsPage page = new TowardsPage(Circle.of(all), rows);
    return workplace.show(request, "towards", "Who acts towards whom", "towards", page);
  }

  /** What one party did towards another. */
  Response between(Request request) {
    String who = request.query().text("who");
    String whom = request.query().text("whom");
    Hits hits = workplace.dossier().parts(Parts.WHOLE).between(who, whom, BETWEEN);
    List<ActView> acts =
        hits.page().stream().map(hit -> ActView.of(hit.document(), hit.line())).toList();
    BetweenPage page =
        new BetweenPage(SafeText.oneLine(who), SafeText.oneLine(whom), hits.total(), acts);
    return workplace.show(request, "between", page.who() + " → " + page.whom(), "towards", page);
  }
}
