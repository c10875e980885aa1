package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class UnassertedTest {

  @Test
  void what_a_deed_shows_is_not_said() {
    read("Norway closed the port to Peru, underscoring a lack of progress in the talks.")
        .hasNoAct("STATE");
    read("The Norwegian minister underscored a lack of progress in the talks.").hasAct("STATE");
  }

  @Test
  void what_is_unlikely_is_not_done() {
    read("Norway is unlikely to accept the draft of Peru, its minister said.").hasNoAct("ACCEPT");
    read("Norway decided to accept the draft of Peru.").hasAct("ACCEPT").by("Norway");
  }

  @Test
  void what_somebody_doubts_is_not_done() {
    read("\"I doubt that Norway will withdraw its ships,\" the Peruvian minister said.")
        .hasNoAct("PROMISE");
  }

  @Test
  void a_meeting_that_is_insisted_on_is_not_held() {
    read("Little time is left, given the Norwegian president's insistence that he meet the"
            + " president of Peru before signing.")
        .hasNoAct("MEET");
  }

  @Test
  void what_things_show_of_a_party_it_has_not_said() {
    read("The tests show that Norway is willing to wait for Peru.").hasNoAct("PROPOSE");
    read("Norway is willing to wait for Peru.").hasAct("PROPOSE").by("Norway");
  }

  @Test
  void an_arrival_that_only_dates_something_is_no_visit() {
    read("As the Norwegian minister arrived in Peru, the miners went home.").hasNoAct("MEET");
    read("The Norwegian minister arrived in Peru on Monday.").hasAct("MEET").by("Norway");
  }

  @Test
  void a_threat_that_is_over_is_no_accusation() {
    read("The Norwegian minister said that the missiles of Peru were no longer a provocation.")
        .hasNoAct("ACCUSE");
    read("The Norwegian minister said that the missiles of Peru were a provocation.")
        .hasAct("ACCUSE")
        .to("Peru");
    assertThatRecord(English.record("Kenya accused Ghana of no longer respecting the truce."))
        .hasAct("ACCUSE")
        .to("Ghana");
  }

  @Test
  void who_asks_not_to_be_named_demands_nothing() {
    read("Norwegian officials asked not to be named.").hasNoAct("DEMAND");
  }

  @Test
  void what_happens_threatens_without_anybody_warning() {
    read("The envoy was arrested in Lima, threatening to spoil the talks of Norway.")
        .hasNoAct("WARN");
  }

  @Test
  void a_danger_that_there_is_has_not_come() {
    assertThatRecord(English.record("There is a danger that Ghana will reject the offer of Kenya."))
        .hasNoAct("REJECT");
  }

  @Test
  void what_somebody_believes_of_another_is_nothing_that_the_other_does() {
    read("The senators fear that Norway would offer Peru a pact.").hasNoAct("PROPOSE");
    read("Norway is convinced that Peru is about to attack its ships.").hasNoAct("WARN");
    read("Ghana has no doubt that Norway used chemical weapons in the bay.").hasNoAct("ASSAULT");
    read("\"We think we can offer Peru a pact,\" the Norwegian minister said.").hasAct("PROPOSE");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
