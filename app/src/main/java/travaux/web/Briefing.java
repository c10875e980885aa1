package travaux.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.Parts;
import travaux.analysis.Brief;
import travaux.analysis.Proceedings;
import travaux.analysis.View;
import travaux.export.BriefFile;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.Addresses;
import travaux.web.pages.BriefPage;

/** The brief for one side, as a page and as a file. */
final class Briefing {

  private static final int RESTS = 3;

  private final Workplace workplace;

  Briefing(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The page: who we are is chosen on it. */
  Response page(Request request) {
    List<String> us = us(request);
    LocalDate asOf = Views.day(request.query().get("as-of"));
    Proceedings standing = us.isEmpty() ? null : workplace.standing().about(us, asOf);
    if (standing == null && !us.isEmpty()) {
      return StateOfPlay.waiting(workplace, request, "Brief", "brief");
    }
    Brief brief = standing == null ? null : Brief.of(standing, us, asOf);
    BriefPage page =
        new BriefPage(
            us.stream().map(SafeText::oneLine).toList(),
            request.query().text("as-of"),
            brief == null || brief.day() == null ? "" : Dates.of(brief.day()),
            workplace.parties(),
            brief == null ? List.of() : brief.parts().stream().map(Briefing::part).toList(),
            file(us, asOf),
            standing == null ? "" : unseen(standing));
    return workplace.show(request, "brief", "Brief", "brief", page);
  }

  /** The same as a DOCX file; the page again while it is being made. */
  Response file(Request request) {
    List<String> us = us(request);
    LocalDate asOf = Views.day(request.query().get("as-of"));
    Proceedings standing = us.isEmpty() ? null : workplace.standing().about(us, asOf);
    if (standing == null) {
      return page(request);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      BriefFile.write(
          Brief.of(standing, us, asOf), workplace.name(), standing.records().size(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Response.download("brief for " + String.join(", ", us) + ".docx", bytes.toByteArray());
  }

  private String unseen(Proceedings standing) {
    long all = workplace.dossier().sources().count();
    return all <= Parts.WHOLE
        ? ""
        : String.format(
            Locale.ROOT,
            "Of %,d documents on the record this is made of %,d: what was told last of this side.",
            all,
            standing.records().size());
  }

  private List<String> us(Request request) {
    List<String> known = new ArrayList<>();
    for (String given : request.query().all("us")) {
      if (!given.isBlank()) {
        known.add(known(given));
      }
    }
    return known.stream().distinct().toList();
  }

  /** Pages show names in a safe form, and send that back. */
  private String known(String shown) {
    return workplace.dossier().names("party").stream()
        .filter(name -> SafeText.oneLine(name).equals(shown))
        .findFirst()
        .orElseThrow(() ->
            new BadInputException("This party is not on the record. Maybe choose another one."));
  }

  private static String file(List<String> us, @Nullable LocalDate asOf) {
    StringBuilder address = new StringBuilder("/brief.docx?as-of=");
    address.append(asOf == null ? "" : asOf);
    us.forEach(name -> address.append("&us=").append(Addresses.encoded(SafeText.oneLine(name))));
    return address.toString();
  }

  private static BriefPage.Part part(Brief.Part part) {
    return new BriefPage.Part(
        part.heading().words(),
        part.points().stream().map(Briefing::point).toList(),
        part.total(),
        part.heading().views().stream().map(View::title).toList());
  }

  private static BriefPage.Point point(Brief.Point point) {
    return new BriefPage.Point(
        SafeText.oneLine(point.lead()),
        SafeText.oneLine(Dates.inWords(point.text())),
        point.rests().stream().limit(RESTS).map(StateOfPlay::rest).toList());
  }
}
