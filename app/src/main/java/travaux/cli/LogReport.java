package travaux.cli;

import travaux.Logged;

/** The log in words. */
final class LogReport {

  private LogReport() {}

  /** Returns one event in one line, without a line break. */
  static String line(Logged event) {
    String undone = event.undone() ? " [undone]" : "";
    return event.action() + "  " + event.at() + "  " + event.who() + "  " + what(event) + undone;
  }

  /** Returns what happened, in words. */
  static String what(Logged event) {
    String in = event.document() == null ? "" : event.document();
    String id = "#" + ShortIds.of(event.subject());
    return switch (event.kind()) {
      case "read" -> "read " + in;
      case "undone" -> "undid action " + event.subject();
      case "purged" -> "purged document " + event.subject() + " " + event.payload();
      case "withheld" -> "left out the words of notes up to event " + event.subject();
      case "decided", "edited", "recorded" ->
          event.kind() + " " + id + " in " + in + " " + event.payload();
      default -> event.kind() + " " + event.subject() + " " + event.payload();
    };
  }
}
