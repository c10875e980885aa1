package travaux.export;

import java.util.List;
import java.util.stream.Stream;
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
 * @param trigger the words that name the act
 * @param source those who act
 * @param target those acted on; empty when unknown
 * @param about the words of the thing or proposition; empty when none is said
 */
public record PloverEvent(
    PloverType type,
    @Nullable String mode,
    String entry,
    Span sentence,
    List<Span> trigger,
    List<Actor> source,
    List<Actor> target,
    List<Span> about) {

  /** Copies the lists. */
  public PloverEvent {
    trigger = List.copyOf(trigger);
    source = List.copyOf(source);
    target = List.copyOf(target);
    about = List.copyOf(about);
  }

  /** Says whether both are told by the same words of the same actors, as members of a list are. */
  boolean isSameAct(PloverEvent other) {
    return type == other.type && trigger.equals(other.trigger) && source.equals(other.source);
  }

  /** Returns the event with the targets and things of another member of its list. */
  PloverEvent with(PloverEvent member) {
    return new PloverEvent(
        type,
        mode,
        entry,
        sentence,
        trigger,
        source,
        union(target, member.target),
        union(about, member.about));
  }

  private static <T> List<T> union(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
