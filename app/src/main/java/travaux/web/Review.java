package travaux.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.Asked;
import travaux.Corrections;
import travaux.Hits;
import travaux.Logged;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.present.StandingLine;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.ReviewPage;

/** Deciding on what was found. */
final class Review {

  private static final int QUEUE = 20;
  private static final int NEWER = 20;

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
    List<ActView> newer =
        workplace.dossier().newer(NEWER).stream()
            .map(hit -> ActView.of(hit.document(), hit.line()))
            .toList();
    ReviewPage page = new ReviewPage(newer, queue, request.query().text("party"));
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

  static Asked asked(List<Act> acts, List<Voice> voices, @Nullable String party) {
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

  /** Accepts or rejects lines, unless somebody else did something to them meanwhile. */
  Response decide(Request request) {
    String status = request.form().text("status");
    List<String> lines = request.form().all("line");
    if (lines.isEmpty()) {
      throw new BadInputException("No line is chosen. Maybe tick some.");
    }
    Response conflict = new Meanwhile(workplace).on(lines, request);
    if (conflict != null) {
      return conflict;
    }
    return back(request, decide(lines, status));
  }

  private long decide(List<String> lines, String status) {
    Corrections corrections = workplace.dossier().corrections();
    String who = workplace.who();
    return switch (status) {
      case "accepted" -> corrections.decide(lines, Status.ACCEPTED, who);
      case "rejected" -> corrections.decide(lines, Status.REJECTED, who);
      case "kept" -> {
        boolean isRejected = corrections.line(lines.get(0)).line().status() == Status.REJECTED;
        Status mine = isRejected ? Status.REJECTED : Status.ACCEPTED;
        yield corrections.decide(lines.subList(0, 1), mine, who);
      }
      case "taken" -> {
        StandingLine line = corrections.line(lines.get(0)).line();
        yield line.suggestion() instanceof Entry newer
            ? corrections.edit(List.of(newer), who)
            : corrections.decide(lines.subList(0, 1), Status.REJECTED, who);
      }
      default -> throw new BadInputException("A line is accepted or rejected.");
    };
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
