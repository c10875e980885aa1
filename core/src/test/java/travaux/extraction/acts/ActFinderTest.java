package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class ActFinderTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = draft
          demand
              WHO demand WHAT
              WHO demand that WHAT
              WHO's demand for WHAT
          reject
              WHO reject WHAT
          warn
              WHO warn that WHAT
          meet
              WHO's meeting with WHOM
              WHO meet WHOM
          state
              WHO say that WHAT
          """);

  @Test
  void a_receipt_that_is_confirmed_is_one_act() {
    assertThatRecord(English.record("Kenya confirmed that it had received a letter from Peru."))
        .hasOnlyActs("ACKNOWLEDGE");
  }

  @Test
  void a_demand_that_remains_unclear_is_none() {
    assertThatRecord(English.record("Kenya's demands for a truce remain unclear."))
        .hasNoAct("DEMAND");
  }

  @Test
  void what_is_demanded_is_no_act() {
    read("Kenya demanded that Ghana reject the draft.").hasOnlyActs("DEMAND");
  }

  @Test
  void what_is_warned_of_is_no_act() {
    read("Kenya warned that Ghana had rejected the draft.").hasOnlyActs("WARN");
  }

  @Test
  void what_is_said_is_an_act_beside_the_statement() {
    read("Kenya said that Ghana rejected the draft.")
        .hasOnlyActs("STATE", "REJECT")
        .hasAct("REJECT")
        .by("Ghana")
        .hasAct("STATE")
        .by("Kenya");
  }

  @Test
  void a_relative_clause_in_what_is_demanded_tells_an_act_beside() {
    read("Kenya demanded the draft that Ghana rejected.")
        .hasOnlyActs("DEMAND", "REJECT")
        .hasAct("REJECT")
        .by("Ghana")
        .about("the draft");
  }

  @Test
  void a_demand_that_is_rejected_is_an_act_too() {
    read("Kenya's demand for a pause was rejected by Ghana.")
        .hasOnlyActs("DEMAND", "REJECT")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("a pause")
        .hasAct("REJECT")
        .by("Ghana")
        .to("Kenya");
  }

  @Test
  void a_noun_reports_a_meeting_only_where_it_is_what_happens() {
    read("Kenya's meeting with Ghana lasted seven hours.").hasOnlyActs("MEET");
    read("Peru praised Kenya's meeting with Ghana.").hasOnlyActs();
  }

  @Test
  void acts_come_in_the_order_of_the_text() {
    read("Kenya's demand for a pause came after Kenya rejected the draft and met Ghana.")
        .hasOnlyActs("DEMAND", "REJECT", "MEET");
  }

  @Test
  void a_meeting_that_only_tells_when_something_was_is_no_act() {
    read("In Kenya's meeting with Ghana the draft was read.").hasOnlyActs();
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
