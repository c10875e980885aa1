package travaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Ground;
import travaux.analysis.Proceedings;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.analysis.Trace;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.negotiation.Act;
import travaux.negotiation.Status;
import travaux.store.DossierFile;
import travaux.store.LineRow;
import travaux.store.Question;
import travaux.store.Traces;
import travaux.store.Traces.Place;

/**
 * Views page by page, however many documents there are. Of a few documents a view is made of all;
 * of more, each page is made of those that it needs, as far as there is room.
 */
public final class Parts {

  /** Up to so many documents a view that somebody waits for is made of all of them. */
  public static final int WHOLE = 200;

  /** Up to so many documents a view that is printed once is made of all of them. */
  public static final int PRINTED = 2000;

  private static final int MATTERS = 12;

  /** In so many documents matters are looked for on which a party takes a position. */
  private static final int LOOKED_AT = 100;

  private static final List<View> BRIEF = List.of(View.ANSWERS, View.DEADLINES, View.LADDER);

  private final Dossier dossier;
  private final DossierFile file;
  private final int whole;

  Parts(Dossier dossier, int whole) {
    this.dossier = dossier;
    this.file = dossier.file;
    this.whole = whole;
  }

  /**
   * Returns a page of a view.
   *
   * @param wanted what is asked; its limit is the length of the page
   * @param from where the page begins, as the page before told, or null for the first one
   */
  public Part of(View view, Wanted wanted, @Nullable String from) {
    return Dossier.told(() ->
        isWhole()
            ? of(view, wanted, from, dossier.proceedings(wanted.asOf()))
            : view == View.MATRIX
                ? matrix(wanted, From.read(from))
                : byDocument(view, wanted, From.read(from)));
  }

  /** Returns a page of a view of all documents. */
  public static Part of(View view, Wanted wanted, @Nullable String from, Proceedings all) {
    int skip = From.read(from).skip();
    Table table = view.of(all, all(wanted));
    List<Row> page = page(table.rows(), skip, wanted.limit());
    int next = skip + page.size();
    return Part.whole(table, page, next < table.total() ? new From(null, next).words() : null);
  }

  /** Returns whether views are made of all documents. */
  public boolean isWhole() {
    return Dossier.told(() -> file.answers().documents() <= whole);
  }

  /** Returns what was told last of parties, or all when that is not too much. */
  public Proceedings about(List<String> parties, @Nullable LocalDate asOf) {
    if (isWhole()) {
      return dossier.proceedings(asOf);
    }
    return Dossier.told(() -> {
      Joining joining = dossier.joining();
      Set<String> words = new LinkedHashSet<>();
      for (String party : parties) {
        for (View view : BRIEF) {
          names(joining, "party", party).forEach(name -> words.add(Trace.party(view, name)));
        }
      }
      Selection selection = new Selection(dossier, asOf);
      selection.choose(View.ANSWERS, words, null);
      return proceedings(selection, joining, asOf);
    });
  }

  /** Returns the newest acts of a party of its own towards another one. */
  public Hits between(String who, String whom, int limit) {
    return Dossier.told(() -> {
      Joining joining = dossier.joining();
      List<Question.Found> found = new ArrayList<>();
      long total = 0;
      for (String doer : names(joining, "party", who)) {
        for (String other : names(joining, "party", whom)) {
          LineRow.Name from = new LineRow.Name("who", doer);
          LineRow.Name to = new LineRow.Name("whom", other);
          found.addAll(file.answers().traces().between(from, to, limit));
        }
      }
      for (Towards each : towards()) {
        total += each.who().equals(who) && each.whom().equals(whom) ? each.count() : 0;
      }
      List<Question.Found> page = found.stream().distinct().limit(limit).toList();
      return Found.of(
          new Question.Answer(page, Math.max(total, page.size())), dossier.folded().named(joining));
    });
  }

  /** How often one party does something towards another, under the names that count. */
  public record Towards(String who, String whom, Act act, long count) {}

  /** Returns what parties do towards each other in acts of their own. */
  public List<Towards> towards() {
    return Dossier.told(() -> {
      Joining joining = dossier.joining();
      return file.answers().traces().towards().stream()
          .map(each ->
              new Towards(
                  joining.called(new LineRow.Name("party", each.who())).name(),
                  joining.called(new LineRow.Name("party", each.whom())).name(),
                  Act.valueOf(each.kind()),
                  each.lines()))
          .toList();
    });
  }

  /**
   * Where a page begins.
   *
   * @param place after which its documents come, or null for the first ones
   * @param skip how many of their rows came before
   */
  private record From(@Nullable Place place, int skip) {

    static From read(@Nullable String words) {
      if (words == null || !words.matches("(-?\\d{1,18}_-?\\d{1,18}_)?\\d{1,9}")) {
        return new From(null, 0);
      }
      String[] parts = words.split("_");
      return parts.length == 1
          ? new From(null, Integer.parseInt(parts[0]))
          : new From(
              new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1])),
              Integer.parseInt(parts[2]));
    }

    String words() {
      return (place == null ? "" : place.published() + "_" + place.document() + "_") + skip;
    }
  }

  private Part byDocument(View view, Wanted wanted, From from) {
    Traces traces = file.answers().traces();
    Joining joining = dossier.joining();
    Set<String> words = words(view, wanted, joining);
    Selection selection = new Selection(dossier, wanted.asOf());
    Place next = selection.choose(view, words, from.place());
    Set<String> own = selection.own();
    Table table = view.of(proceedings(selection, joining, wanted.asOf()), all(wanted));
    Place before = from.place();
    List<Row> rows =
        table.rows().stream()
            .filter(row -> row.rests().stream().anyMatch(rest -> isOf(rest, own)))
            .filter(row -> before == null || row.rests().stream().allMatch(r -> after(before, r)))
            .toList();
    List<Row> page = page(rows, from.skip(), wanted.limit());
    int shown = from.skip() + page.size();
    String on =
        shown < rows.size()
            ? new From(from.place(), shown).words()
            : next == null ? null : new From(next, 0).words();
    long count = traces.count(words, wanted.asOf());
    return new Part(
        new Table(view, table.day(), page, rows.size()), own.size(), Math.max(1, count), on);
  }

  /** The matters of most parties first, each with what all parties say last of it. */
  private Part matrix(Wanted wanted, From from) {
    Joining joining = dossier.joining();
    Traces traces = file.answers().traces();
    Map<String, Integer> labels = matters(wanted, joining, from.skip());
    Selection selection = new Selection(dossier, wanted.asOf());
    int chosen = selection.choose(List.copyOf(labels.keySet()));
    Set<String> matters = called(selection.matters(), joining);
    Table table = View.MATRIX.of(proceedings(selection, joining, wanted.asOf()), all(wanted));
    List<Row> rows =
        table.rows().stream()
            .filter(row -> row.issue() != null && matters.contains(Trace.matter(row.issue())))
            .toList();
    boolean more = chosen < labels.size() || labels.size() == MATTERS;
    int last = labels.values().stream().limit(chosen).reduce(0, (one, other) -> other);
    String next = more ? new From(null, last + 1).words() : null;
    long all = wanted.issue() == null && wanted.party() == null ? traces.matters() : labels.size();
    return new Part(
        new Table(View.MATRIX, table.day(), rows, (int) Math.max(rows.size(), all)),
        selection.records().size(),
        file.answers().documents(),
        next);
  }

  /**
   * Returns matters with their places in the order of all: those of most parties first; of one
   * party, those on which it took a position last.
   */
  private Map<String, Integer> matters(Wanted wanted, Joining joining, int skip) {
    Traces traces = file.answers().traces();
    Map<String, Integer> matters = new LinkedHashMap<>();
    if (wanted.issue() == null && wanted.party() == null) {
      for (String matter : traces.matters(MATTERS, skip)) {
        matters.put(matter, skip + matters.size());
      }
      return matters;
    }
    Set<String> labels = new LinkedHashSet<>();
    if (wanted.issue() != null) {
      names(joining, "issue", wanted.issue()).forEach(name -> labels.add(Trace.matter(name)));
    } else {
      Place day = wanted.asOf() == null ? null : Place.after(wanted.asOf());
      List<Long> parties =
          names(joining, "party", String.valueOf(wanted.party())).stream()
              .map(name -> Traces.key(new LineRow.Name("party", name)))
              .toList();
      traces
          .newest(words(View.MATRIX, wanted, joining), day, day != null, LOOKED_AT)
          .forEach(place -> labels.addAll(traces.matters(place.document(), parties)));
    }
    List<String> all = List.copyOf(labels);
    for (int i = skip; i < all.size() && matters.size() < MATTERS; i++) {
      matters.put(all.get(i), i);
    }
    return matters;
  }

  /** Returns the matters under the names that count. */
  private static Set<String> called(Set<String> matters, Joining joining) {
    Set<String> called = new LinkedHashSet<>();
    for (String matter : matters) {
      for (String label : List.of(matter, "no " + matter)) {
        called.add(Trace.matter(joining.called(new LineRow.Name("issue", label)).name()));
      }
    }
    return called;
  }

  private static boolean isOf(Ground rest, Set<String> documents) {
    return documents.contains(rest.document().id());
  }

  private boolean after(Place before, Ground rest) {
    Place place = Place.of(file.keyOf(rest.document().id()), rest.document().published().latest());
    return Place.NEWEST_FIRST.compare(before, place) < 0;
  }

  private Set<String> words(View view, Wanted wanted, Joining joining) {
    Set<String> words = new LinkedHashSet<>();
    for (View family : Trace.families(view)) {
      if (wanted.party() != null) {
        names(joining, "party", wanted.party())
            .forEach(name -> words.add(Trace.party(family, name)));
      } else if (wanted.issue() != null) {
        names(joining, "issue", wanted.issue())
            .forEach(name -> words.add(Trace.issue(family, name)));
      } else {
        words.add(Trace.view(family));
      }
    }
    return words;
  }

  private List<String> names(Joining joining, String role, String name) {
    List<LineRow.Name> like = joining.like(file, role, name);
    return joining.meaning(like, name::equalsIgnoreCase).stream()
        .map(each -> Joining.label(each).name())
        .distinct()
        .toList();
  }

  private Proceedings proceedings(Selection selection, Joining joining, @Nullable LocalDate asOf) {
    LocalDate last = asOf == null ? file.answers().traces().lastDay() : null;
    return joining.part(selection, file, asOf, last);
  }

  private static Wanted all(Wanted wanted) {
    return new Wanted(
        wanted.asOf(),
        wanted.since(),
        wanted.party(),
        wanted.issue(),
        List.<Status>copyOf(wanted.statuses()),
        Integer.MAX_VALUE);
  }

  private static List<Row> page(List<Row> rows, int skip, int limit) {
    return new ArrayList<>(rows.stream().skip(skip).limit(limit).toList());
  }
}
