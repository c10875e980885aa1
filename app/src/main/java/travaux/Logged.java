package travaux;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.store.DossierFile;
import travaux.store.LogEvent;

/**
 * One event of the log, for a person to read.
 *
 * @param seq its place in the log
 * @param action the number of the action that it belongs to, by which it is undone
 * @param at when, in UTC
 * @param who the person or program
 * @param kind what happened
 * @param document name of the document, or null when it is about the whole dossier
 * @param subject what it is about
 * @param payload JSON, empty for a reading
 * @param undone whether it does not count, because its action was undone
 */
public record Logged(
    long seq,
    long action,
    String at,
    String who,
    String kind,
    @Nullable String document,
    String subject,
    String payload,
    boolean undone) {

  static List<Logged> all(List<LogEvent> events, DossierFile file, Set<Long> undone) {
    return events.stream().map(event -> of(event, file, undone)).toList();
  }

  private static Logged of(LogEvent event, DossierFile file, Set<Long> undone) {
    String id = event.document();
    boolean reading = event.kind().equals(LogEvent.READ);
    return new Logged(
        event.seq(),
        event.action(),
        event.at(),
        event.who(),
        event.kind(),
        id == null ? null : Objects.requireNonNullElse(file.document(id).name(), id),
        event.subject(),
        reading || event.payload() == null ? "" : event.payload(),
        undone.contains(event.action()));
  }
}
