package travaux.extraction.acts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/**
 * Statements that a sentence tells twice: "issued a statement saying", "said it hoped", "sent a
 * warning, saying".
 */
final class Repeats {

  private Repeats() {}

  /** Returns the entries without statements that lie in another one of the same speaker. */
  static List<Entry> removed(List<Entry> entries) {
    Map<Span, List<Entry>> sentences =
        entries.stream().collect(Collectors.groupingBy(Entry::sentence));
    return entries.stream()
        .filter(entry ->
            sentences.getOrDefault(entry.sentence(), List.of()).stream()
                .noneMatch(other -> isRepeat(entry, other)))
        .toList();
  }

  private static boolean isRepeat(Entry entry, Entry other) {
    if (entry == other
        || entry.act() != Act.STATE
        || entry.what().isEmpty()
        || other.what().isEmpty()
        || !sharesActor(entry, other)) {
      return false;
    }
    boolean same = holds(other, entry) && holds(entry, other);
    if (other.act() != Act.STATE) {
      return same;
    }
    boolean frame = namesItself(entry) && holds(entry, other);
    boolean inside = holds(other, entry) && !namesItself(other);
    return frame && !same || inside && !same || same && isLater(entry, other);
  }

  /** "A statement saying that": the words begin with the noun of the trigger. */
  private static boolean namesItself(Entry entry) {
    return entry.trigger().stream().anyMatch(entry.what().get(0)::contains);
  }

  private static boolean holds(Entry outer, Entry inner) {
    return inner.what().stream()
        .allMatch(span -> outer.what().stream().anyMatch(each -> each.contains(span)));
  }

  private static boolean isLater(Entry entry, Entry other) {
    int order = entry.trigger().get(0).compareTo(other.trigger().get(0));
    return order > 0 || order == 0 && entry.id().compareTo(other.id()) > 0;
  }

  /** Each who states the one states the other; "he said that Peru hoped" is Peru's own word. */
  private static boolean sharesActor(Entry entry, Entry other) {
    return entry.who().stream()
        .allMatch(one -> other.who().stream().anyMatch(two -> isSame(one, two)));
  }

  private static boolean isSame(Actor one, Actor two) {
    return one.person() == null
        ? one.party() != null && one.party().equals(two.party())
        : one.person().equals(two.person());
  }
}
