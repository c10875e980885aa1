package travaux.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Span;

/**
 * One event as PLOVER codes it.
 *
 * @param type the event's type
 * @param mode the mode within the type, lower case ("restrict"), or null when none is told
 * @param entry id of the act on the record
 * @param sentence the sentence that it rests on
 * @param source those who act
 * @param target those acted on; empty when unknown
 * @param about the words of the thing or proposition; empty when none is said
 */
public record PloverEvent(
    PloverType type,
    @Nullable String mode,
    String entry,
    Span sentence,
    List<Actor> source,
    List<Actor> target,
    List<Span> about) {

  /** Copies the lists. */
  public PloverEvent {
    source = List.copyOf(source);
    target = List.copyOf(target);
    about = List.copyOf(about);
  }
}
