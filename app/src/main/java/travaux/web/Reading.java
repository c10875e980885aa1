package travaux.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.Corrections.Meant;
import travaux.Sources;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.present.Dates;
import travaux.present.Keys;
import travaux.present.SafeText;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.Addresses;
import travaux.web.pages.SourcePage;
import travaux.web.pages.SourceText;
import travaux.web.pages.SourcesPage;

/** Pages of the sources and their texts. */
final class Reading {

  private static final int LISTED = 100;

  private final Workplace workplace;

  Reading(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The documents on the record. */
  Response list(Request request) {
    Sources sources = workplace.dossier().sources();
    long count = sources.count();
    int page = (int) Math.max(1, request.query().number("page", 1));
    int pages = (int) Math.max(1, (count + LISTED - 1) / LISTED);
    List<SourcesPage.Row> rows = new ArrayList<>();
    for (Sources.Listed listed : sources.page(LISTED, (Math.min(page, pages) - 1) * LISTED)) {
      boolean isDated = listed.latest() != null;
      rows.add(
          new SourcesPage.Row(
              listed.id(),
              ActView.title(workplace.dossier().standing(listed.id()).document()),
              SafeText.oneLine(listed.name()),
              isDated ? Dates.of(listed.earliest(), listed.latest()) : "",
              listed.acts(),
              Addresses.source(listed.id())));
    }
    SourcesPage shown = new SourcesPage(count, Math.min(page, pages), pages, rows);
    return workplace.show(request, "sources", "Sources", "sources", shown);
  }

  /** A source, with a line lit where one is asked for. */
  Response source(Request request) {
    StandingRecord record = workplace.dossier().standing(document(request.part(1)));
    Document document = record.document();
    String asked = request.query().text("line");
    StandingLine lit = asked.isEmpty() ? null : find(record, asked);
    int at = (int) request.query().number("at", -1);
    int part = (int) request.query().number("part", 1);
    SourceText text = SourceText.of(record, lit, at, part);
    Span place = lit == null ? null : SourceText.place(lit);
    List<ActView> here = new ArrayList<>();
    ActView chosen = null;
    for (StandingLine line : record.lines()) {
      if (line.line() instanceof Entry entry && place != null && entry.sentence().overlaps(place)) {
        ActView view = ActView.of(document, line);
        if (lit != null && Keys.of(lit.line()).equals(entry.id())) {
          chosen = view;
        } else {
          here.add(view);
        }
      }
    }
    long acts = record.lines().stream().filter(line -> line.line() instanceof Entry).count();
    SourcePage page =
        new SourcePage(
            document.id(),
            ActView.title(document),
            SafeText.oneLine(document.name()),
            document.publisher() == null ? "" : SafeText.oneLine(document.publisher()),
            document.published().latest() == null ? "" : Dates.withSource(document.published()),
            document.sha256(),
            acts,
            chosen,
            here,
            text,
            record.notes().stream()
                .map(n -> SafeText.oneLine(n.text() + " (" + n.who() + ")"))
                .toList());
    return workplace.show(request, "source", page.title(), "sources", page);
  }

  private static StandingLine find(StandingRecord record, String id) {
    return record.lines().stream()
        .filter(line -> Keys.of(line.line()).equals(id))
        .findFirst()
        .orElseThrow(() -> new BadInputException("The source has no such line any more."));
  }

  /** The bytes of a source as they came. */
  Response original(Request request) {
    String id = document(request.part(1));
    String name = workplace.dossier().standing(id).document().name();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return Response.download(last, workplace.dossier().sources().original(id));
  }

  /** A short address of a line. */
  Response line(Request request) {
    Meant meant = workplace.dossier().corrections().line(request.part(1));
    return Response.seeOther(Addresses.line(meant.document().id(), meant.id()));
  }

  /** Returns the id of the document that is meant, which must be on the record. */
  private String document(String id) {
    @Nullable String only = null;
    for (String like : workplace.dossier().documentsLike(id)) {
      only = like.equals(id) ? like : only;
    }
    if (only == null) {
      throw new BadInputException("There is no such source on the record.");
    }
    return only;
  }
}
