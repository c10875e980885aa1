package travaux.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.Logged;
import travaux.lines.FlatLine;
import travaux.present.SafeText;
import travaux.web.pages.Frame;

/** What happened to the record, in words. */
final class LogWords {

  private static final int SHORT = 7;

  private static final Map<String, String> PLAIN =
      Map.of(
          "read", "Added",
          "edited", "Corrected",
          "recorded", "Put on the record",
          "noted", "Noted",
          "dated", "Dated",
          "undone", "Undone",
          "purged", "Removed",
          "split", "Taken apart");

  private LogWords() {}

  /** Returns what can be undone next, or null. */
  static Frame.@Nullable Action last(List<Logged> recent) {
    for (Logged event : recent) {
      boolean stays = List.of("undone", "purged", "withheld").contains(event.kind());
      if (!event.undone() && !stays) {
        List<Logged> all = recent.stream().filter(e -> e.action() == event.action()).toList();
        return new Frame.Action(event.action(), done(all));
      }
    }
    return null;
  }

  /** Returns what the events of one action did. */
  static String done(List<Logged> events) {
    Logged first = events.get(0);
    String more = events.size() > 1 ? " and " + (events.size() - 1) + " more" : "";
    return what(first) + more;
  }

  /** Returns what one event did. */
  static String what(Logged event) {
    return switch (event.kind()) {
      case "decided" -> upper(said(event, "status")) + " " + id(event);
      case "merged", "relabelled" ->
          said(event, "from") + " is called " + said(event, "to") + " now";
      case "read", "dated" -> plain(event) + " " + safe(event.document());
      case "undone" -> "Undone: action " + safe(event.subject());
      default -> plain(event) + " " + id(event);
    };
  }

  /** Returns whether an event is about one line. */
  static boolean isLine(Logged event) {
    return List.of("decided", "edited", "recorded").contains(event.kind());
  }

  private static String plain(Logged event) {
    return PLAIN.getOrDefault(event.kind(), upper(event.kind()));
  }

  private static String id(Logged event) {
    String id = event.subject();
    return "#" + safe(id.length() > SHORT ? id.substring(0, SHORT) : id);
  }

  private static String said(Logged event, String field) {
    return event.payload().isEmpty() ? "" : safe(FlatLine.parse(event.payload()).text(field));
  }

  static String safe(@Nullable String text) {
    return text == null ? "" : SafeText.oneLine(text);
  }

  private static String upper(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
