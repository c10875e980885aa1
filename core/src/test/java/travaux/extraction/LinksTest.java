package travaux.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Link;

class LinksTest {

  @Test
  void an_act_told_within_another_is_linked_to_it() {
    Report report = Report.of("Peru said that Chile had rejected the draft.");

    assertThat(find(report, Link.Kind.WITHIN))
        .filteredOn(link -> link.from().equals(report.entry(Act.REJECT).id()))
        .extracting(Link::to)
        .containsExactly(report.entry(Act.STATE).id());
  }

  @Test
  void a_demand_made_twice_is_the_same_statement() {
    Report report =
        Report.of(
            "Peru demanded the full withdrawal of the fleet. The port was shut. "
                + "Peru again demanded the withdrawal of the fleet.");

    assertThat(find(report, Link.Kind.SAME_STATEMENT))
        .singleElement()
        .extracting(Link::why)
        .asString()
        .contains("words in common");
  }

  @Test
  void demands_of_two_parties_are_not_the_same() {
    Report report =
        Report.of(
            "Peru demanded the withdrawal of the fleet. Chile demanded the withdrawal of the"
                + " fleet.");

    assertThat(find(report, Link.Kind.SAME_STATEMENT)).isEmpty();
  }

  @Test
  void a_denial_is_linked_to_the_charge_before() {
    Report report =
        Report.of("Peru accused Chile of shelling the harbour. Chile denied shelling the harbour.");

    assertThat(find(report, Link.Kind.DENIES))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.from()).isEqualTo(report.entry(Act.DENY).id());
          assertThat(link.to()).isEqualTo(report.entry(Act.ACCUSE).id());
        });
  }

  @Test
  void a_condition_that_points_back_takes_up_what_the_other_side_announced() {
    Report report =
        Report.of(
            "Peru threatened to close the port. Chile said it would recall its envoy if such a step"
                + " is taken.");

    assertThat(find(report, Link.Kind.IF_THEN))
        .singleElement()
        .satisfies(link -> assertThat(link.why()).contains("takes up what was announced"));
    Report own =
        Report.of(
            "Peru threatened to close the port. Peru said it would recall its envoy if such a step"
                + " is taken.");
    assertThat(find(own, Link.Kind.IF_THEN)).isEmpty();
  }

  @Test
  void an_act_in_a_condition_leads_to_what_follows() {
    Report report = Report.of("Peru warned of consequences if Chile demands more.");

    assertThat(find(report, Link.Kind.IF_THEN))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.from()).isEqualTo(report.entry(Act.DEMAND).id());
          assertThat(link.to()).isEqualTo(report.entry(Act.WARN).id());
        });
  }

  @Test
  void what_a_party_softens_is_its_nearest_earlier_act() {
    Report report =
        Report.of("Peru demanded the withdrawal of the fleet. Later Peru softened its demand.");

    assertThat(find(report, Link.Kind.SOFTENS))
        .extracting(Link::to)
        .containsExactly(report.entry(Act.DEMAND).id());
  }

  @Test
  void a_withdrawn_demand_is_tied_to_the_demand_and_not_to_a_later_threat() {
    Report report =
        Report.of(
            "Peru demanded the return of the fleet. Peru threatened to close the port. "
                + "Later Peru withdrew its demand.");

    assertThat(find(report, Link.Kind.SOFTENS))
        .extracting(Link::to)
        .containsExactly(report.entry(Act.DEMAND).id());
  }

  private static List<Link> find(Report report, Link.Kind kind) {
    return Links.find(report.document(), report.sentences(), report.entries(), report.quotes())
        .stream()
        .filter(link -> link.kind() == kind)
        .toList();
  }
}
