package travaux.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.rules.RuleFault;
import travaux.extraction.rules.Rules;
import travaux.testing.English;

class RuleCheckTest {

  private static final String DEMAND = "demand\n    WHO demand WHAT [from WHOM]\n";

  @Test
  void examples_that_hold_are_no_fault() {
    assertThat(
            check(
                DEMAND
                    + "    yes: Kenya demanded the ships from Ghana.  -> WHO=Kenya WHOM=Ghana"
                    + " WHAT=the ships\n"
                    + "    no:  Kenya left the talks.\n"))
        .isEmpty();
  }

  @Test
  void an_actor_may_be_told_by_its_words_and_a_content_without_its_article() {
    assertThat(
            check(
                DEMAND
                    + "    yes: The Kenyan minister demanded a pause."
                    + "  -> WHO=the Kenyan minister WHAT=pause\n"))
        .isEmpty();
  }

  @Test
  void an_example_of_which_nothing_is_found_is_named_with_file_and_line() {
    assertThat(check(DEMAND + "    yes: Kenya left the talks.  -> WHO=Kenya\n"))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.source()).isEqualTo("my.rules:3");
          assertThat(fault.message()).contains("demand", "Kenya", "finds nothing", "Maybe");
        });
  }

  @Test
  void a_wrong_slot_is_told_with_what_was_found_instead() {
    assertThat(check(DEMAND + "    yes: Kenya demanded a pause.  -> WHO=Ghana WHAT=a pause\n"))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.toString())
                .startsWith("my.rules:3: ")
                .contains("WHO=Ghana", "finds demand WHO=Kenya", "WHAT=a pause"));
    assertThat(check(DEMAND + "    yes: Kenya demanded a pause.  -> WHAT=a vote\n")).hasSize(1);
    assertThat(check(DEMAND + "    yes: Kenya demanded a pause.  -> WHOM=Ghana\n")).hasSize(1);
  }

  @Test
  void an_entry_that_must_not_be_is_told_with_the_rule_that_found_it() {
    assertThat(check(DEMAND + "    no: Kenya demanded attention.\n"))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.toString())
                .startsWith("my.rules:3: ")
                .contains("my.rules:2", "WHO=Kenya", "WHAT=attention", "except:"));
  }

  @Test
  void an_example_counts_for_its_own_section_only() {
    String rules = DEMAND + "    no: Kenya begged for mercy.\nwarn\n    WHO beg for WHAT\n";

    assertThat(check(rules)).isEmpty();
    assertThat(check(rules + "    no: Kenya begged for mercy.\n")).hasSize(1);
    assertThat(check(rules + "    yes: Kenya demanded a pause.\n")).hasSize(1);
  }

  @Test
  void a_rule_with_another_act_counts_for_the_section_it_stands_in() {
    assertThat(check("demand\n    WHO need WHAT => act=warn\n    yes: Kenya needs a vote.\n"))
        .isEmpty();
  }

  @Test
  void mistakes_in_the_file_come_before_examples() {
    assertThat(check(DEMAND + "    yes: Kenya left.\n    WHO Beg WHAT\n"))
        .extracting(RuleFault::source)
        .containsExactly("my.rules:4", "my.rules:3");
  }

  private static List<RuleFault> check(String text) {
    Rules rules = Rules.read("my.rules", text);
    return new RuleCheck(rules, English.extraction(rules), English.parser()).faults();
  }
}
