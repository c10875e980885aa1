package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class UnperformedTest {

  @Test
  void what_a_plan_would_have_a_party_do_is_not_promised() {
    read("Under the plan, Peru would freeze its missile tests for a year.").hasNoAct("PROMISE");
    read("Peru would freeze its missile tests for a year, its minister said.").hasAct("PROMISE");
  }

  @Test
  void what_a_treaty_bars_nobody_punishes() {
    read("The treaty blocks Peru from buying arms. Peru and Kenya negotiate.").hasNoAct("SANCTION");
    read("The memorandum commits Peru to a joint patrol.").hasAct("PROMISE");
    read("Kenya blocks Peru from buying arms.").hasAct("SANCTION").by("Kenya");
  }

  @Test
  void what_others_must_do_is_no_demand_when_it_is_only_known() {
    read("The Kenyan and the Ghanaian minister spoke about what Peru must do to join the pact.")
        .hasNoAct("DEMAND");
    read("\"Peru must join the pact,\" the Kenyan minister said.").hasAct("DEMAND").to("Peru");
  }

  @Test
  void what_nobody_says_is_not_told() {
    read("\"I am not saying that Peru would refuse the draft,\" the Kenyan minister said.")
        .hasNoAct("REJECT");
    read("\"I am saying that we refuse the draft,\" the Kenyan minister said.").hasAct("REJECT");
  }

  @Test
  void what_not_all_accept_nobody_accepts() {
    read("Not all ministers of Peru agreed to the truce.").hasNoAct("ACCEPT");
    read("The ministers of Peru agreed to the truce.").hasAct("ACCEPT").by("Peru");
  }

  @Test
  void what_a_pact_contains_is_not_done() {
    read("Kenya and Peru announced an agreement to inventory Ghana's weapons and seize the shells.")
        .hasAct("ACCEPT")
        .hasNoAct("COERCE");
    read("Kenya announced an agreement and seized the shells.").hasAct("COERCE").by("Kenya");
  }

  @Test
  void an_aim_is_no_agreement() {
    read("Kenya works with Peru so that both can reach an agreement on the river.")
        .hasNoAct("ACCEPT");
    read("Kenya and Peru reached an agreement on the river.").hasAct("ACCEPT");
  }

  @Test
  void what_is_hoped_is_not_done() {
    read("The Kenyan minister will hopefully sign the pact.").hasNoAct("ACCEPT");
    read("The Kenyan minister signed the pact.").hasAct("ACCEPT").by("Kenya");
  }

  @Test
  void what_is_not_intended_is_not_promised() {
    read("The findings showed that Kenya does not intend to give up its missiles.")
        .hasNoAct("PROMISE");
    read("Kenya intends to give up its missiles.").hasAct("PROMISE").by("Kenya");
  }

  @Test
  void what_is_not_described_is_no_accusation() {
    read("The Kenyan minister did not describe the offer of Peru or how it was a trick.")
        .hasNoAct("ACCUSE");
    read("The Kenyan minister said that Peru's offer was a trick.").hasAct("ACCUSE").by("Kenya");
  }

  @Test
  void what_arms_are_bought_for_is_no_attack() {
    read("Peru buys guns from Kenya to wage war on Ghana.").hasNoAct("ASSAULT");
    read("Peru waged war on Ghana.").hasAct("ASSAULT").by("Peru");
  }

  @Test
  void what_is_so_in_general_is_no_deed() {
    read("The union must be patient, because Peru seizes the ships of its neighbours.")
        .hasNoAct("COERCE");
    read("The union was patient, although Peru seized the ships of its neighbours.")
        .hasAct("COERCE")
        .by("Peru");
    read("To Kenya the word means one thing: it is that Peru ends its aid.").hasNoAct("SANCTION");
  }

  @Test
  void what_nobody_was_allowed_to_do_is_not_done() {
    read("The minister said that Peru had not authorised its crews to start picketing.")
        .hasNoAct("PROTEST");
    read("Peru had authorised its crews to start picketing.").hasAct("PROTEST");
  }

  @Test
  void who_thinks_that_something_is_not_possible_refuses_nothing() {
    read("The Kenyan envoy said he believed a meeting was not possible with Peru.")
        .hasNoAct("REJECT");
    read("The Kenyan envoy said a meeting was not possible with Peru.").hasAct("REJECT");
  }

  @Test
  void what_is_usual_tells_of_no_meeting() {
    read("Kenya has typically gone to Peru with its drafts.").hasNoAct("MEET");
    read("Kenya has gone to Peru with its drafts.").hasAct("MEET").by("Kenya");
  }

  @Test
  void who_finds_himself_somewhere_or_has_fled_says_nothing() {
    read("Peru finds itself torn between Kenya and Ghana.").hasNoAct("STATE");
    read("Peru finds that Kenya was torn.").hasAct("STATE");
    read("Kenya spoke to Ghana about Ivo Mora, who sought refuge in Peru.").hasNoAct("DEMAND");
    read("Ivo Mora sought refuge in Peru.").hasAct("DEMAND");
  }

  @Test
  void who_is_hardly_willing_offers_nothing() {
    read("Peru was less willing to meet the demands.").hasNoAct("PROPOSE");
    read("Peru was willing to meet the demands.").hasAct("PROPOSE").by("Peru");
  }

  @Test
  void who_should_be_prepared_to_do_something_does_not_announce_it() {
    read("Kenya and Ghana should be prepared to reduce services to Peru.").hasNoAct("WARN");
    read("Kenya and Ghana plan to reduce services to Peru.").hasAct("WARN");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
