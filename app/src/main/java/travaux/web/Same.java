package travaux.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import travaux.Asked;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.Hits;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.web.http.Fields;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.SamePage;

/** The same everywhere: what was decided or corrected, for all suggestions that are alike. */
final class Same {

  private static final int LOOKED_AT = 300;

  private final Workplace workplace;

  Same(Workplace workplace) {
    this.workplace = workplace;
  }

  /** A page of those that are like a line. */
  Response page(Request request) {
    Fields query = request.query();
    Meant meant = workplace.dossier().corrections().line(query.text("line"));
    long action = query.number("action", 0);
    Correction correction = action == 0 ? null : correction(meant, action);
    List<Hits.Hit> looked = new ArrayList<>();
    List<ActView> alike = new ArrayList<>();
    if (meant.line().line() instanceof Entry entry) {
      for (Hits.Hit hit : looked(entry, correction, meant, action, looked)) {
        alike.add(ActView.of(hit.document(), hit.line()));
      }
    }
    SamePage page =
        new SamePage(
            ActView.of(meant.document(), meant.line()),
            meant.line().status().name().toLowerCase(Locale.ROOT),
            correction == null ? null : correction.changes(),
            action,
            query.text("back"),
            alike,
            looked.size() == LOOKED_AT);
    return workplace.show(request, "same", "The same everywhere", "review", page);
  }

  private List<Hits.Hit> looked(
      Entry entry,
      @Nullable Correction correction,
      Meant meant,
      long action,
      List<Hits.Hit> looked) {
    Entry was = correction == null ? entry : before(meant, action);
    if (correction != null && correction.changes().isEmpty()) {
      return List.of();
    }
    looked.addAll(workplace.dossier().first(suggested(was)));
    return looked.stream()
        .filter(hit ->
            hit.line().line() instanceof Entry other
                && (correction == null
                    ? isLike(entry, other)
                    : correction.isWrongIn(other, hit.document().text())))
        .toList();
  }

  private Entry before(Meant meant, long action) {
    Meant before = workplace.dossier().corrections().before(meant.id(), action);
    if (!(before.line().line() instanceof Entry entry)) {
      throw new BadInputException("This line is no act.");
    }
    return entry;
  }

  private Correction correction(Meant meant, long action) {
    if (!(meant.line().line() instanceof Entry after)) {
      throw new BadInputException("This line is no act.");
    }
    return new Correction(before(meant, action), after, meant.document().text());
  }

  private static Asked suggested(Entry entry) {
    List<Act> acts = List.of(entry.act());
    String party =
        entry.who().stream().map(Actor::party).filter(Objects::nonNull).findFirst().orElse(null);
    return Review.asked(acts, List.of(), party).page(true, LOOKED_AT);
  }

  private static boolean isLike(Entry a, Entry b) {
    return !a.id().equals(b.id())
        && a.act() == b.act()
        && a.by().equals(b.by())
        && a.who().stream()
            .map(Actor::party)
            .toList()
            .equals(b.who().stream().map(Actor::party).toList());
  }

  /** Makes the same correction in the lines that were ticked, as one action. */
  Response take(Request request) {
    Fields form = request.form();
    List<String> lines = form.all("line");
    if (lines.isEmpty()) {
      throw new BadInputException("No line is chosen. Maybe tick some.");
    }
    Response conflict = new Meanwhile(workplace).on(lines, request);
    if (conflict != null) {
      return conflict;
    }
    Dossier dossier = workplace.dossier();
    Meant meant = dossier.corrections().line(form.text("of"));
    Correction correction = correction(meant, form.number("action", 0));
    List<Entry> edited = new ArrayList<>();
    for (String id : lines) {
      Meant other = dossier.corrections().line(id);
      if (other.line().line() instanceof Entry entry
          && correction.isWrongIn(entry, other.document().text())) {
        edited.add(correction.applied(entry));
      }
    }
    if (edited.isEmpty()) {
      throw new BadInputException("None of these is like it any more.");
    }
    return Review.back(request, dossier.corrections().edit(edited, workplace.who()));
  }
}
