package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.analysis.Acts.DAY;
import static travaux.analysis.Acts.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Deadline;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;
import travaux.negotiation.Link.AnswerKind;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.When;

class AnswersTest {

  private static final String WRITTEN = "Answered in writing";
  private static final String SPOKEN = "Answered, not known to be in writing";
  private static final String RECEIVED = "Received, not answered";
  private static final String NONE = "No answer on record";

  @Test
  void a_spoken_word_does_not_close_a_request_for_a_written_one() {
    Acts letter =
        letter()
            .act("r", Act.REJECT, "Klow", "boat withdrawal")
            .in("Klow rejects the written guarantee of a withdrawal of the boats.")
            .what("the written guarantee of a withdrawal of the boats")
            .to("Borduria")
            .form(Form.ORAL)
            .done();

    Row row = row(letter, "d");

    assertThat(row.group()).isEqualTo("Answered, but not in the written form that was asked for");
    assertThat(value(row, "answer")).isEqualTo("object");
    assertThat(value(row, "open since")).isEqualTo(DAY.plusDays(1).toString());
  }

  @Test
  void receipt_is_no_answer() {
    Acts wire = letter();
    Span words = wire.say("The letter went to Klow.");
    wire.add(new Instrument("l", words, "letter", "letter", "Borduria", List.of("Klow"), null))
        .act("k", Act.ACKNOWLEDGE, "Klow", null)
        .in("Klow confirmed receipt of the letter.")
        .what("receipt of the letter")
        .done();

    Row row = row(wire, "l");

    assertThat(row.group()).isEqualTo(RECEIVED);
    assertThat(value(row, "received")).isEqualTo("yes");
    assertThat(value(row, "reaction")).isEqualTo("acknowledge-receipt");
    assertThat(value(row, "answer")).isEqualTo(Cell.NO_RECORD);
  }

  @Test
  void what_the_asked_one_did_about_the_same_matter_before_is_no_answer() {
    Acts old =
        new Acts("old", 0)
            .act("r", Act.REJECT, "Klow", "boat withdrawal")
            .in("Klow refused to withdraw its boats.")
            .what("withdraw its boats")
            .done();

    assertThat(row(Acts.proceedings(old, demand()), "d").group()).isEqualTo(NONE);
  }

  @Test
  void another_matter_or_another_party_answers_nothing() {
    Acts wire =
        demand()
            .act("r", Act.REJECT, "Klow", "fishing quota")
            .in("Klow rejected the quota.")
            .what("the quota")
            .done()
            .act("s", Act.REJECT, "Syldavia", "boat withdrawal")
            .in("Syldavia rejected a withdrawal of the boats.")
            .what("a withdrawal of the boats")
            .done();

    assertThat(row(wire, "d").group()).isEqualTo(NONE);
  }

  @Test
  void who_accepts_under_a_condition_approves_subject_to_it() {
    Acts wire =
        demand()
            .act("a", Act.ACCEPT, "Klow", "boat withdrawal")
            .in("Klow accepts the withdrawal of the boats if the nets go.")
            .what("the withdrawal of the boats")
            .provided("if the nets go")
            .form(Form.WRITTEN)
            .done();

    Row row = row(wire, "d");

    assertThat(row.group()).isEqualTo(WRITTEN);
    assertThat(value(row, "answer")).isEqualTo("approve-subject-to");
  }

  @Test
  void the_demands_are_unacceptable_is_said_of_each_and_of_no_other_partys() {
    Acts wire =
        demand()
            .act("e", Act.DEMAND, "Syldavia", "fish export")
            .in("Syldavia demands that Klow allow the export of fish.")
            .what("allow the export of fish")
            .to("Klow")
            .done()
            .act("r", Act.REJECT, "Klow", "Borduria demand")
            .in("Klow called the demands unacceptable.")
            .what("the demands")
            .to("Borduria")
            .done();

    assertThat(row(wire, "d").group()).isEqualTo(SPOKEN);
    assertThat(cell(row(wire, "d"), "answer").details())
        .containsEntry("scope", "all demands, as told")
        .containsEntry("form", "unknown");
    assertThat(row(wire, "e").group()).isEqualTo(NONE);
  }

  @Test
  void what_a_person_ties_counts_with_its_kind_form_scope_and_binding() {
    Acts wire =
        demand()
            .act("s", Act.STATE, "Klow", null)
            .in("Klow has thought about it.")
            .done()
            .add(
                new Link(
                    "s",
                    "d",
                    Link.Kind.ANSWERS,
                    null,
                    "by hand",
                    new Link.Answer(
                        AnswerKind.PARTLY, Form.WRITTEN, "the old boats", Binding.LEGAL)));

    Cell answer = cell(row(wire, "d"), "answer");

    assertThat(answer.value()).isEqualTo("approve-subject-to");
    assertThat(answer.details())
        .containsEntry("form", "written")
        .containsEntry("scope", "the old boats")
        .containsEntry("binding", "legal")
        .containsEntry("by", "Klow");
  }

  @Test
  void a_deadline_is_overdue_from_the_day_after_and_not_before() {
    Acts wire = letter();
    Span words = wire.say("by Friday");
    When due = new When(words, null, DAY.plusDays(3), When.How.INFERRED, "counted");
    wire.add(new Deadline("due", words, "d", due, false));
    Proceedings record = Acts.proceedings(wire);

    assertThat(due(record, 3).group()).isEqualTo("Due");
    assertThat(due(record, 4).group()).isEqualTo("Overdue");
    assertThat(value(due(record, 4), "overdue since")).isEqualTo(DAY.plusDays(4).toString());
    assertThat(value(due(record, 4), "met by")).isEqualTo(Cell.NO_RECORD);
  }

  @Test
  void a_package_is_as_far_as_its_weakest_member() {
    Acts wire =
        demand()
            .act("e", Act.DEMAND, "Borduria", "net ban")
            .in("Borduria demands a ban on nets from Klow.")
            .what("a ban on nets")
            .to("Klow")
            .done()
            .act("a", Act.ACCEPT, "Klow", "net ban")
            .in("Klow accepts the ban on nets.")
            .what("the ban on nets")
            .done();
    Span words = wire.say("It is a package.");
    wire.add(new PackageDeal("p", "the lake", "Borduria", List.of("d", "e"), List.of("d"), words));

    Row row = View.PACKAGES.of(Acts.proceedings(wire), Wanted.all()).rows().get(0);

    assertThat(row.group()).isEqualTo("Not satisfied");
    assertThat(value(row, "status")).isEqualTo("not satisfied: the weakest member is open");
    assertThat(value(row, "remains")).isEqualTo("the withdrawal of the boats");
    assertThat(cell(row, "crucial member").details()).containsEntry("status", "open");
    assertThat(cell(row, "member").details()).containsEntry("status", "agreed");
  }

  @Test
  void what_is_new_since_a_day_leaves_out_what_was_told_before() {
    Acts young =
        new Acts("young", 5)
            .act("n", Act.DEMAND, "Klow", "fish export")
            .in("Klow demands free export of fish.")
            .what("free export of fish")
            .done();
    Wanted wanted = new Wanted(null, DAY.plusDays(5), null, null, List.of(), 9);

    assertThat(View.CHANGES.of(Acts.proceedings(demand(), young), wanted).rows())
        .extracting(Row::about)
        .containsExactly("n");
  }

  @Test
  void a_decision_shows_and_what_is_rejected_is_no_request() {
    Acts wire =
        new Acts("wire", 1)
            .act("d", Act.DEMAND, "Borduria", "boat withdrawal")
            .what("boat withdrawal")
            .status(Status.ACCEPTED)
            .done()
            .act("x", Act.DEMAND, "Borduria", "net ban")
            .what("net ban")
            .status(Status.REJECTED)
            .done();

    assertThat(View.ANSWERS.of(Acts.proceedings(wire), Wanted.all()).rows())
        .singleElement()
        .extracting(Row::status)
        .isEqualTo(Status.ACCEPTED);
  }

  private static Acts demand() {
    return new Acts("wire", 1)
        .act("d", Act.DEMAND, "Borduria", "boat withdrawal")
        .in("Borduria demands the withdrawal of the boats from Klow.")
        .what("the withdrawal of the boats")
        .to("Klow")
        .done();
  }

  private static Acts letter() {
    return new Acts("wire", 1)
        .act("d", Act.DEMAND, "Borduria", "boat withdrawal")
        .in("Borduria demands a written guarantee of a withdrawal of the boats from Klow.")
        .what("a written guarantee of a withdrawal of the boats")
        .to("Klow")
        .done();
  }

  private static Row due(Proceedings record, int day) {
    Wanted wanted = Wanted.asOf(on(day).latest());
    return View.DEADLINES.of(record, wanted).rows().get(0);
  }

  private static Row row(Acts report, String about) {
    return row(Acts.proceedings(report), about);
  }

  private static Row row(Proceedings record, String about) {
    return View.ANSWERS.of(record, Wanted.all()).rows().stream()
        .filter(row -> row.about().equals(about))
        .findFirst()
        .orElseThrow();
  }

  private static Cell cell(Row row, String name) {
    return row.cells().stream()
        .filter(cell -> cell.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(row.toString()));
  }

  private static String value(Row row, String name) {
    return cell(row, name).value();
  }
}
