package travaux.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Event;
import travaux.negotiation.Link;

/** What happened once, with all that the sources tell of it. */
final class Happenings {

  /** One source's telling of an event. */
  record Telling(Document document, Event event) {
    Days days() {
      return new Days(event.when().earliest(), event.when().latest());
    }

    Ground ground() {
      return new Ground(document, event.id(), Passage.around(document, event.words()));
    }
  }

  /**
   * One event.
   *
   * @param tellings what the sources tell of it, at least one; a reprint is no source
   */
  record Happening(List<Telling> tellings) {
    Happening {
      tellings = List.copyOf(tellings);
    }

    Telling first() {
      return tellings.get(0);
    }

    /** Returns the days that all sources leave open, or those of the first one. */
    Days days() {
      Days days = first().days();
      for (Telling telling : tellings) {
        days = days.and(telling.days());
      }
      return days;
    }

    Set<String> participants() {
      Set<String> names = new TreeSet<>();
      tellings.forEach(telling -> names.addAll(telling.event().participants()));
      return names;
    }

    Set<String> documents() {
      Set<String> ids = new TreeSet<>();
      tellings.forEach(telling -> ids.add(telling.document().id()));
      return ids;
    }
  }

  private Happenings() {}

  /** Returns the events in the order in which they are told first. */
  static Collection<Happening> of(Proceedings seen) {
    Same same = new Same(seen.allLinks(), Link.Kind.SAME_EVENT);
    Set<String> reprints = new HashSet<>(OwnActs.reprints(seen));
    Map<String, List<Telling>> tellings = new LinkedHashMap<>();
    for (DocumentRecord record : seen.records()) {
      if (reprints.contains(record.document().id())) {
        continue;
      }
      for (Event event : record.all(Event.class)) {
        if (event.passing()) {
          continue;
        }
        tellings
            .computeIfAbsent(same.of(event.id()), key -> new ArrayList<>())
            .add(new Telling(record.document(), event));
      }
    }
    return tellings.values().stream().map(Happening::new).toList();
  }
}
