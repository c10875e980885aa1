package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.testing.English;

class FragmentsTest {

  @Test
  void where_somebody_was_is_not_what_he_said() {
    assertThat(
            stated(
                "The minister of Norway, telling reporters in Lima, where he was attending the"
                    + " talks of Peru, that the aim of the treaty is clear."))
        .noneMatch(what -> what.startsWith("where"));
  }

  @Test
  void when_it_was_said_is_not_what_was_said() {
    assertThat(
            stated(
                "In earlier, failed talks, Norway said it could consider giving up its fleet if"
                    + " Peru removed its ships."))
        .doesNotContain("In earlier, failed talks");
  }

  @Test
  void an_objection_only_names_a_refusal() {
    assertThat(
            English.record("The talks resolved objections raised by Norway.").entries().stream()
                .filter(entry -> entry.act() == Act.REJECT)
                .flatMap(entry -> entry.what().stream()))
        .isEmpty();
  }

  @Test
  void words_without_their_subject_say_nothing() {
    assertThat(
            stated(
                "The plan is a reply to a breach of the treaty, as the Norwegian government"
                    + " contends occurred on 3 May in Peru."))
        .isEmpty();
    assertThat(stated("Peru has blamed the crisis on what it says are hostile forces in Norway."))
        .isEmpty();
  }

  @Test
  void the_name_of_the_act_is_not_what_it_is_about() {
    assertThat(English.record("Norway made a demand of its own to Peru.").entries())
        .noneMatch(entry -> !entry.what().isEmpty());
  }

  @Test
  void words_that_only_point_to_a_deed_are_no_content() {
    assertThat(
            English.record("Norway wants Peru to leave, and Peru has agreed to do so.").entries())
        .noneMatch(entry -> entry.act() == Act.ACCEPT);
    assertThat(English.record("That is a move Norway may be reluctant to take.").entries())
        .isEmpty();
  }

  @Test
  void of_what_kind_an_offer_is_tells_something_of_it() {
    assertThat(
            English.record("Ghana announced that it would present relevant proposals soon.")
                .entries())
        .filteredOn(entry -> entry.act() == Act.PROPOSE)
        .singleElement()
        .satisfies(entry -> assertThat(entry.what()).isNotEmpty());
  }

  @Test
  void a_plan_of_ones_own_is_what_it_lists() {
    assertThat(
            English.record("Ghana put forward a plan of its own: a pause, a patrol and a map.")
                .entries())
        .filteredOn(entry -> entry.act() == Act.PROPOSE)
        .hasSize(3);
  }

  private static List<String> stated(String text) {
    DocumentRecord record = English.record(text);
    return record.entries().stream()
        .filter(entry -> entry.act() == Act.STATE)
        .flatMap(entry -> entry.what().stream())
        .map(span -> span.of(record.document().text()))
        .toList();
  }
}
