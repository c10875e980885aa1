package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Draft;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.negotiation.Status;

/**
 * What each party says of each clause of a draft: answers that people filed and answers that
 * sources report, side by side, and who has not answered.
 */
public final class DraftAnswers {

  private record Given(
      String party,
      Reaction.Kind kind,
      String how,
      Form form,
      String when,
      Binding binding,
      String scope,
      Ground ground) {
    Cell cell() {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("answer", how);
      details.put("form", Names.words(form));
      details.put("when", when);
      if (!scope.isEmpty()) {
        details.put("scope", scope);
      }
      if (binding != Binding.UNKNOWN) {
        details.put("binding", Names.words(binding));
      }
      return new Cell(party, kind.words(), details, List.of(ground));
    }
  }

  private final Proceedings seen;
  private final Draft draft;
  private final Map<String, List<Given>> reported = new LinkedHashMap<>();

  private DraftAnswers(Proceedings seen, Draft draft) {
    this.seen = seen;
    this.draft = draft;
    boolean only =
        seen.records().stream().map(Draft::of).flatMap(Optional::stream).limit(2).count() == 1;
    CitedClauses cited = new CitedClauses(draft, only);
    Map<String, DocumentRecord> records = new LinkedHashMap<>();
    seen.records().forEach(record -> records.put(record.document().id(), record));
    for (Told told : OwnActs.of(seen)) {
      DocumentRecord record = records.get(told.document().id());
      boolean other = !told.document().id().equals(draft.document().id());
      if (record != null && other && isAnswer(told.entry().act())) {
        for (Instrument clause : cited.of(told, record)) {
          report(clause, told);
        }
      }
    }
  }

  /**
   * Makes the table: a row for the whole when something is said of it, and one for each clause.
   *
   * @param record all that is on the record, the draft among it
   * @param draft the draft under the names that the record has
   */
  public static Table of(Proceedings record, Draft draft, Wanted wanted) {
    LocalDate day = wanted.asOf() == null ? record.lastDay() : wanted.asOf();
    List<Row> all = new DraftAnswers(record, draft).rows();
    List<Row> some = all.stream().filter(wanted::has).toList();
    return new Table(View.ANSWERS, day, some.stream().limit(wanted.limit()).toList(), some.size());
  }

  /** Receipts and silence are told too, as what they are. */
  private static boolean isAnswer(Act act) {
    return switch (act) {
      case ACCEPT, REJECT, PROPOSE, DECLINE, ACKNOWLEDGE, SUPPORT -> true;
      default -> false;
    };
  }

  private void report(Instrument clause, Told told) {
    Reaction.Kind kind =
        told.entry().act() == Act.SUPPORT ? Reaction.Kind.APPROVE : Reaction.Kind.of(told);
    for (String party : OwnActs.parties(told.entry())) {
      if (!party.equals(draft.text().author())) {
        reported
            .computeIfAbsent(clause.id(), id -> new ArrayList<>())
            .add(
                new Given(
                    party,
                    kind,
                    "reported",
                    Reaction.form(told),
                    Names.when(told),
                    told.entry().binding(),
                    "",
                    Ground.of(told)));
      }
    }
  }

  private List<Row> rows() {
    Map<String, List<Given>> all = new LinkedHashMap<>();
    Set<String> parties = new LinkedHashSet<>(draft.text().addressees());
    for (Instrument line : draft.lines()) {
      List<Given> given = given(line);
      given.forEach(each -> parties.add(each.party()));
      all.put(line.id(), given);
    }
    List<Row> rows = new ArrayList<>();
    for (Instrument line : draft.lines()) {
      List<Given> given = all.getOrDefault(line.id(), List.of());
      if (line.clause() != null || !given.isEmpty()) {
        rows.add(row(line, given, parties));
      }
    }
    return rows;
  }

  /** What is filed first; what a source reports in the same words is not told twice. */
  private List<Given> given(Instrument line) {
    List<Given> given = new ArrayList<>();
    for (Link link : seen.to(line.id(), Link.Kind.ANSWERS)) {
      Document document = seen.documentOf(link.from());
      if (document != null && seen.line(link.from()) instanceof Entry entry) {
        filed(link, new Told(document, entry), given);
      }
    }
    for (Given told : reported.getOrDefault(line.id(), List.of())) {
      if (given.stream().noneMatch(each -> isSame(each, told))) {
        given.add(told);
      }
    }
    return given;
  }

  private static boolean isSame(Given one, Given other) {
    return one.party().equals(other.party())
        && one.ground().document().id().equals(other.ground().document().id())
        && one.ground().words().overlaps(other.ground().words());
  }

  private static void filed(Link link, Told told, List<Given> given) {
    Link.Answer said = link.answer();
    Link.AnswerKind kind = said == null ? null : said.kind();
    Form form = said == null || said.form() == Form.UNKNOWN ? Reaction.form(told) : said.form();
    Span words = link.words() == null ? told.entry().sentence() : link.words();
    for (String party : Names.of(told.entry().who())) {
      given.add(
          new Given(
              party,
              kind == null ? Reaction.Kind.of(told) : Reaction.Kind.of(kind),
              "filed",
              form,
              Names.when(told),
              said == null ? told.entry().binding() : said.binding(),
              said == null || said.scope() == null ? "" : said.scope(),
              new Ground(told.document(), told.entry().id(), words)));
    }
  }

  private Row row(Instrument line, List<Given> given, Set<String> parties) {
    List<Cell> cells = new ArrayList<>();
    for (String party : parties) {
      List<Given> own = given.stream().filter(each -> each.party().equals(party)).toList();
      own.forEach(each -> cells.add(each.cell()));
      if (own.isEmpty() && (line.clause() != null || draft.text().addressees().contains(party))) {
        cells.add(Cell.of(party, Cell.NO_RECORD));
      }
    }
    return new Row(
        line.id(),
        draft.text().name(),
        line.clause() == null ? "The whole" : line.clause(),
        cells,
        List.of(new Ground(draft.document(), line.id(), line.words())),
        List.copyOf(parties),
        null,
        Status.ACCEPTED);
  }
}
