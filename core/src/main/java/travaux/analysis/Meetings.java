package travaux.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Person;

/** Who sat at the table and at which level, and who is concerned and was absent. */
final class Meetings {

  static final String GROUP = "Meetings: level of representation";

  private Meetings() {}

  static List<Row> of(Proceedings seen) {
    Set<String> reprints = OwnActs.reprints(seen);
    List<Row> rows = new ArrayList<>();
    for (DocumentRecord record : seen.records()) {
      Map<String, String> offices = new TreeMap<>();
      for (Person person : record.all(Person.class)) {
        if (person.office() != null && !person.former()) {
          offices.put(person.name(), person.office());
        }
      }
      for (Entry entry : record.entries()) {
        boolean meets = entry.act() == Act.MEET && OwnActs.makesPosition(entry);
        if (meets && !reprints.contains(record.document().id())) {
          Told told = new Told(record.document(), entry);
          Row row = row(told, offices, concerned(record, entry));
          if (row != null) {
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  private static @Nullable Row row(Told told, Map<String, String> offices, Set<String> concerned) {
    Entry entry = told.entry();
    Map<String, Set<String>> levels = new LinkedHashMap<>();
    entry.who().forEach(actor -> add(actor, told, offices, levels));
    entry.whom().forEach(actor -> add(actor, told, offices, levels));
    if (levels.size() < 2) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    levels.forEach((party, level) ->
        cells.add(Cell.of(party, level.isEmpty() ? Cell.UNKNOWN : String.join(", ", level))));
    Set<String> absent = new TreeSet<>(concerned);
    absent.removeAll(levels.keySet());
    if (!absent.isEmpty()) {
      cells.add(Cell.of("concerned, not there", String.join(", ", absent)));
    }
    return new Row(
        entry.id(),
        GROUP,
        String.join(", ", levels.keySet()),
        cells,
        List.of(Ground.of(told)),
        List.copyOf(levels.keySet()),
        entry.issue(),
        entry.status());
  }

  private static void add(
      Actor actor, Told told, Map<String, String> offices, Map<String, Set<String>> levels) {
    String name = Names.of(actor);
    if (name == null) {
      return;
    }
    Set<String> level = levels.computeIfAbsent(name, key -> new LinkedHashSet<>());
    String words = actor.words().of(told.document().text());
    String office = actor.person() == null ? null : offices.get(actor.person());
    if (office != null) {
      level.add(office + " " + actor.person());
    } else if (actor.person() == null && !words.equals(name) && words.indexOf(' ') > 0) {
      level.add(words);
    }
  }

  /** Returns the parties that are told in the same sentence to have done something. */
  private static Set<String> concerned(DocumentRecord record, Entry meeting) {
    Set<String> parties = new TreeSet<>();
    for (Entry entry : record.entries()) {
      if (entry != meeting && entry.sentence().equals(meeting.sentence())) {
        entry.who().forEach(actor -> add(actor, parties));
      }
    }
    return parties;
  }

  private static void add(Actor actor, Set<String> parties) {
    if (actor.party() != null) {
      parties.add(actor.party());
    }
  }
}
