package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Figures.Figure;
import travaux.analysis.Happenings.Happening;
import travaux.analysis.Happenings.Telling;
import travaux.negotiation.Act;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.negotiation.Status;

/**
 * Where the sources do not agree: a claim and its denial, figures for one thing that differ, what
 * one source of an event tells and another does not, what one party alone charges.
 */
final class ContradictionsView {

  private static final String DENIED = "Claimed and denied";
  private static final String FIGURES = "Figures that differ";
  private static final String LACKING = "One event, told differently";
  private static final String ALONE = "Charged by one party alone";

  private final Proceedings seen;
  private final Set<String> reprints;
  private final List<Row> rows = new ArrayList<>();

  private ContradictionsView(Proceedings seen) {
    this.seen = seen;
    this.reprints = OwnActs.reprints(seen);
  }

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    ContradictionsView view = new ContradictionsView(seen);
    view.denials();
    for (Promises.Denied denied : Promises.denied(seen, view.reprints)) {
      view.add(DENIED, denied.id(), denied.title(), denied.cells(), denied.claim(), denied.sides());
    }
    view.figures();
    view.events();
    view.charges();
    return List.copyOf(view.rows);
  }

  private void denials() {
    for (Link link : seen.allLinks()) {
      if (link.kind() == Link.Kind.DENIES
          && seen.line(link.from()) instanceof Entry denial
          && seen.line(link.to()) instanceof Entry claim) {
        Document there = seen.documentOf(denial.id());
        Document here = seen.documentOf(claim.id());
        if (there != null && here != null && !isReprint(there) && !isReprint(here)) {
          Told claimed = new Told(here, claim);
          Told denied = new Told(there, denial);
          List<Cell> cells =
              List.of(
                  Cell.of("claimed by", Names.all(Names.of(claim.who()))),
                  Cell.of(
                      "denied by", Names.all(Names.of(denial.who())), List.of(Ground.of(denied))));
          List<String> parties = new ArrayList<>(Names.of(claim.who()));
          parties.addAll(Names.of(denial.who()));
          add(DENIED, link.to() + link.from(), Names.phrase(claimed), cells, claimed, parties);
        }
      }
    }
  }

  private void figures() {
    Map<String, List<Figure>> byThing = new LinkedHashMap<>();
    for (DocumentRecord record : seen.records()) {
      if (!isReprint(record.document())) {
        Figures.of(record.document())
            .forEach(figure ->
                byThing.computeIfAbsent(figure.thing(), key -> new ArrayList<>()).add(figure));
      }
    }
    byThing.forEach((thing, figures) -> groups(figures).forEach(group -> figures(thing, group)));
  }

  /** Puts each figure to the first group with one that is for the same thing. */
  private static List<List<Figure>> groups(List<Figure> figures) {
    List<List<Figure>> groups = new ArrayList<>();
    for (Figure figure : figures) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(one -> Figures.areForOneThing(one, figure)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(figure), () -> groups.add(new ArrayList<>(List.of(figure))));
    }
    return groups;
  }

  private void figures(String thing, List<Figure> group) {
    Set<String> amounts = new TreeSet<>();
    group.forEach(figure -> amounts.add(figure.amount().toLowerCase(Locale.ROOT)));
    boolean several = group.stream().map(each -> each.document().id()).distinct().count() > 1;
    if (!several || !Figures.differ(group)) {
      return;
    }
    List<Cell> cells =
        group.stream()
            .map(figure ->
                new Cell(
                    figure.document().name(),
                    figure.amount(),
                    Map.of("published", published(figure.document())),
                    List.of(new Ground(figure.document(), null, figure.sentence()))))
            .toList();
    Figure first = group.get(0);
    rows.add(
        new Row(
            Identity.of("figure", thing, first.document().id(), first.sentence().start()),
            FIGURES,
            thing + ": " + String.join(", ", amounts),
            cells,
            List.of(new Ground(first.document(), null, first.sentence())),
            List.of(),
            null,
            Status.SUGGESTED));
  }

  private static String published(Document document) {
    return new Days(document.published().earliest(), document.published().latest()).words();
  }

  private void events() {
    for (Happening happening : Happenings.of(seen)) {
      if (happening.documents().size() > 1) {
        compare(happening);
      }
    }
  }

  /** What one source tells of those who took part and another does not: deadlines, places. */
  private void compare(Happening happening) {
    Set<String> places = new TreeSet<>();
    Set<String> statuses = new TreeSet<>();
    Map<String, Cell> deadlines = new LinkedHashMap<>();
    boolean some = false;
    for (Telling telling : happening.tellings()) {
      Document document = telling.document();
      if (telling.event().place() != null) {
        places.add(telling.event().place());
      }
      statuses.add(telling.event().status().name());
      if (!deadlines.containsKey(document.id())) {
        List<Ground> grounds = deadlines(document, happening.participants());
        some |= !grounds.isEmpty();
        deadlines.put(
            document.id(),
            grounds.isEmpty()
                ? Cell.of(document.name(), "no deadline", List.of(telling.ground()))
                : Cell.of(document.name(), "a deadline", grounds));
      }
    }
    boolean lacking =
        some && deadlines.values().stream().anyMatch(cell -> cell.value().startsWith("no"));
    if (!lacking && places.size() < 2 && statuses.size() < 2) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    if (lacking) {
      cells.addAll(deadlines.values());
    }
    if (places.size() > 1 || statuses.size() > 1) {
      for (Telling telling : happening.tellings()) {
        String place = telling.event().place() == null ? Cell.NO_RECORD : telling.event().place();
        String value = place + ", " + telling.event().status().name().toLowerCase(Locale.ROOT);
        cells.add(Cell.of(telling.document().name(), value, List.of(telling.ground())));
      }
    }
    Telling first = happening.first();
    rows.add(
        new Row(
            first.event().id(),
            LACKING,
            first.event().kind() + ": " + String.join(", ", happening.participants()),
            cells,
            List.of(first.ground()),
            List.copyOf(happening.participants()),
            null,
            Status.SUGGESTED));
  }

  private List<Ground> deadlines(Document document, Set<String> participants) {
    List<Ground> grounds = new ArrayList<>();
    for (DocumentRecord record : seen.records()) {
      if (record.document().id().equals(document.id())) {
        for (Deadline deadline : record.all(Deadline.class)) {
          if (deadline.of() != null
              && seen.line(deadline.of()) instanceof Entry entry
              && !deadline.soft()
              && Names.of(entry.who()).stream().anyMatch(participants::contains)) {
            Span words = Passage.around(document, deadline.words());
            grounds.add(new Ground(document, deadline.id(), words));
          }
        }
      }
    }
    return grounds;
  }

  private void charges() {
    Map<String, Integer> supported = new HashMap<>();
    List<Told> charges = new ArrayList<>();
    for (Told told : OwnActs.of(seen)) {
      Entry entry = told.entry();
      if (entry.act() == Act.ACCUSE && entry.issue() == null && isBlame(told)) {
        charges.add(told);
        OwnActs.parties(entry).forEach(party -> supported.merge(target(entry), 1, Integer::sum));
      }
    }
    for (Told told : charges) {
      Entry entry = told.entry();
      boolean answered = !seen.to(entry.id(), Link.Kind.DENIES).isEmpty();
      if (!answered && supported.getOrDefault(target(entry), 0) == 1) {
        List<Cell> cells =
            List.of(
                Cell.of("charged by", Names.all(Names.of(entry.who()))),
                Cell.of("confirmed by others", Cell.NO_RECORD),
                Cell.of("denied", Cell.NO_RECORD));
        List<String> parties = new ArrayList<>(Names.of(entry.who()));
        parties.addAll(Names.of(entry.whom()));
        add(ALONE, entry.id(), Names.phrase(told), cells, told, parties);
      }
    }
  }

  /** A charge that points at something told before ("blamed Klow for this"). */
  private static boolean isBlame(Told told) {
    return !told.entry().whom().isEmpty()
        && told.entry().what().stream().mapToInt(Span::length).sum() <= 8;
  }

  private static String target(Entry entry) {
    return String.join(",", Names.of(entry.whom()));
  }

  private boolean isReprint(Document document) {
    return reprints.contains(document.id());
  }

  private void add(
      String group, String about, String title, List<Cell> cells, Told told, List<String> parties) {
    rows.add(
        new Row(
            about,
            group,
            title,
            cells,
            List.of(Ground.of(told)),
            parties,
            told.entry().issue(),
            told.entry().status()));
  }
}
