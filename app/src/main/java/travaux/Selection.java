package travaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Trace;
import travaux.analysis.View;
import travaux.linking.Telling;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Line;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;
import travaux.store.LineRow;
import travaux.store.Tellers;
import travaux.store.Traces;
import travaux.store.Traces.Place;

/**
 * Chooses the documents that a page of a view is made of: those with rows, the last published
 * first, and with each the others that its rows may depend on. One use, one thread.
 */
final class Selection {

  /** So many lines are looked at for one page. */
  private static final int LINES = 4000;

  private static final int DOCUMENTS = 60;
  private static final int EACH = 3;
  private static final int PARTIES = 40;

  /** What came of a demand is told with it or within these days. */
  private static final int DAYS = 31;

  private final DossierFile file;
  private final Traces traces;
  private final LongFunction<StandingRecord> standing;
  private final @Nullable LocalDate asOf;
  private final Map<Long, DocumentRecord> records = new TreeMap<>();
  private final Map<Long, Map<String, LineRow.Telling>> tellings = new HashMap<>();
  private final Set<Long> own = new LinkedHashSet<>();
  private final Set<String> matters = new LinkedHashSet<>();
  private boolean ties;
  private int lines;

  Selection(Dossier dossier, @Nullable LocalDate asOf) {
    this.file = dossier.file;
    this.traces = file.answers().traces();
    this.standing = dossier.folded().own();
    this.asOf = asOf;
  }

  /**
   * Chooses for a page of rows by document.
   *
   * @param words that the documents have
   * @param before where the page begins, or null for the first one
   * @return where the next page begins, or null when this is the last one
   */
  @Nullable Place choose(View view, Collection<String> words, @Nullable Place before) {
    ties = traces.count(List.of(Trace.ENDS), null) > 0;
    Place last = before;
    if (before == null && asOf != null) {
      last = Place.after(asOf);
    }
    List<Place> found = traces.newest(words, last, asOf != null, DOCUMENTS + 1);
    for (Place place : found) {
      if (own.size() == DOCUMENTS || (lines >= LINES && !own.isEmpty())) {
        return last;
      }
      own.add(place.document());
      close(view, place.document());
      last = place;
    }
    return null;
  }

  /** Chooses all that parties say last of matters, as many of them as there is room for. */
  int choose(List<String> labels) {
    int chosen = 0;
    for (String matter : labels) {
      if (lines >= LINES && chosen > 0) {
        return chosen;
      }
      matters.add(matter);
      for (long party : traces.parties(matter, PARTIES)) {
        traces
            .stands(matter, party, null, asOf, true, 2)
            .forEach(document -> {
              load(document);
              own.add(document);
            });
      }
      chosen++;
    }
    return chosen;
  }

  /** Returns the documents, in the order in which they came. */
  Map<Long, DocumentRecord> records() {
    return records;
  }

  /** Returns the ids of the documents whose rows are shown. */
  Set<String> own() {
    Set<String> ids = new HashSet<>();
    own.forEach(key -> ids.add(Objects.requireNonNull(records.get(key)).document().id()));
    return ids;
  }

  /** Returns what the matters are that were chosen. */
  Set<String> matters() {
    return matters;
  }

  /** Returns what the lines of a document tell. */
  Map<String, Telling> tellings(long document) {
    Map<String, Telling> all = new LinkedHashMap<>();
    told(document)
        .forEach((id, telling) ->
            all.put(
                id, Telling.of(telling.numbers().stream().mapToInt(Integer::intValue).toArray())));
    return all;
  }

  private Map<String, LineRow.Telling> told(long document) {
    return tellings.computeIfAbsent(document, traces::tellings);
  }

  private @Nullable DocumentRecord load(long document) {
    DocumentRecord known = records.get(document);
    if (known != null) {
      return known;
    }
    DocumentRecord record = standing.apply(document).standing();
    if (asOf != null && !Joining.isPublishedBy(record.document(), asOf)) {
      return null;
    }
    lines += record.lines().size();
    records.put(document, record);
    return record;
  }

  private void close(View view, long key) {
    DocumentRecord record = load(key);
    if (record == null) {
      return;
    }
    Set<Long> others = new LinkedHashSet<>();
    List<String> words = new ArrayList<>();
    // A text printed again tells what the first one tells.
    LocalDate published = record.document().published().latest();
    told(key).values().stream()
        .limit(2)
        .forEach(telling ->
            others.addAll(
                file.answers().tellers().copies(key, telling, published, Telling.DAYS, EACH)));
    switch (view) {
      case STATE, ANSWERS, DEADLINES, PACKAGES, CHANGES -> {
        demands(key, record, others);
        record.entries().stream()
            .filter(entry -> entry.act() == Act.DEMAND)
            .flatMap(entry -> entry.whom().stream())
            .map(Actor::party)
            .filter(Objects::nonNull)
            .distinct()
            .forEach(party -> words.add(Trace.replies(party)));
      }
      case CONTRADICTIONS -> {
        words.addAll(Trace.figures(record));
        record.all(Event.class).forEach(event -> words.addAll(Trace.events(event)));
      }
      case TIMELINE, CLAUSES ->
          record.all(Event.class).forEach(event -> words.addAll(Trace.events(event)));
      default -> {}
    }
    if (ties) {
      for (Line line : record.lines()) {
        String id = Trace.id(line);
        if (id != null) {
          words.add(Trace.end(id));
        }
      }
    }
    for (String word : words) {
      traces.newest(List.of(word), null, false, EACH + 1).forEach(p -> others.add(p.document()));
    }
    others.stream().limit(LINES).forEach(this::loadIfRoom);
  }

  private void loadIfRoom(long document) {
    if (lines < LINES) {
      load(document);
    }
  }

  /** What else is told of the demands of a document, and what came of them. */
  private void demands(long key, DocumentRecord record, Set<Long> others) {
    LocalDate published = record.document().published().latest();
    for (Entry entry : record.entries()) {
      if (entry.act() != Act.DEMAND) {
        continue;
      }
      LineRow.Telling telling = told(key).get(entry.id());
      if (telling != null) {
        alike(key, record, telling, others);
      }
      if (entry.issue() == null) {
        continue;
      }
      String matter = Trace.matter(entry.issue());
      for (Actor who : entry.who()) {
        others.addAll(stands(matter, who, null, asOf, true, 1));
        others.addAll(stands(matter, who, null, asOf, false, 1));
      }
      if (published != null) {
        for (Actor whom : entry.whom()) {
          others.addAll(stands(matter, whom, published, published.plusDays(DAYS), false, EACH));
        }
      }
    }
  }

  private List<Long> stands(
      String matter,
      Actor actor,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean newest,
      int limit) {
    if (actor.party() == null) {
      return List.of();
    }
    long party = Traces.key(new LineRow.Name("party", actor.party()));
    return traces.stands(matter, party, from, to, newest, limit);
  }

  private void alike(long key, DocumentRecord record, LineRow.Telling telling, Set<Long> others) {
    LocalDate published = record.document().published().latest();
    Telling one = Telling.of(telling.numbers().stream().mapToInt(Integer::intValue).toArray());
    file.answers().tellers().of(key, telling, published, Telling.DAYS).stream()
        .filter(other -> one.isSameAs(of(other), published, other.published()))
        .limit(EACH)
        .forEach(other -> others.add(other.document()));
  }

  private static Telling of(Tellers.Teller teller) {
    return Telling.of(teller.telling().numbers().stream().mapToInt(Integer::intValue).toArray());
  }
}
