package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class NearestPartiesTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @agreement = accord|deal|pact
          @answered = question
          @drill = drill
          @handed-over = release
          @individual = carrier|engineer
          @suffered = arrest
          @margin = sideline
          @sanction = sanction|tariff
          accept
              WHO agree to WHAT
              WHO approve WHAT
          reject
              WHO reject WHAT
          warn
              WHO warn that WHAT
          support
              WHO welcome WHAT
              WHO's support for WHAT
          promise
              WHO promise to WHAT
          accuse
              WHO criticise WHAT
          decline
              WHO ignore WHAT
          demand
              WHO demand WHAT
              WHO demand that WHAT
              WHO want that WHAT
          """);

  @Test
  void what_a_refusal_is_about_has_asked_for_nothing() {
    read("Kenya rejected the draft over its trade with Ghana.").hasAct("REJECT").to();
    read("Kenya rejected the draft without Ghana.").hasAct("REJECT").to();
    read("Kenya rejected plans for over a third of Ghana's land.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void beside_whose_conference_one_meets_is_not_whom_one_has_agreed_with() {
    read("Kenya agreed to meet on the sidelines of a Ghana conference.").hasAct("ACCEPT").to();
    read("Kenya agreed to meet envoys of Ghana.").hasAct("ACCEPT").to("Ghana");
  }

  @Test
  void a_text_called_after_a_town_or_a_time_is_nobodys() {
    read("Kenya rejected the Lima accord.").hasAct("REJECT").to();
    read("Kenya rejected a Ghana-era pact.").hasAct("REJECT").to();
    read("Kenya rejected the accord with Ghana.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void who_praises_a_deal_praises_those_who_made_it() {
    read("Kenya welcomed the Ghana deal.").hasAct("SUPPORT").to();
    read("Kenya welcomed Ghana's deal.").hasAct("SUPPORT").to("Ghana");
    read("Kenya voiced its support for keeping Ghana's tariffs.").hasAct("SUPPORT").to();
  }

  @Test
  void with_whom_one_held_drills_is_not_whom_their_end_is_promised() {
    read("Kenya promised to suspend the drills with Ghana.").hasAct("PROMISE").to();
    read("Kenya promised to resume trade with Ghana.").hasAct("PROMISE").to("Ghana");
  }

  @Test
  void a_warning_of_what_happens_is_for_those_in_it_and_not_for_those_it_would_hit() {
    read("Kenya warned that a war with Ghana was near.").hasAct("WARN").to("Ghana");
    read("Kenya warned that it would strike Ghana.").hasAct("WARN").to("Ghana");
    read("Kenya warned that tariffs on Ghana would rise.").hasAct("WARN").to("Ghana");
    read("Kenya warned that a strike on Ghana would hurt trade.").hasAct("WARN").to();
  }

  @Test
  void a_nation_is_not_the_region_where_it_lies() {
    read("Kenya warned that the African nation would close a port.").hasAct("WARN").to();
  }

  @Test
  void who_is_released_or_pointed_at_is_not_asked() {
    read("Kenya demanded the release of two Ghanaians.").hasAct("DEMAND").to();
    read("Kenya demanded the release of two Peruvians by Ghana.").hasAct("DEMAND").to("Ghana");
    read("Kenya demanded that measures targeting Ghana must end.").hasAct("DEMAND").to();
  }

  @Test
  void whom_one_wants_done_away_with_is_not_asked() {
    read("Kenya wants Ghana expelled.").hasAct("DEMAND").to();
  }

  @Test
  void only_what_asks_for_an_answer_tells_who_gets_none() {
    read("Kenya ignored a question from Ghana.").hasAct("DECLINE").to("Ghana");
    read("Kenya ignored the details of Ghana's list.").hasAct("DECLINE").to();
  }

  @Test
  void a_name_with_a_state_in_it_and_one_person_are_not_the_state() {
    read("Kenya warned that it was no friend of Ghana Telecom.").hasAct("WARN").to();
    read("Kenya warned that a Ghanaian engineer would be shot.").hasAct("WARN").to();
    read("Kenya rejected plans for the Ghanaian carrier.").hasAct("REJECT").to();
  }

  @Test
  void who_was_arrested_is_not_accused_of_it() {
    read("Kenya criticised the arrest of an envoy of Ghana.").hasAct("ACCUSE").to();
    read("Kenya criticised Peru's arrest of an envoy of Ghana.").hasAct("ACCUSE").to("Peru");
  }

  @Test
  void who_is_to_decide_on_it_is_not_warned() {
    read("Kenya warned that it would refer the merger to Ghana.").hasAct("WARN").to();
    read("Kenya warned that it would return the fugitives to Ghana.").hasAct("WARN").to("Ghana");
  }

  @Test
  void a_party_joined_to_the_nearest_is_told_too() {
    read("Kenya rejected plans for a pact with Ghana and Peru.")
        .hasAct("REJECT")
        .to("Ghana", "Peru");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
