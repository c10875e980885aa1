package travaux.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;

class RuleFileTest {

  @Test
  void an_unknown_class_is_named_with_file_and_line() {
    assertFault("demand\n    WHO demand @talk", 2, "@talk", "Maybe");
  }

  @Test
  void an_unknown_class_in_a_class_is_named() {
    assertFault("@all = @some|other\ndemand\n    WHO demand WHAT", 1, "@some", "above");
  }

  @Test
  void a_misspelt_slot_or_a_word_in_capitals_is_named() {
    assertFault("demand\n    WHO demand WHATT", 2, "\"WHATT\"", "WHAT", "lower case");
    assertFault("demand\n    WHO Demand WHAT", 2, "\"Demand\"", "lower case");
    assertFault("demand\n    WHO demand|Ask WHAT", 2, "\"Ask\"", "lower case");
  }

  @Test
  void a_bracket_that_is_never_closed_is_a_fault() {
    assertFault("demand\n    WHO demand WHAT [from WHOM", 2, "[", "never closed", "]");
  }

  @Test
  void a_bracket_that_was_never_opened_is_a_fault() {
    assertFault("demand\n    WHO demand WHAT] from WHOM", 2, "]", "Maybe");
  }

  @Test
  void an_unknown_act_is_named_with_those_that_there_are() {
    assertFault("wish\n    WHO wish WHAT", 1, "\"wish\"", "demand", "warn", "indent");
  }

  @Test
  void rules_of_an_unknown_act_do_not_fall_to_the_act_above() {
    Rules rules = read("demand\n    WHO ask WHAT\nwish\n    WHO wish WHAT\nwarn\n    WHO warn");

    assertThat(rules.faults()).extracting(RuleFault::source).containsExactly("my:3");
    assertThat(rules.all()).extracting(Rule::act).containsExactly(Act.DEMAND, Act.WARN);
  }

  @Test
  void an_unknown_value_of_a_setting_is_named_with_those_that_there_are() {
    assertFault("demand\n    WHO ask WHAT => strength=huge", 2, "\"huge\"", "red line");
    assertFault("demand\n    WHO ask WHAT => modality", 2, "modality", "possible");
    assertFault("demand\n    WHO ask WHAT => what=all", 2, "\"all\"", "clause");
  }

  @Test
  void an_unknown_act_in_a_setting_is_named() {
    assertFault("demand\n    WHO wish WHAT => act=wish", 2, "\"wish\"", "demand");
  }

  @Test
  void an_unknown_setting_is_named_with_those_that_there_are() {
    assertFault("demand\n    WHO demand WHAT => strenght=priority", 2, "\"strenght\"", "strength");
  }

  @Test
  void a_line_before_the_first_act_is_a_fault() {
    assertFault("    WHO demand WHAT", 1, "before the first act", "demand");
  }

  @Test
  void that_wants_a_what() {
    assertFault("demand\n    WHO demand that", 2, "\"that\"", "WHAT");
    assertFault("demand\n    WHO demand that WHOM", 2, "\"that\"", "WHAT");
  }

  @Test
  void a_rule_without_verb_ends_too_early() {
    assertFault("demand\n    WHO", 2, "too early", "verb");
    assertFault("demand\n    WHO not", 2, "too early", "verb");
  }

  @Test
  void a_rule_cannot_begin_with_its_verb_slot_or_a_bracket() {
    assertFault("demand\n    DO WHAT", 2, "\"DO\"", "WHO");
    assertFault("demand\n    [WHO] demand", 2, "\"[\"", "WHO");
  }

  @Test
  void a_class_wants_an_equals_sign() {
    assertFault("@talks talk|meeting\ndemand\n    WHO demand WHAT", 1, "\"=\"", "@talks =");
  }

  @Test
  void slots_of_an_example_are_named() {
    assertFault("demand\n    yes: Kenya asks. -> Kenya", 2, "->", "WHO=");
  }

  @Test
  void a_line_with_a_mistake_is_left_out_and_the_others_are_read() {
    Rules rules = read("demand\n    WHO demand @no\n    WHO ask WHAT\n    WHO Beg WHAT");

    assertThat(rules.faults()).extracting(RuleFault::source).containsExactly("my:2", "my:4");
    assertThat(rules.all()).extracting(Rule::source).containsExactly("my:3");
  }

  @Test
  void a_class_holds_the_words_of_the_classes_it_names() {
    Rules rules = read("@some = talk|meeting\n@all = @some|summit");

    assertThat(rules.faults()).isEmpty();
    assertThat(rules.wordClass("@all")).containsExactlyInAnyOrder("talk", "meeting", "summit");
    assertThat(rules.wordClass("@none")).isEmpty();
  }

  @Test
  void comments_and_blank_lines_count_as_lines_only() {
    Rules rules = read("# all of it\n\ndemand\n    # plainly\n    WHO demand WHAT  # and so on\n");

    assertThat(rules.faults()).isEmpty();
    assertThat(rules.all()).extracting(Rule::source).containsExactly("my:5");
    assertThat(rules.all().get(0).pattern().elements())
        .containsExactly(new Element.ObjectSlot(Slot.WHAT, Set.of()));
  }

  @Test
  void lines_may_end_as_on_windows() {
    Rules rules = read("demand\r\n    WHO demand WHAT\r\n    no: The job asks for more.\r\n");

    assertThat(rules.faults()).isEmpty();
    assertThat(rules.all()).hasSize(1);
    assertThat(rules.examples())
        .extracting(Example::sentence)
        .containsExactly("The job asks for more.");
  }

  @Test
  void an_example_has_its_sentence_and_its_slots() {
    Example example =
        read("demand\n    yes: Kenya demanded a pause.  -> WHO=Kenya WHOM=South Africa WHAT=a pause")
            .examples()
            .get(0);

    assertThat(example.expected()).isTrue();
    assertThat(example.act()).isEqualTo(Act.DEMAND);
    assertThat(example.sentence()).isEqualTo("Kenya demanded a pause.");
    assertThat(example.source()).isEqualTo("my:2");
    assertThat(example.slots())
        .isEqualTo(Map.of(Slot.WHO, "Kenya", Slot.WHOM, "South Africa", Slot.WHAT, "a pause"));
  }

  @Test
  void settings_are_read_and_one_without_value_is_true() {
    Rule rule = read("warn\n    WHO drop WHAT => strength=red line, negated").all().get(0);

    assertThat(rule.settings()).isEqualTo(Map.of("strength", "red line", "negated", "true"));
    assertThat(rule.act()).isEqualTo(Act.WARN);
  }

  @Test
  void a_setting_gives_a_rule_another_act_than_its_section() {
    assertThat(read("warn\n    WHO drop WHAT => act=reject").all())
        .extracting(Rule::act)
        .containsExactly(Act.REJECT);
  }

  @Test
  void the_acts_of_a_verb_leave_exceptions_out() {
    Rules rules = read("demand\n    WHO seek WHAT\nwarn\n    except: WHO seek WHAT");

    assertThat(rules.actsOf("seek")).containsExactly(Act.DEMAND);
    assertThat(rules.actsOf("sleep")).isEmpty();
  }

  private static Rules read(String text) {
    return Rules.read("my", text);
  }

  private static void assertFault(String text, int line, String... said) {
    assertThat(read(text).faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.source()).isEqualTo("my:" + line);
          assertThat(fault.toString()).startsWith("my:" + line + ": ");
          assertThat(fault.message()).contains("Maybe").contains(said);
        });
  }
}
