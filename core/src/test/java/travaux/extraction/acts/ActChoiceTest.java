package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class ActChoiceTest {

  @Test
  void what_the_speaker_must_do_is_no_demand() {
    read("\"I must defend my name,\" the Norwegian minister said.").hasNoAct("DEMAND");
  }

  @Test
  void a_withdrawal_that_is_announced_is_promised() {
    read("Norway announced a withdrawal of its troops from the island.")
        .hasNoAct("RETREAT")
        .hasAct("PROMISE")
        .by("Norway");
  }

  @Test
  void a_deed_in_the_past_is_not_as_far_off_as_what_it_led_to() {
    read("The sanctions are meant to hurt Peru, which is to be punished after it annexed the port.")
        .hasAct("ASSAULT")
        .by("Peru");
  }

  @Test
  void harm_that_would_be_done_is_a_warning() {
    read("Norway would impose sanctions on Peru if the talks fail, its minister said.")
        .hasNoAct("SANCTION")
        .hasAct("WARN")
        .by("Norway");
    read("Norway imposed sanctions on Peru.").hasAct("SANCTION").by("Norway");
  }

  @Test
  void what_a_party_itself_must_do_is_no_demand() {
    read("Norway must brace itself for a strike by Peru, the Norwegian minister said.")
        .hasNoAct("DEMAND");
    read("Peru must open its ports, the Norwegian minister said.")
        .hasAct("DEMAND")
        .by("Norway")
        .to("Peru");
  }

  @Test
  void what_may_still_come_is_not_acknowledged() {
    read("The Norwegian minister acknowledged that the talks with Peru may fail.")
        .hasNoAct("ACKNOWLEDGE");
    read("The Norwegian minister acknowledged that the talks with Peru had failed.")
        .hasAct("ACKNOWLEDGE");
  }

  @Test
  void a_shared_view_accepts_nothing() {
    read("Norway agreed that the raid was wrong.").hasNoAct("ACCEPT");
    read("Norway agreed that the port be opened.").hasAct("ACCEPT").by("Norway");
  }

  @Test
  void what_another_says_that_a_party_will_do_is_a_forecast() {
    read("\"Peru will continue to trade with Norway,\" the Chilean minister said.")
        .hasNoAct("COOPERATE");
  }

  @Test
  void confidence_that_something_is_so_supports_nobody() {
    read("Peru declares with high confidence that Chile hid the boats.").hasNoAct("SUPPORT");
  }

  @Test
  void reports_slammed_as_inaccurate_are_denied() {
    read("Peru slammed the reports as inaccurate.").hasAct("DENY");
  }

  @Test
  void two_sides_agree_with_each_other() {
    read("The two sides agreed to cut the Peruvian tariffs.").hasAct("ACCEPT").toNobody();
  }

  @Test
  void what_one_may_accept_for_something_is_offered() {
    read("Peru said that it could accept a ceiling in exchange for access to the port.")
        .hasNoAct("ACCEPT")
        .hasAct("PROPOSE")
        .by("Peru");
    read("Peru accepted a ceiling in exchange for access to the port.").hasAct("ACCEPT");
  }

  @Test
  void talks_under_conditions_are_offered_and_not_planned() {
    read("Norway will hold talks with Peru under the right conditions, its minister said.")
        .hasNoAct("MEET")
        .hasAct("PROPOSE")
        .by("Norway")
        .to("Peru");
    read("Norway will hold talks with Peru on Monday, its minister said.").hasAct("MEET");
  }

  @Test
  void what_the_author_foresees_of_a_party_is_no_promise() {
    read("Peru will release the results of its inquiry on Friday.").hasNoAct("PROMISE");
    read("Peru said it would release the results of its inquiry on Friday.").hasAct("PROMISE");
  }

  @Test
  void what_it_must_do_itself_is_no_demand_of_a_government() {
    read("Now it must negotiate agreements of its own with Peru, the Norwegian government said.")
        .hasNoAct("DEMAND");
  }

  @Test
  void what_I_must_do_is_no_demand() {
    read("Ana Rojas, an expert at the Lima Institute, spoke to Norway and Peru. \"I must defend"
            + " myself,\" she said.")
        .hasNoAct("DEMAND");
    read("Ana Rojas, an expert at the Lima Institute, spoke to Norway and Peru. \"Peru must defend"
            + " itself,\" she said.")
        .hasAct("DEMAND");
  }

  @Test
  void what_should_happen_first_is_a_condition_and_no_demand() {
    read("Should Peru open its ports, we will lift the embargo, the Norwegian minister said.")
        .hasNoAct("DEMAND");
  }

  @Test
  void comfort_is_no_demand() {
    read("\"The border is quiet,\" the Norwegian minister said. \"So the people of Peru should"
            + " sleep well.\"")
        .hasNoAct("DEMAND");
    read("\"The border is quiet,\" the Norwegian minister said. \"So the people of Peru should"
            + " open it.\"")
        .hasAct("DEMAND");
  }

  @Test
  void what_an_expert_expects_of_parties_is_no_demand() {
    read("Ana Rojas, an economist at the Lima Institute, said she still expects Norway and Peru to"
            + " reach an agreement.")
        .hasNoAct("DEMAND");
    read("The Norwegian minister said that he expects Peru to reach an agreement.")
        .hasAct("DEMAND")
        .to("Peru");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
