package travaux.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.Asked;
import travaux.Dossier;
import travaux.Logged;
import travaux.analysis.View;
import travaux.negotiation.Status;
import travaux.present.SafeText;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.Frame;
import travaux.web.pages.Pages;

/** What all pages of the desk share: the record, who works on it, and the frame around a page. */
final class Workplace {

  private static final int RECENT = 10;
  private static final int PARTIES = 500;
  private static final List<Frame.Place> PLACES =
      Arrays.stream(View.values())
          .filter(view -> view != View.STATE) // It is the front page.
          .map(view ->
              new Frame.Place(view.title(), "/view/" + view.title(), StateOfPlay.title(view)))
          .toList();

  private final Dossier dossier;
  private final String name;
  private final String who;
  private final String token;
  private final Pages pages = new Pages();
  private final Standing standing;
  private long counted = -1;
  private long left;

  /**
   * Sets the desk up.
   *
   * @param path of the dossier's file
   * @param name what the dossier is called on its pages
   * @param who the person who works, for the log
   * @param token that every write must show
   */
  Workplace(Dossier dossier, Path path, String name, String who, String token) {
    this.dossier = dossier;
    this.name = name;
    this.who = who;
    this.token = token;
    standing = new Standing(dossier, path);
  }

  Dossier dossier() {
    return dossier;
  }

  Standing standing() {
    return standing;
  }

  /** Returns what the talks are called. */
  String name() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Returns the names of parties to choose from. */
  List<String> parties() {
    return dossier.someNames("party", PARTIES).stream().map(SafeText::oneLine).toList();
  }

  String who() {
    return who;
  }

  /** Returns a page in its frame. */
  Response show(Request request, String template, String title, String place, Object page) {
    return show(200, request, template, title, place, page, null);
  }

  /** Returns a page that tells of a problem in its frame. */
  Response show(
      int status,
      Request request,
      String template,
      String title,
      String place,
      Object page,
      Frame.@Nullable Notice problem) {
    List<Logged> recent = dossier.log(RECENT);
    long seen = recent.isEmpty() ? 0 : recent.get(0).seq();
    Frame frame =
        new Frame(
            title,
            place,
            name,
            token,
            seen,
            left(seen),
            here(request),
            LogWords.last(recent),
            PLACES,
            problem == null ? notice(request, recent) : problem);
    return Response.page(status, pages.page(template, frame, page));
  }

  private long left(long seen) {
    if (counted != seen) {
      left = dossier.acts(suggested().page(true, 0)).total();
      counted = seen;
    }
    return left;
  }

  /** Asks for what waits for a person. */
  static Asked suggested() {
    return new Asked(
        List.of(),
        List.of(),
        List.of(Status.SUGGESTED),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true,
        Integer.MAX_VALUE);
  }

  private static Frame.@Nullable Notice notice(Request request, List<Logged> recent) {
    long action = request.query().number("done", 0);
    List<Logged> events = recent.stream().filter(e -> e.action() == action).toList();
    if (events.isEmpty()) {
      return null;
    }
    Logged first = events.get(0);
    boolean isEdit = first.kind().equals("edited");
    boolean mayRepeat = events.size() == 1 && !first.undone();
    return new Frame.Notice(
        LogWords.done(events),
        first.undone() ? 0 : action,
        mayRepeat && (isEdit || first.kind().equals("decided")) ? first.subject() : null,
        isEdit,
        false);
  }

  /** Returns the address of the page that is asked for, without what was just done. */
  static String here(Request request) {
    if (!request.method().equals("GET")) {
      String back = request.form().text("back");
      return back.isEmpty() ? "/" : back;
    }
    return request.address();
  }
}
