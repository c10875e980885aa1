package travaux.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import travaux.Asked;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.Hits;
import travaux.Logged;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.ReviewPage;
import travaux.web.pages.SamePage;

/** Deciding on what was found. */
final class Review {

  private static final int QUEUE = 20;
  private static final int LOOKED_AT = 300;

  /** What a desk lives on comes first: what is wanted and what was answered; then the rest. */
  private static final List<List<Act>> TIERS =
      List.of(
          List.of(Act.DEMAND, Act.REJECT, Act.ACCEPT, Act.PROPOSE, Act.PROMISE, Act.WARN),
          List.of(Act.DENY, Act.DECLINE, Act.ACKNOWLEDGE, Act.DELIVER, Act.ACCUSE, Act.SUPPORT),
          List.of());

  private final Workplace workplace;

  Review(Workplace workplace) {
    this.workplace = workplace;
  }

  /** What waits for a person, the most useful first. */
  Response queue(Request request) {
    List<ActView> queue = new ArrayList<>();
    for (Hits.Hit hit : next(request.query().get("party"))) {
      queue.add(ActView.of(hit.document(), hit.line()));
    }
    ReviewPage page = new ReviewPage(queue, request.query().text("party"));
    return workplace.show(request, "review", "Review", "review", page);
  }

  private List<Hits.Hit> next(@Nullable String party) {
    List<Hits.Hit> queue = new ArrayList<>();
    List<List<Voice>> voices = List.of(List.of(Voice.PARTY), List.of());
    for (List<Voice> voice : voices) {
      for (List<Act> acts : TIERS) {
        if (queue.size() < QUEUE) {
          add(workplace.dossier().first(asked(acts, voice, party)), queue);
        }
      }
    }
    return queue.stream().limit(QUEUE).toList();
  }

  private static Asked asked(List<Act> acts, List<Voice> voices, @Nullable String party) {
    return new Asked(
        acts,
        voices,
        List.of(Status.SUGGESTED),
        party,
        null,
        null,
        null,
        null,
        null,
        null,
        true,
        QUEUE);
  }

  /** What is asserted of a known actor helps more than what may have been. */
  private static void add(List<Hits.Hit> found, List<Hits.Hit> queue) {
    List<Hits.Hit> fresh =
        found.stream().filter(hit -> queue.stream().noneMatch(q -> isSame(q, hit))).toList();
    fresh.stream().filter(Review::isPlain).forEach(queue::add);
    fresh.stream().filter(hit -> !isPlain(hit)).forEach(queue::add);
  }

  private static boolean isSame(Hits.Hit a, Hits.Hit b) {
    return a.line().line() instanceof Entry one
        && b.line().line() instanceof Entry other
        && one.id().equals(other.id());
  }

  private static boolean isPlain(Hits.Hit hit) {
    return hit.line().line() instanceof Entry entry
        && entry.modality() == Modality.ASSERTED
        && entry.who().stream().anyMatch(actor -> actor.party() != null);
  }

  /** Others that are like a line: of its kind, by its parties, found by its rule. */
  Response same(Request request) {
    Dossier dossier = workplace.dossier();
    Meant meant = dossier.corrections().line(request.query().text("line"));
    List<ActView> alike = new ArrayList<>();
    if (meant.line().line() instanceof Entry entry) {
      String party =
          entry.who().stream().map(Actor::party).filter(Objects::nonNull).findFirst().orElse(null);
      Asked asked = asked(List.of(entry.act()), List.of(), party).page(true, LOOKED_AT);
      for (Hits.Hit hit : dossier.first(asked)) {
        if (hit.line().line() instanceof Entry other && isLike(entry, other)) {
          alike.add(ActView.of(hit.document(), hit.line()));
        }
      }
    }
    ActView line = ActView.of(meant.document(), meant.line());
    String status = meant.line().status() == Status.REJECTED ? "rejected" : "accepted";
    SamePage page = new SamePage(line, status, alike);
    return workplace.show(request, "same", "The same everywhere", "review", page);
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

  /** Accepts or rejects lines, unless somebody else did something to them meanwhile. */
  Response decide(Request request) {
    Status status =
        switch (request.form().text("status")) {
          case "accepted" -> Status.ACCEPTED;
          case "rejected" -> Status.REJECTED;
          default -> throw new BadInputException("A line is accepted or rejected.");
        };
    List<String> lines = request.form().all("line");
    if (lines.isEmpty()) {
      throw new BadInputException("No line is chosen. Maybe tick some.");
    }
    Response conflict = new Meanwhile(workplace).on(lines, request);
    if (conflict != null) {
      return conflict;
    }
    long action = workplace.dossier().corrections().decide(lines, status, workplace.who());
    return back(request, action);
  }

  /** Undoes an action. */
  Response undo(Request request) {
    long action = request.form().number("action", 0);
    if (action == 0) {
      throw new BadInputException("There is nothing to undo.");
    }
    List<Logged> undone = workplace.dossier().undo(action, workplace.who());
    return back(request, undone.isEmpty() ? 0 : workplace.dossier().last());
  }

  /** Sends the browser back to where it came from, with what was done. */
  static Response back(Request request, long action) {
    String back = request.form().text("back");
    String page = back.isEmpty() ? "/" : back;
    int hash = page.indexOf('#');
    String anchor = hash < 0 ? "" : page.substring(hash);
    String before = hash < 0 ? page : page.substring(0, hash);
    return Response.seeOther(
        before + (before.contains("?") ? "&" : "?") + "done=" + action + anchor);
  }
}
