package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.When;

class ClausesViewTest {

  private static final String FREE = "every coastal state may choose its own harbour fees";
  private static final String QUIET = "no dredging shall happen during the spawning season";

  @Test
  void a_clause_has_who_invokes_it_and_whom_they_accuse_over_it() {
    Acts wire = new Acts("wire", 1);
    clause(wire, "1", "Lake Treaty", FREE);
    clause(wire, "2", "Lake Treaty", QUIET);
    wire.act("k", Act.DEMAND, "Klow", null)
        .in("Klow insists on choosing its harbour fees.")
        .what("choosing its harbour fees")
        .done();
    wire.act("b", Act.ACCUSE, "Borduria", null)
        .in("Borduria blamed Klow for dredging in the spawning season.")
        .what("dredging in the spawning season")
        .to("Klow")
        .done();
    wire.act("s", Act.STATE, "Borduria", null)
        .in("Borduria recalled the ban on dredging at spawning time.")
        .what("the ban on dredging at spawning time")
        .done();

    List<Row> rows = rows(wire);

    assertThat(rows)
        .extracting(Row::title)
        .containsExactly("Lake Treaty", "A: " + FREE, "B: " + QUIET);
    assertThat(drawn(rows.get(1))).isEqualTo("Klow invokes, set against B (Borduria)");
    assertThat(drawn(rows.get(2)))
        .isEqualTo("Borduria accuses Klow, Borduria invokes, set against A (Klow)");
    assertThat(rows.get(2).cells().get(0).rests().get(0).line()).isEqualTo("b");
  }

  @Test
  void two_names_are_one_text_when_a_part_of_both_is_the_same_and_other_texts_lack_it() {
    Acts first = new Acts("first", 1);
    clause(first, "1", "Treaty of the Lake", QUIET);
    Acts second = new Acts("second", 2);
    clause(second, "2", "Lake Treaty of 2019", "dredging in the spawning season is forbidden");
    clause(second, "3", "River Pact", "the customs houses on the border");

    List<Row> rows = rows(first, second);

    assertThat(rows)
        .extracting(Row::title)
        .containsExactly(
            "Treaty of the Lake",
            "A: " + QUIET,
            "River Pact",
            "A: the customs houses on the border");
    assertThat(drawn(rows.get(0))).contains("also called Lake Treaty of 2019");
    assertThat(drawn(rows.get(1))).isEqualTo("invoked no record, not told of River Pact");
    assertThat(rows.get(1).rests()).hasSize(2);
  }

  @Test
  void where_a_text_was_discussed_belongs_to_the_text_named_last_before() {
    Acts wire = new Acts("wire", 1);
    clause(wire, "1", "River Pact", "the customs houses on the border");
    clause(wire, "2", "Lake Treaty", QUIET);
    wire.add(
        new Event(
            "e",
            wire.say("The commission debated it."),
            "discussion",
            null,
            When.UNKNOWN,
            List.of("Lake Commission"),
            Event.Status.HELD));

    List<Row> rows = rows(wire);

    assertThat(drawn(rows.get(0))).doesNotContain("discussed");
    assertThat(drawn(rows.get(2))).contains("discussed in Lake Commission");
  }

  private static void clause(Acts report, String id, String name, @Nullable String words) {
    report.add(
        new Instrument(
            id, report.say(String.valueOf(words)), name, "treaty", null, List.of(), words));
  }

  private static List<Row> rows(Acts... reports) {
    return ClausesView.of(Acts.proceedings(reports), null, Wanted.all());
  }

  private static String drawn(Row row) {
    return row.cells().stream()
        .map(cell -> cell.name() + " " + cell.value())
        .collect(Collectors.joining(", "));
  }
}
