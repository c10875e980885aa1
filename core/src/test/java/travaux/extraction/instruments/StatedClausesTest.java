package travaux.extraction.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;

class StatedClausesTest {

  @Test
  void what_a_text_contains_or_states_is_a_clause_of_it_and_so_is_what_is_also_stated() {
    assertThat(
            clauses(
                "Peru invoked the Lima Treaty. The treaty contains the principle that every state is"
                    + " free to fish. It is also stated that no state may build dams."))
        .containsExactly(
            "Lima Treaty: every state is free to fish", "Lima Treaty: no state may build dams");
  }

  @Test
  void points_contained_therein_are_clauses_of_the_text_named_before() {
    assertThat(
            clauses(
                "Peru invoked the Lima Treaty. It pointed to two points contained therein: that no"
                    + " state may build dams and that no fleet may fish."))
        .containsExactly("Lima Treaty: no state may build dams", "Lima Treaty: no fleet may fish");
  }

  @Test
  void what_texts_refer_to_is_told_of_each_and_what_people_say_is_no_clause() {
    assertThat(
            clauses(
                "Texts such as the Lima Treaty or the Quito Pact refer only to the borders of states."))
        .containsExactlyInAnyOrder(
            "Lima Treaty: the borders of states", "Quito Pact: the borders of states");
    assertThat(clauses("Peru said of the Lima Treaty that it was dead.")).isEmpty();
  }

  @Test
  void where_a_matter_was_discussed_is_an_event() {
    String text =
        "Peru invoked the Lima Treaty. In the United Nations, this was discussed for years. The"
            + " European Union also dealt with it.";

    assertThat(Report.of(text).lines(Event.class))
        .filteredOn(event -> event.kind().equals("discussion"))
        .extracting(event -> event.participants().get(0))
        .containsExactly("United Nations", "European Union");
  }

  private static List<String> clauses(String text) {
    return Report.of(text).lines(Instrument.class).stream()
        .filter(instrument -> instrument.clause() != null)
        .map(instrument -> instrument.name() + ": " + Objects.toString(instrument.clause()))
        .toList();
  }
}
