package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Deadline;
import travaux.negotiation.Event;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.negotiation.When;

class EventViewsTest {

  @Test
  void what_two_sources_tell_of_one_event_is_one_row_with_what_each_tells() {
    Acts first = new Acts("first", 3);
    event(first, "e1", days(1, 3), "Lima", "Klow", "Borduria");
    Acts second = new Acts("second", 3);
    event(second, "e2", days(2, 2), null, "Klow");

    List<Row> rows = timeline(List.of(first, second), same("e2", "e1", Link.Kind.SAME_EVENT));

    Row event = rows.get(0);
    assertThat(event.group()).isEqualTo("2031-05-06");
    assertThat(event.title()).isEqualTo("meeting, Lima: Borduria, Klow");
    assertThat(drawn(event))
        .isEqualTo("what event, status held, told by first held, told by second held");
    assertThat(event.cells().get(3).details())
        .containsEntry("place", "no record")
        .containsEntry("day", "2031-05-06");
    assertThat(rows).extracting(Row::title).containsOnlyOnce("meeting, Lima: Borduria, Klow");
  }

  @Test
  void acts_deeds_and_documents_stand_by_day_with_ranges_and_the_unknown_last() {
    Acts wire =
        new Acts("wire", 9)
            .act("1", Act.DEMAND, "Klow", null)
            .when(days(1, 1))
            .done()
            .act("2", Act.SANCTION, "Borduria", null)
            .when(days(0, 4))
            .done()
            .act("3", Act.STATE, "Klow", null)
            .done();

    List<Row> rows = timeline(List.of(wire), List.of());

    assertThat(rows)
        .extracting(row -> row.group() + " " + row.cells().get(0).value())
        .containsExactly(
            "2031-05-05 act",
            "2031-05-04 to 2031-05-08 deed",
            "2031-05-13 document",
            "by 2031-05-13 act");
  }

  @Test
  void a_statement_told_twice_is_one_row_and_a_reprint_is_told_as_such() {
    Acts first = new Acts("first", 1).act("1", Act.DEMAND, "Klow", "quota").done();
    Acts second = new Acts("second", 1).act("2", Act.DEMAND, "Klow", "quota").done();
    Acts again = new Acts("again", 1).act("3", Act.DEMAND, "Klow", "quota").done();

    List<Row> rows =
        timeline(
            List.of(first, second, again),
            List.of(
                new Link("2", "1", Link.Kind.SAME_STATEMENT, null, ""),
                new Link("again", "first", Link.Kind.REPRINT, null, "")));

    assertThat(rows.stream().filter(row -> row.title().startsWith("Klow"))).hasSize(1);
    assertThat(rows.stream().map(EventViewsTest::drawn))
        .contains("what act, told by second demand")
        .anyMatch(row -> row.startsWith("what reprint"));
  }

  @Test
  void a_deadline_that_one_source_of_an_event_tells_and_the_other_does_not_is_a_difference() {
    Acts first = new Acts("first", 3);
    event(first, "e1", days(2, 3), null, "Klow");
    Acts second = new Acts("second", 3);
    event(second, "e2", days(2, 3), null, "Klow");
    second.act("d", Act.DEMAND, "Klow", "answer").in("Klow wants an answer by Friday.").done();
    Span words = second.say("By Friday, that is.");
    second.add(new Deadline("l", words, "d", days(5, 5), false));

    List<Row> rows = contradictions(List.of(first, second), same("e2", "e1", Link.Kind.SAME_EVENT));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).group()).isEqualTo("One event, told differently");
    assertThat(drawn(rows.get(0))).isEqualTo("first no deadline, second a deadline");
  }

  @Test
  void a_claim_and_its_denial_stand_side_by_side() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.ACCUSE, "Klow", null)
            .what("Klow")
            .done()
            .act("2", Act.DENY, "Borduria", null)
            .done()
            .add(new Link("2", "1", Link.Kind.DENIES, null, ""));

    List<Row> rows = contradictions(List.of(wire), List.of());

    assertThat(rows).hasSize(1);
    assertThat(drawn(rows.get(0))).isEqualTo("claimed by Klow, denied by Borduria");
  }

  @Test
  void figures_for_one_thing_that_differ_are_told_with_their_sources_and_others_are_not() {
    Acts first = new Acts("first", 1);
    first.say("Klowland has sent 12,000 soldiers to the Bordurian frontier near Lakeside.");
    Acts second = new Acts("second", 2);
    second.say("Klowland has tens of thousands of troops at the Bordurian frontier.");
    Acts third = new Acts("third", 2);
    third.say("Syldavia keeps 300 soldiers in its capital, and Klowland 500 missiles.");

    List<Row> rows = contradictions(List.of(first, second, third), List.of());

    assertThat(rows).extracting(Row::title).containsExactly("troops: 12,000, tens of thousands");
    assertThat(drawn(rows.get(0))).isEqualTo("first 12,000, second tens of thousands");
  }

  @Test
  void what_one_party_alone_blames_on_another_is_told_until_it_is_denied() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.ACCUSE, "Klow", null)
            .in("Klow blamed Borduria for this.")
            .what("this")
            .to("Borduria")
            .done();

    assertThat(contradictions(List.of(wire), List.of()))
        .extracting(Row::group)
        .containsExactly("Charged by one party alone");
    wire.act("2", Act.DENY, "Borduria", null)
        .done()
        .add(new Link("2", "1", Link.Kind.DENIES, null, ""));
    assertThat(contradictions(List.of(wire), List.of()))
        .extracting(Row::group)
        .containsExactly("Claimed and denied");
  }

  private static void event(
      Acts report, String id, When when, @Nullable String place, String... participants) {
    Span words = report.say("They met again.");
    report.add(
        new Event(id, words, "meeting", place, when, List.of(participants), Event.Status.HELD));
  }

  private static When days(int from, int to) {
    return new When(null, Acts.DAY.plusDays(from), Acts.DAY.plusDays(to), When.How.STATED, "");
  }

  private static List<Link> same(String from, String to, Link.Kind kind) {
    return List.of(new Link(from, to, kind, null, ""));
  }

  private static List<Row> timeline(List<Acts> reports, List<Link> links) {
    return TimelineView.of(proceedings(reports, links), null, Wanted.all());
  }

  private static List<Row> contradictions(List<Acts> reports, List<Link> links) {
    return ContradictionsView.of(proceedings(reports, links), null, Wanted.all());
  }

  private static Proceedings proceedings(List<Acts> reports, List<Link> links) {
    return Proceedings.of(reports.stream().map(Acts::record).toList(), links);
  }

  private static String drawn(Row row) {
    return row.cells().stream()
        .map(cell -> cell.name() + " " + cell.value())
        .collect(Collectors.joining(", "));
  }
}
