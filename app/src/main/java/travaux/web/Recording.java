package travaux.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Line;
import travaux.negotiation.Span;
import travaux.present.Keys;
import travaux.present.SafeText;
import travaux.web.http.Fields;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.Addresses;
import travaux.web.pages.RecordPage;

/** Putting on the record by hand what the program missed, from words of a source. */
final class Recording {

  private static final int NAMES = 1000;

  private final Workplace workplace;

  Recording(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The forms for the words that were selected. */
  Response form(Request request) {
    Document document = document(request.part(1));
    Dossier dossier = workplace.dossier();
    Span words = words(request.query(), document);
    String kind = request.query().text("kind");
    RecordPage page =
        new RecordPage(
            document.id(),
            ActView.title(document),
            words == null ? "" : words.of(document.text()),
            words == null ? -1 : words.start(),
            words == null ? -1 : words.end(),
            RecordPage.KINDS.contains(kind) ? kind : "act",
            dossier.someNames("party", NAMES),
            dossier.someNames("issue", NAMES));
    return workplace.show(request, "record", "Put on the record", "sources", page);
  }

  /** Takes a form. */
  Response take(Request request) {
    Document document = document(request.part(1));
    Dossier dossier = workplace.dossier();
    String kind = request.form().text("kind");
    Span words = words(request.form(), document);
    if (kind.equals("note")) {
      String note = said(request, "note");
      Response conflict = new Meanwhile(workplace).onDocument("noted", document.id(), request);
      if (conflict != null) {
        return conflict;
      }
      String quoted =
          words == null ? "" : "“" + SafeText.oneLine(words.of(document.text())) + "”: ";
      long action = dossier.corrections().note(null, document.id(), quoted + note, workplace.who());
      return at(document, words == null ? 0 : words.start(), action);
    }
    if (words == null) {
      words = EntryForm.once(said(request, "words"), document.text());
    }
    Line line = new RecordedLines(dossier, document, words, request.form()).line(kind);
    long action = dossier.corrections().record(document.id(), List.of(line), workplace.who());
    String back = Addresses.line(document.id(), Keys.of(line));
    return Response.seeOther(back.replace("#here", "&done=" + action + "#here"));
  }

  private static Response at(Document document, int place, long action) {
    return Response.seeOther(
        Addresses.source(document.id()) + "?at=" + place + "&done=" + action + "#here");
  }

  private Document document(String id) {
    if (!workplace.dossier().documentsLike(id).contains(id)) {
      throw new BadInputException("There is no such source on the record.");
    }
    return workplace.dossier().standing(id).document();
  }

  static String said(Request request, String field) {
    String value = request.form().text(field);
    if (value.isEmpty()) {
      throw new BadInputException("The field \"" + field + "\" cannot be empty.");
    }
    return value;
  }

  /** Returns the words of a selection without blanks around them, or null when there are none. */
  private static @Nullable Span words(Fields fields, Document document) {
    long from = fields.number("start", -1);
    long to = fields.number("end", -1);
    String text = document.text();
    if (from < 0 || to <= from || to > text.length()) {
      return null;
    }
    int start = (int) from;
    int end = (int) to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean inBlock =
        document.blocks().stream().map(Block::span).anyMatch(new Span(start, end)::overlaps);
    return start < end && inBlock ? new Span(start, end) : null;
  }
}
