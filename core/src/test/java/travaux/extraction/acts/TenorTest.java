package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class TenorTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = border
          @fighting = campaign
          @blame = aggression|threat|undermine
          @danger = escalation
          @good-deed = respect
          @harm = destroy
          @hurt = retaliate
          @defy = ignore|continue|fail
          @goodwill = interest
          @comply = participate
          @cost = cost
          @hand-out = grant
          @due = tariff
          @lay = raise|rise
          @shield = protect
          demand
              WHO say that WHAT => mood=wanted
          promise
              WHO promise|vow to WHAT
          warn
              WHO threaten|plan to WHAT
          assault
              WHO shoot WHAT
          state
              WHO say that WHAT
              WHO explain WHAT
          """);

  @Test
  void whom_a_threat_would_hit_is_the_one_threatened() {
    read("Kenya threatened to strike at once against Ghana.").hasAct("WARN").to("Ghana");
    read("Kenya threatened to put a tax on $20 million in Ghanaian goods.")
        .hasAct("WARN")
        .to("Ghana");
    read("Kenya threatened to teach Ghana a lesson.").hasAct("WARN").to("Ghana");
  }

  @Test
  void a_vow_to_go_on_with_what_harms_is_a_warning() {
    read("Kenya vowed to press ahead with its campaign in the hills.").hasOnlyActs("WARN");
    read("Kenya vowed to press ahead with its reforms in the hills.").hasOnlyActs("PROMISE");
  }

  @Test
  void a_promise_to_be_tough_on_a_party_is_a_warning() {
    read("Kenya promised to be tough on Ghana.").hasOnlyActs("WARN").hasAct("WARN").to("Ghana");
    read("Kenya promised to be fair to Ghana.").hasOnlyActs("PROMISE");
  }

  @Test
  void harm_told_of_another_party_is_an_accusation() {
    read("Kenya said that Ghana was undermining the border accord.")
        .hasOnlyActs("ACCUSE")
        .hasAct("ACCUSE")
        .by("Kenya")
        .to("Ghana");
  }

  @Test
  void who_alone_is_named_as_the_doer_of_harm_is_accused() {
    read("Kenya said that it was Ghana that undermined the border accord.")
        .hasOnlyActs("ACCUSE")
        .hasAct("ACCUSE")
        .to("Ghana");
    read("Kenya said that it was Ghana that signed the border accord.").hasOnlyActs("STATE");
  }

  @Test
  void little_goodwill_of_another_party_is_an_accusation() {
    read("Kenya said that Ghana had shown little interest in the border.")
        .hasOnlyActs("ACCUSE")
        .hasAct("ACCUSE")
        .to("Ghana");
    read("Kenya said that Ghana had shown great interest in the border.").hasOnlyActs("STATE");
  }

  @Test
  void what_another_is_close_to_doing_is_no_accusation() {
    read("Kenya said that Ghana was capable of undermining the border accord.")
        .hasOnlyActs("STATE");
  }

  @Test
  void what_the_speaker_wants_made_sure_of_another_is_a_demand() {
    read("\"We want to make sure that Ghana is keeping the border open,\" Kenya said.")
        .hasOnlyActs("DEMAND")
        .hasAct("DEMAND")
        .to("Ghana");
    read("\"We want to make sure that our border is open to Ghana,\" Kenya said.")
        .hasOnlyActs("STATE");
  }

  @Test
  void what_the_speaker_hopes_another_will_do_is_a_demand() {
    read("Kenya said that it hopes Ghana will open the border.")
        .hasOnlyActs("DEMAND")
        .hasAct("DEMAND")
        .to("Ghana");
    read("Kenya said that it hopes the border will open.").hasOnlyActs("STATE");
  }

  @Test
  void what_comes_as_long_as_another_goes_on_is_a_warning() {
    read("\"As long as Ghana continues its raids, we will close the border,\" Kenya said.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .to("Ghana");
  }

  @Test
  void what_the_speaker_will_do_when_the_talks_fail_is_a_warning() {
    read("Kenya said that it would look at its border again if the talks fail.")
        .hasOnlyActs("WARN");
    read("Kenya said that rain would come to the border if the talks fail.").hasOnlyActs("STATE");
  }

  @Test
  void what_a_foe_has_or_does_charges_the_foe() {
    read("Kenya said that the regime's raids were undermining the border accord.")
        .hasOnlyActs("ACCUSE");
  }

  @Test
  void who_passes_it_on_blames_nobody() {
    read("According to the Harbour Press, Ghana was undermining the border accord.")
        .hasNoAct("ACCUSE");
    read("According to the Kenyan minister, Ghana was undermining the border accord.")
        .hasAct("ACCUSE");
  }

  @Test
  void taking_part_as_before_is_a_promise() {
    read("Kenya said that it will continue to participate in the border talks.")
        .hasOnlyActs("PROMISE");
  }

  @Test
  void talks_that_the_speaker_needs_are_a_demand() {
    read("\"We need to begin talks on the border,\" the Kenyan minister said.")
        .hasOnlyActs("DEMAND");
  }

  @Test
  void good_that_is_not_done_is_an_accusation() {
    read("Kenya said that Ghana did not respect the border.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void harm_of_no_party_is_a_statement() {
    read("Kenya said that rain was undermining the border posts.").hasOnlyActs("STATE");
  }

  @Test
  void harm_suffered_is_a_statement() {
    read("Kenya said that Ghana was undermined at the border by rain.").hasOnlyActs("STATE");
  }

  @Test
  void harm_to_come_is_a_warning() {
    read("Kenya said that the border plan would lead to an escalation.").hasOnlyActs("WARN");
  }

  @Test
  void what_another_is_to_do_is_a_demand() {
    read("Kenya said that Ghana should open the border.").hasOnlyActs("DEMAND");
  }

  @Test
  void what_another_does_is_no_demand() {
    read("Kenya said that Ghana opened the border.").hasOnlyActs("STATE");
  }

  @Test
  void what_another_has_to_do_is_a_demand() {
    read("Kenya said that Ghana has to open the border.")
        .hasOnlyActs("DEMAND")
        .hasAct("DEMAND")
        .by("Kenya")
        .to("Ghana");
    read("Kenya said that the border deal with Ghana has to be fair.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void what_the_world_expects_of_another_the_speaker_demands() {
    read("Kenya said that the world expects Ghana to open the border.")
        .hasAct("DEMAND")
        .by("Kenya")
        .to("Ghana");
  }

  @Test
  void a_duty_of_ones_own_or_of_the_past_is_no_demand() {
    read("Kenya said that Kenya has to open the border.").hasOnlyActs("STATE");
    read("Kenya said that Ghana had to open the border.").hasOnlyActs("STATE");
    read("Kenya said that the border quarrel has to do with fish.").hasOnlyActs("STATE");
  }

  @Test
  void costs_for_another_are_a_warning() {
    read("Kenya said that there would be grave costs for Ghana at the border.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .to("Ghana");
    read("Kenya said that tariffs on goods from Ghana would rise at the border.")
        .hasAct("WARN")
        .to("Ghana");
  }

  @Test
  void tariffs_of_another_and_costs_that_nobody_lays_are_no_warning() {
    read("Kenya said that Ghana's border tariffs would rise.").hasOnlyActs("STATE");
    read("Kenya said that the costs of the border post would rise.").hasOnlyActs("STATE");
  }

  @Test
  void what_the_speaker_will_give_is_a_promise() {
    read("Kenya said that it would grant Ghana a border post.")
        .hasOnlyActs("PROMISE")
        .hasAct("PROMISE")
        .to("Ghana");
    read("Kenya said that Chile would grant Ghana a border post.").hasOnlyActs("STATE");
  }

  @Test
  void talks_put_off_are_refused() {
    read("Kenya said that it is too early to talk with Ghana on the border.")
        .hasAct("REJECT")
        .to("Ghana");
    read("Kenya said that it is too early to talk about a border.").hasOnlyActs("STATE");
  }

  @Test
  void a_promise_to_harm_another_is_a_warning() {
    read("Kenya promised to destroy Ghana.").hasOnlyActs("WARN").hasAct("WARN").to("Ghana");
  }

  @Test
  void who_is_armed_against_another_is_not_warned() {
    assertThatRecord(English.record("Kenya said it will arm Peruvian units against Ghana."))
        .hasAct("WARN")
        .to("Ghana");
  }

  @Test
  void what_is_against_another_is_a_warning() {
    read("Kenya promised to join a league against Ghana.").hasOnlyActs("WARN");
    read("Kenya promised to protect the border against Ghana.").hasOnlyActs("PROMISE");
  }

  @Test
  void a_misdeed_of_its_own_that_was_not_done_is_denied() {
    read("Kenya said that its army had not undermined the border.").hasOnlyActs("DENY");
    read("Kenya said that the rain had not undermined the border.").hasOnlyActs("STATE");
  }

  @Test
  void too_little_of_another_party_is_an_accusation() {
    read("Kenya said that Ghana was not moving fast enough at the border.")
        .hasOnlyActs("ACCUSE")
        .hasAct("ACCUSE")
        .to("Ghana");
    read("Kenya said that Ghana hurt the border trade.").hasOnlyActs("ACCUSE");
  }

  @Test
  void duties_that_are_vowed_are_a_warning() {
    read("Kenya vowed to raise the tariffs on Ghanaian fish.").hasOnlyActs("WARN");
    read("Kenya vowed to lift the tariffs on Ghanaian fish.").hasOnlyActs("PROMISE");
  }

  @Test
  void what_is_vital_of_another_is_a_demand() {
    read("Kenya said that it is vital that Ghana open the border.")
        .hasOnlyActs("DEMAND")
        .hasAct("DEMAND")
        .to("Ghana");
    read("Kenya said that it is vital that Kenya open the border.").hasOnlyActs("STATE");
    read("Kenya said that we need to see progress at the border.").hasOnlyActs("DEMAND");
    read("Kenya said that we need to mend the border post.").hasOnlyActs("STATE");
  }

  @Test
  void an_attack_told_of_another_party_is_an_accusation() {
    read("Kenya said that Ghana shot a farmer at the border.").hasAct("ACCUSE").to("Ghana");
    read("Kenya said that Ghana shot a balloon in a test at the border.").hasAct("STATE");
    read("Kenya said that rebels shot a farmer at the border.").hasAct("ACCUSE");
    read("Kenya made the claim that Ghana was undermining the border accord.")
        .hasAct("ACCUSE")
        .to("Ghana");
    read("Kenya said that hunters shot a farmer at the border.").hasAct("STATE");
  }

  @Test
  void what_the_speakers_envoys_know_the_speaker_says() {
    read("Kenya said that its envoys know that Ghana is undermining the border accord.")
        .hasOnlyActs("ACCUSE");
    read("Kenya said that farmers know that Ghana is undermining the border accord.")
        .hasOnlyActs("STATE");
  }

  @Test
  void what_will_come_if_another_goes_on_is_a_warning() {
    read("Kenya said that the border talks would end if Ghana ignored the ruling.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .to("Ghana");
    read("Kenya said that it would leave the border talks if Ghana did not sign.")
        .hasOnlyActs("WARN");
    read("Kenya said that the border talks would end if Ghana signed.").hasOnlyActs("STATE");
    read("Kenya said that the border talks would end if Kenya ignored the ruling.")
        .hasOnlyActs("STATE");
  }

  @Test
  void harm_that_is_weighed_is_a_warning() {
    read("Kenya said that Kenya was considering retaliating at the border.").hasOnlyActs("WARN");
    read("Kenya said that Ghana was considering retaliating at the border.").hasOnlyActs("STATE");
  }

  @Test
  void tariffs_that_hit_another_are_a_warning() {
    read("Kenya said that a new round of tariffs will hit Ghana at the border.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .to("Ghana");
    read("Kenya said that Chile's tariffs will hit Ghana at the border.").hasOnlyActs("STATE");
  }

  @Test
  void what_another_cannot_do_and_the_threat_it_is_blame_nobody() {
    read("Kenya said that Ghana cannot respect all terms at the border.").hasOnlyActs("STATE");
    read("Kenya said that Ghana remains a threat at the border.").hasOnlyActs("STATE");
    read("Kenya said that Ghana's threats at the border were vain.").hasOnlyActs("ACCUSE");
  }

  @Test
  void what_ones_own_side_did_accuses_nobody() {
    read("A rebel commander said that the rebels shot a farmer at the border.").hasNoAct("ACCUSE");
  }

  @Test
  void a_campaign_against_what_nobody_defends_is_no_warning() {
    assertThatRecord(English.record("Peru promised to continue the campaign against corruption."))
        .hasNoAct("WARN")
        .hasAct("PROMISE")
        .by("Peru");
  }

  @Test
  void who_goes_round_a_rule_is_accused() {
    read("Kenya said Ghana was shipping fish through other ports to evade the border duties.")
        .hasAct("ACCUSE")
        .to("Ghana");
    read("Kenya said Ghana was shipping fish through other ports to reach the border.")
        .hasNoAct("ACCUSE");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
