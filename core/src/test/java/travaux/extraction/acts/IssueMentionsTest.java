package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.negotiation.IssueMention;

class IssueMentionsTest {

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

  @Test
  void a_threat_that_is_kept_is_not_one_that_is_dropped() {
    assertThat(names("Peru halted threats of military action, the paper says."))
        .containsExactly("no Peru threat use of force");
    assertThat(names("Peru kept the threat of military action, the paper says."))
        .containsExactly("Peru threat use of force");
  }

  @Test
  void a_verb_and_its_object_can_be_one_word_of_the_list() {
    assertThat(names("Peru's regime used chemical weapons, the paper says."))
        .containsExactly("Peru chemical weapon use");
    assertThat(names("Peru used the harbour, the paper says.")).isEmpty();
  }

  @Test
  void what_is_done_to_the_subject_of_the_first_verb_is_done_to_that_of_the_second() {
    assertThat(names("Peru's chemical weapons will be counted or destroyed by 2031."))
        .containsExactly("Peru chemical weapon destruction");
  }

  @Test
  void an_agreement_that_is_not_carried_out_is_still_on_its_matter() {
    assertThat(names("Peru does not carry out an agreement to hand over Peru's weapons."))
        .containsExactly("Peru weapon handover");
  }

  private static List<String> names(String text) {
    return Report.of(text).lines(IssueMention.class).stream().map(IssueMention::name).toList();
  }
}
