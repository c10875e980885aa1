package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class RequirementsTest {

  @Test
  void what_should_be_done_about_a_thing_is_a_demand() {
    read("\"I think a truce should be declared at once,\" the Kenyan minister said.")
        .hasOnlyActs("DEMAND");
    read("\"I think a truce should come soon,\" the Kenyan minister said.").hasOnlyActs("STATE");
  }

  @Test
  void what_the_speaker_needs_is_a_demand() {
    read("\"We need the treaty,\" the Kenyan minister said.").hasOnlyActs("DEMAND");
    read("\"We need the treaty,\" an analyst said.").hasNoAct("DEMAND");
  }

  @Test
  void terms_that_depend_on_another_s_step_ask_it_of_him() {
    read("Kenya said that any new talks would hinge on Ghana releasing the crew.")
        .hasAct("DEMAND")
        .to("Ghana");
    read("Kenya said that any new talks would hinge on how Ghana releases the crew.")
        .hasNoAct("DEMAND");
  }

  @Test
  void who_wants_to_change_the_terms_demands_it() {
    read("Ghana said it wanted to exclude the northern ports from the treaty.")
        .hasOnlyActs("DEMAND");
    read("Ghana said it wanted to read the treaty.").hasNoAct("DEMAND");
  }

  @Test
  void a_command_at_the_head_of_somebody_s_words_is_a_demand_and_no_deed_of_his() {
    read("\"Do not sign the treaty,\" the Kenyan minister said.").hasOnlyActs("DEMAND");
    read("\"Look at the treaty,\" the Kenyan minister said.").hasNoAct("DEMAND");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
