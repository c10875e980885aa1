package travaux.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import travaux.Corrections.Meant;
import travaux.Logged;
import travaux.lines.FlatLine;
import travaux.negotiation.Entry;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.ConflictPage;
import travaux.web.pages.Frame;

/** What others did after a page was made, to what somebody is about to change from it. */
final class Meanwhile {

  private static final int FEW = 50;
  private static final int ALL = 100_000;
  private static final Set<String> NAMING = Set.of("merged", "relabelled", "split");

  /** What the page that asks again sends itself. */
  private static final Set<String> OWN = Set.of("token", "seen");

  private final Workplace workplace;

  Meanwhile(Workplace workplace) {
    this.workplace = workplace;
  }

  /**
   * Returns a page that tells what happened to lines since the page was made that a form came from,
   * or null when nothing did.
   *
   * @param lines ids
   */
  @Nullable Response on(List<String> lines, Request request) {
    Set<String> touched = new HashSet<>(lines);
    return on(e -> LogWords.isLine(e) && touched.contains(e.subject()), lines.get(0), request);
  }

  /**
   * Returns the same of names.
   *
   * @param role of the names: party, person or issue
   */
  @Nullable Response onNames(String role, Set<String> names, Request request) {
    return on(
        event -> {
          if (!NAMING.contains(event.kind()) || !event.subject().equals(role)) {
            return false;
          }
          FlatLine payload = FlatLine.parse(event.payload());
          return names.contains(payload.text("from")) || names.contains(payload.text("to"));
        },
        null,
        request);
  }

  /**
   * Returns the same of a document.
   *
   * @param kind of what may have happened: dated or noted
   */
  @Nullable Response onDocument(String kind, String document, Request request) {
    return on(
        event -> event.kind().equals(kind) && event.subject().equals(document), null, request);
  }

  private @Nullable Response on(Predicate<Logged> touches, @Nullable String line, Request request) {
    long seen = request.form().number("seen", Long.MAX_VALUE);
    List<Logged> since = since(seen, FEW);
    Set<String> actions = new HashSet<>();
    List<String> told = new ArrayList<>();
    for (Logged event : since) {
      if (event.kind().equals("undone")) {
        actions.add(event.subject());
      } else if (touches.test(event)) {
        told.add(
            LogWords.what(event) + ", by " + LogWords.safe(event.who()) + " at " + at(event.at()));
      }
    }
    if (!actions.isEmpty() && isUndone(actions, touches)) {
      told.add("What was decided here was undone.");
    }
    return told.isEmpty() ? null : page(line, told, request);
  }

  private static String at(String instant) {
    return instant.replace('T', ' ').replace("Z", " UTC");
  }

  private List<Logged> since(long seen, int limit) {
    List<Logged> newest = workplace.dossier().log(limit);
    List<Logged> since = newest.stream().filter(event -> event.seq() > seen).toList();
    return since.size() == limit && limit < ALL ? since(seen, limit * 8) : since;
  }

  private boolean isUndone(Set<String> actions, Predicate<Logged> touches) {
    return workplace.dossier().log(ALL).stream()
        .anyMatch(event -> actions.contains(Long.toString(event.action())) && touches.test(event));
  }

  private Response page(@Nullable String line, List<String> told, Request request) {
    ActView act = null;
    if (line != null) {
      Meant meant = workplace.dossier().corrections().line(line);
      act =
          meant.line().line() instanceof Entry ? ActView.of(meant.document(), meant.line()) : null;
    }
    List<Map.Entry<String, String>> again =
        request.form().all().stream().filter(field -> !OWN.contains(field.getKey())).toList();
    ConflictPage page = new ConflictPage(told, act, request.path(), again);
    Frame.Notice notice =
        Frame.Notice.problem("Nothing was changed: somebody was here before you.");
    return workplace.show(409, request, "conflict", "Somebody was here", "review", page, notice);
  }
}
