package travaux.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.Corrections.Meant;
import travaux.Logged;
import travaux.negotiation.Entry;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.ConflictPage;
import travaux.web.pages.Frame;

/** What others did to lines after a page showed them. */
final class Meanwhile {

  private static final int FEW = 50;
  private static final int ALL = 100_000;

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
    long seen = request.form().number("seen", Long.MAX_VALUE);
    List<Logged> since = since(seen, FEW);
    if (since.isEmpty()) {
      return null;
    }
    Set<String> touched = new HashSet<>(lines);
    Set<String> actions = new HashSet<>();
    List<String> told = new ArrayList<>();
    for (Logged event : since) {
      if (LogWords.isLine(event) && touched.contains(event.subject())) {
        told.add(LogWords.what(event) + ", by " + LogWords.safe(event.who()) + " at " + event.at());
      } else if (event.kind().equals("undone")) {
        actions.add(event.subject());
      }
    }
    if (!actions.isEmpty() && isUndone(actions, touched)) {
      told.add("A decision on it was undone.");
    }
    return told.isEmpty() ? null : page(lines.get(0), told, request);
  }

  private List<Logged> since(long seen, int limit) {
    List<Logged> newest = workplace.dossier().log(limit);
    List<Logged> since = newest.stream().filter(event -> event.seq() > seen).toList();
    return since.size() == limit && limit < ALL ? since(seen, limit * 8) : since;
  }

  private boolean isUndone(Set<String> actions, Set<String> lines) {
    return workplace.dossier().log(ALL).stream()
        .anyMatch(event ->
            actions.contains(Long.toString(event.action())) && lines.contains(event.subject()));
  }

  private Response page(String line, List<String> told, Request request) {
    Meant meant = workplace.dossier().corrections().line(line);
    ActView act =
        meant.line().line() instanceof Entry ? ActView.of(meant.document(), meant.line()) : null;
    ConflictPage page = new ConflictPage(told, act);
    Frame.Notice notice =
        new Frame.Notice("Nothing was changed: somebody was here before you.", 0, null, true);
    return workplace.show(409, request, "conflict", "Somebody was here", "review", page, notice);
  }
}
