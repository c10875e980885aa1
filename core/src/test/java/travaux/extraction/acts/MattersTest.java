package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.negotiation.Matter;

class MattersTest {

  @Test
  void a_handover_has_one_name_in_a_clause_and_in_a_phrase() {
    assertThat(names("Peru would turn over its chemical weapons, the envoy thought."))
        .containsExactly("Peru chemical weapon handover");
    assertThat(names("The surrender of Peru's chemical weapons lasted a year."))
        .containsExactly("Peru chemical weapon handover");
  }

  @Test
  void a_matter_and_its_opposite_have_two_names() {
    assertThat(names("It is about the non-enlargement of NATO."))
        .containsExactly("no NATO enlargement");
    assertThat(names("Much was written about the enlargement of NATO."))
        .containsExactly("NATO enlargement");
    assertThat(names("The end of NATO expansion was far away."))
        .containsExactly("no NATO enlargement");
  }

  @Test
  void what_is_denied_of_two_verbs_is_denied_of_both() {
    assertThat(names("The paper says that Peru will not withdraw or deploy troops."))
        .contains("no Peru troop deployment");
  }

  @Test
  void what_need_not_be_is_no_matter() {
    assertThat(names("Peru will not have to send troops.")).isEmpty();
    assertThat(names("They leave in the morning.")).isEmpty();
  }

  @Test
  void what_is_done_to_a_thing_that_no_list_has_is_no_matter() {
    assertThat(names("Peru withdrew its offer.")).isEmpty();
    assertThat(names("Peru's withdrawal of the offer came late.")).isEmpty();
    assertThat(names("Peru's withdrawal of its troops came late."))
        .containsExactly("Peru troop withdrawal");
  }

  private static List<String> names(String text) {
    return Report.of(text).lines(Matter.class).stream().map(Matter::name).toList();
  }
}
