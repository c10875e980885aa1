package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Instrument;
import travaux.negotiation.Modality;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/**
 * What is due, from whom, computed from which words, and whether it was met. Who has demanded or
 * warned waits for others; who has promised or proposed owes it himself.
 */
final class DueDates {

  static final String OVERDUE = "Overdue";
  static final String DUE = "Due";
  static final String NOT_KNOWN = "Overdue or met late: the day of the answer is not told";
  static final String SOFT = "Left open by the words";
  private static final String VAGUE = "With a day that the sources do not tell";
  private static final String MET = "Met";
  private static final String PARTLY = "Met in part";
  private static final String PAST = "Past, with no record of what came of it";
  private static final List<String> ORDER =
      List.of(OVERDUE, NOT_KNOWN, DUE, SOFT, VAGUE, PAST, PARTLY, MET);

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final int LONGEST_PAST = 31;
  private static final int LONGEST = 366;

  private static final Pattern MANNER =
      Pattern.compile("(?i)immediately|promptly|at once|without delay");

  private final Map<String, Answers.State> states = new HashMap<>();
  private final List<Request.Text> texts = new ArrayList<>();
  private final @Nullable LocalDate day;

  private DueDates(Proceedings seen, List<Answers.State> all, @Nullable LocalDate day) {
    this.day = day;
    all.forEach(state -> state.request().ids().forEach(id -> states.put(id, state)));
    for (DocumentRecord record : seen.records()) {
      record.all(Instrument.class).stream()
          .filter(text -> text.author() != null)
          .forEach(text -> texts.add(new Request.Text(record.document(), text)));
    }
    texts.sort(Request.Text.BY_DAY);
  }

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    return of(seen, Answers.states(seen, day), day);
  }

  /**
   * Returns the rows.
   *
   * @param states what came of all requests by the day
   */
  static List<Row> of(Proceedings seen, List<Answers.State> states, @Nullable LocalDate day) {
    DueDates dates = new DueDates(seen, states, day);
    List<Row> rows = new ArrayList<>();
    Set<String> reprints = OwnActs.reprints(seen);
    for (DocumentRecord record : seen.records()) {
      if (reprints.contains(record.document().id())) {
        continue;
      }
      for (Deadline deadline : record.all(Deadline.class)) {
        Entry entry =
            deadline.of() != null && seen.line(deadline.of()) instanceof Entry found ? found : null;
        boolean meant = isMeant(record.document(), deadline);
        if (meant
            && (entry == null
                || isOfParty(entry) && !isManner(record.document(), deadline, entry))) {
          rows.add(dates.row(record.document(), deadline, entry));
        }
      }
    }
    Comparator<Row> byGroup = Comparator.comparing(row -> ORDER.indexOf(row.group()));
    return rows.stream().sorted(byGroup.thenComparing(row -> value(row, "due"))).toList();
  }

  /**
   * "By December", told in February, cannot be counted back; and what is to happen within three
   * years is what is asked for, not the day by which to answer.
   */
  static boolean isMeant(Document document, Deadline deadline) {
    LocalDate due = deadline.due().latest();
    LocalDate told = document.published().latest();
    if (due == null || told == null || YEAR.matcher(words(document, deadline)).find()) {
      return true;
    }
    return !due.isBefore(told.minusDays(LONGEST_PAST)) && !due.isAfter(told.plusDays(LONGEST));
  }

  /** "It will answer immediately": how, not by when, unless it is asked of another. */
  private static boolean isManner(Document document, Deadline deadline, Entry entry) {
    return deadline.soft()
        && entry.act() != Act.DEMAND
        && MANNER.matcher(words(document, deadline)).matches();
  }

  private static boolean isOfParty(Entry entry) {
    return entry.voice() == Voice.PARTY
        && !entry.negated()
        && (entry.modality() == Modality.ASSERTED || entry.modality() == Modality.FUTURE);
  }

  private Row row(Document document, Deadline deadline, @Nullable Entry entry) {
    LocalDate last = deadline.due().latest();
    Answers.State state = deadline.of() == null ? null : states.get(deadline.of());
    List<String> from = from(entry);
    List<Cell> cells = new ArrayList<>();
    boolean own = entry != null && isOwn(entry.act());
    cells.add(Cell.of("due", due(deadline, own)));
    cells.add(Cell.of("from", Names.all(from)));
    if (entry != null) {
      cells.add(Cell.of(own ? "promised by" : "waited for by", Names.all(Names.of(entry.who()))));
    }
    cells.add(Cell.of("computed from", "“" + words(document, deadline) + "”" + why(deadline)));
    String group = group(deadline, last, state);
    if (group.equals(OVERDUE) && last != null) {
      cells.add(Cell.of("overdue since", last.plusDays(1).toString()));
    }
    Request.Text kept = own && entry != null ? kept(document, entry) : null;
    if (kept == null) {
      cells.addAll(metBy(state));
    } else {
      group = MET;
      String told = "a text of theirs, " + Names.whenTold(kept.document());
      cells.add(Cell.of("met by", told, List.of(kept.ground())));
    }
    return new Row(
        deadline.id(),
        group,
        entry == null
            ? "“" + words(document, deadline) + "”"
            : Names.phrase(new Told(document, entry)),
        cells,
        List.of(ground(document, deadline, entry)),
        entry == null
            ? List.of()
            : Stream.concat(Names.of(entry.who()).stream(), from.stream()).toList(),
        entry == null ? null : entry.issue(),
        entry == null ? Status.SUGGESTED : entry.status());
  }

  /** "Will present proposals": the first text of that noun and author that is told of later. */
  private Request.@Nullable Text kept(Document document, Entry entry) {
    String content = Names.content(new Told(document, entry)).toLowerCase(Locale.ROOT);
    List<String> who = Names.of(entry.who());
    LocalDate since = document.published().latest();
    for (Request.Text text : texts) {
      LocalDate told = text.document().published().latest();
      boolean later = since != null && told != null && told.isAfter(since);
      if (later && who.contains(text.instrument().author()) && endsWith(content, text.noun())) {
        return text;
      }
    }
    return null;
  }

  private static boolean endsWith(String content, String noun) {
    String one = Pattern.quote(noun.replaceFirst("s$", ""));
    return content.matches("(?s).*\\b" + one + "s?$");
  }

  private static Ground ground(Document document, Deadline deadline, @Nullable Entry entry) {
    return entry == null || !entry.sentence().contains(deadline.words())
        ? Ground.around(document, deadline.id(), deadline.words())
        : new Ground(document, deadline.id(), entry.sentence());
  }

  private static boolean isOwn(Act act) {
    return act == Act.PROMISE || act == Act.PROPOSE;
  }

  private static List<String> from(@Nullable Entry entry) {
    return entry == null ? List.of() : Names.of(isOwn(entry.act()) ? entry.who() : entry.whom());
  }

  private static String due(Deadline deadline, boolean own) {
    if (deadline.soft()) {
      return (own ? "vague" : "soft") + ": no day is set";
    }
    LocalDate last = deadline.due().latest();
    return last == null ? Cell.UNKNOWN : last.toString();
  }

  private static String why(Deadline deadline) {
    String why = deadline.due().why();
    return why.isEmpty() || deadline.due().latest() == null
        ? ""
        : ", " + why.replaceFirst("^\"[^\"]*\" ", "");
  }

  private static String words(Document document, Deadline deadline) {
    return deadline.words().of(document.text()).replaceAll("\\s+", " ");
  }

  private String group(Deadline deadline, @Nullable LocalDate last, Answers.@Nullable State state) {
    boolean answered = state != null && state.group().compareTo(Answers.Group.NOT_WRITTEN) >= 0;
    if (deadline.soft()) {
      return answered ? MET : SOFT;
    }
    if (last == null) {
      return answered ? MET : VAGUE;
    }
    if (answered && state != null) {
      List<Reaction> early =
          state.reactions().stream()
              .filter(each -> each.latest() != null && !each.latest().isAfter(last))
              .toList();
      boolean inPart =
          early.stream()
              .filter(each -> each.kind().answers())
              .allMatch(each -> each.scope().contains(PointReplies.IN_PART));
      boolean inTime = !early.isEmpty();
      return inTime && inPart
          ? PARTLY
          : inTime ? MET : day != null && last.isBefore(day) ? NOT_KNOWN : MET;
    }
    if (day == null || !last.isBefore(day)) {
      return DUE;
    }
    // Only of what somebody was asked for is it known that nothing came.
    return state == null ? PAST : OVERDUE;
  }

  private static List<Cell> metBy(Answers.@Nullable State state) {
    List<Cell> cells = new ArrayList<>();
    if (state == null || state.reactions().isEmpty()) {
      cells.add(Cell.of("met by", Cell.NO_RECORD));
      return cells;
    }
    for (Reaction reaction : state.reactions()) {
      boolean answers = reaction.kind().answers();
      Cell cell = reaction.cell();
      cells.add(
          new Cell(
              answers ? "met by" : "not met by",
              reaction.kind().words(),
              cell.details(),
              cell.rests()));
    }
    return cells;
  }

  private static String value(Row row, String name) {
    return row.cells().stream()
        .filter(cell -> cell.name().equals(name))
        .map(Cell::value)
        .findFirst()
        .orElse("");
  }
}
