package travaux.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.present.SafeText;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.http.Upload;
import travaux.web.pages.AddPage;
import travaux.web.pages.Addresses;

/** Adding sources: files and pasted texts. */
final class Adding {

  private static final int TITLE = 60;

  private final Workplace workplace;
  private final Intake intake;

  Adding(Workplace workplace, Intake intake) {
    this.workplace = workplace;
    this.intake = intake;
  }

  /** The page to add sources, and how far those have come that were handed in. */
  Response page(Request request) {
    List<AddPage.Item> items =
        intake.items().stream()
            .map(item ->
                new AddPage.Item(
                    SafeText.oneLine(item.name()),
                    item.state().name().toLowerCase(Locale.ROOT),
                    item.document() == null ? null : Addresses.source(item.document()),
                    item.document(),
                    item.acts(),
                    item.isDated() || isDated(item.document()),
                    SafeText.oneLine(item.message())))
            .toList();
    boolean isWorking = intake.items().stream().anyMatch(item -> !item.isDone());
    return workplace.show(request, "add", "Add sources", "add", new AddPage(items, isWorking));
  }

  private boolean isDated(@Nullable String document) {
    return document == null
        || !workplace.dossier().documentsLike(document).contains(document)
        || workplace.dossier().standing(document).document().published().latest() != null;
  }

  /** Takes files, or a text. */
  Response take(Request request) {
    LocalDate day = Views.day(request.form().get("published"));
    String text = request.form().whole("text");
    List<Upload> uploads =
        request.uploads().stream()
            .filter(u -> u.bytes().length > 0 || !u.name().isEmpty())
            .toList();
    if (text.isBlank() && uploads.isEmpty()) {
      throw new BadInputException("Nothing to add. Maybe choose files, or paste a text.");
    }
    for (Upload upload : uploads) {
      intake.take(upload.fileName(), upload.bytes(), day);
    }
    if (!text.isBlank()) {
      String name = request.form().text("name");
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      intake.take((name.isEmpty() ? title(text) : name) + ".txt", bytes, day);
    }
    return Response.seeOther("/add");
  }

  private static String title(String text) {
    String first = text.strip().lines().findFirst().orElse("pasted");
    String safe = first.replaceAll("[^\\p{L}\\p{N} ,'’-]", " ").replaceAll(" +", " ").strip();
    String title = safe.length() > TITLE ? safe.substring(0, TITLE).strip() : safe;
    return title.isEmpty() ? "pasted" : title;
  }

  /** Gives the day of a source. */
  Response date(Request request) {
    LocalDate day = Views.day(request.form().get("published"));
    if (day == null) {
      throw new BadInputException("Which day? Maybe write it like this: 2031-05-04");
    }
    String document = request.form().text("document");
    Response conflict = new Meanwhile(workplace).onDocument("dated", document, request);
    if (conflict != null) {
      return conflict;
    }
    long action = workplace.dossier().corrections().date(document, day, workplace.who());
    return Review.back(request, action);
  }
}
