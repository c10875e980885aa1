package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.testing.RecordAssert.assertThatRecord;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class AddresseesTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = draft
          @attack = attack
          @talks = talk
          @topic = question
          @sanction = sanction
          @membership = admission
          @handed-over = admission
          @people = lawmaker|reporter|minister|side
          @medium = network
          demand
              WHO demand WHAT
              WHO demand that WHAT
              WHO say that WHAT => mood=wanted
              WHO tell WHOM that WHAT => mood=wanted
          reject
              WHO reject WHAT
          warn
              WHO threaten to WHAT
              WHO warn that WHAT
              WHO warn against WHAT
          accept
              WHO approve WHAT
          accuse
              WHO blame WHAT
              WHO accuse WHOM of WHAT
              WHO charge that WHAT
              WHO mock WHAT
          support
              WHO defend WHAT
          meet
              WHO meet WHOM
              WHO arrive in WHOM
              WHO fly to WHOM [on|to WHAT]
          sanction
              WHO raise @sanction
          deny
              WHO deny that WHAT
              WHO deny WHAT
          promise
              WHO promise to WHAT
          propose
              WHO propose WHAT
              WHO be willing to WHAT
          demand
              WHO order|urge WHOM to WHAT
              WHO's request for WHAT
          state
              WHO tell WHOM that WHAT
          """);

  @Test
  void a_withdrawal_is_demanded_of_the_owner_of_the_troops() {
    read("Kenya demanded the withdrawal of Ghana's ships.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void a_deed_is_demanded_of_the_one_who_is_to_do_it() {
    read("Kenya demanded that Ghana close the port.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void what_a_question_is_called_after_is_not_asked() {
    read("Kenya demanded that the Ghana question be resolved.").hasAct("DEMAND").to();
  }

  @Test
  void whose_draft_is_rejected_is_addressed() {
    read("Kenya rejected the draft made by Ghana.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void the_party_in_the_deed_is_threatened() {
    read("Kenya threatened to close Ghana's port.").hasAct("WARN").to("Ghana");
  }

  @Test
  void who_comes_to_see_somebody_meets_him_and_not_his_host() {
    read("The Kenyan premier flew to Ghana to meet Peruvian officials.").hasAct("MEET").to("Peru");
    read("The Kenyan premier flew to Ghana to rest.").hasAct("MEET").to("Ghana");
  }

  @Test
  void a_meal_is_not_what_a_meeting_is_about() {
    String text = "Kenya met Ghana over dinner. Peru met Chile over the dam.";

    assertThat(English.record(text).entries())
        .extracting(entry -> entry.what().isEmpty())
        .containsExactly(true, false);
  }

  @Test
  void the_party_of_the_condition_is_warned() {
    read("Kenya warned that the port would be closed if Ghana fired at its ships.")
        .hasAct("WARN")
        .to("Ghana");
  }

  @Test
  void a_relative_pronoun_stands_for_the_accused() {
    read("Nobody trusts Ghana, which Kenya accused of piracy.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void the_partner_of_the_talks_is_addressed() {
    read("After talks with Ghana, Kenya rejected the draft.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void a_place_is_not_addressed() {
    read("Kenya rejected a base in Ghana.").hasAct("REJECT").toNobody();
  }

  @Test
  void the_other_side_told_before_is_addressed() {
    read("Kenya met Ghana on Monday. Kenya rejected the draft.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void things_are_asked_nothing_and_nobody_else_is_guessed() {
    read("Kenya accused Ghana of theft. Kenya demanded that the port stay open.")
        .hasAct("DEMAND")
        .to();
  }

  @Test
  void those_of_ones_own_side_are_asked_and_nobody_else_is_guessed() {
    assertThat(asked("Kenya accused Ghana of theft. Kenya urged Kenyans to wait.", "DEMAND"))
        .containsExactly("Kenyans");
  }

  @Test
  void who_is_told_is_addressed_but_not_the_press() {
    assertThat(asked("Kenya told lawmakers that Ghana had left.", "STATE"))
        .containsExactly("lawmakers");
    read("Kenya told reporters that Ghana had left.").hasAct("STATE").to();
    read("Kenya told the Lakeside News Network that Ghana had left.").hasAct("STATE").to();
  }

  @Test
  void a_request_to_somebody_is_asked_of_that_one() {
    read("Kenya met Peru. Kenya's request to Ghana for ships came late.")
        .hasAct("DEMAND")
        .to("Ghana");
  }

  @Test
  void who_is_to_be_permitted_something_is_not_asked() {
    read("Kenya met Ghana. Kenya demanded that Peru be permitted to leave.").hasAct("DEMAND").to();
  }

  @Test
  void who_is_to_do_it_stands_with_the_subject() {
    read("Kenya demanded that all deals must respect Ghana's rights.").hasAct("DEMAND").to();
    read("Kenya demanded that talks with Ghana lead to a truce with Peru.")
        .hasAct("DEMAND")
        .to("Ghana");
  }

  @Test
  void with_whom_others_trade_is_not_threatened() {
    read("Kenya threatened to leave firms doing business with Ghana.").hasAct("WARN").to();
    read("Kenya threatened to pass a law targeting Ghana.").hasAct("WARN").to("Ghana");
  }

  @Test
  void what_is_because_of_others_is_not_theirs() {
    read("Kenya rejected the draft because of its trade with Ghana.").hasAct("REJECT").to();
  }

  @Test
  void ones_own_people_are_mocked_and_not_those_they_deal_with() {
    String text = "Kenya mocked the Kenyan minister for talks with Ghana.";
    assertThat(asked(text, "ACCUSE")).containsExactly("the Kenyan minister");
    read("Kenya defended its trade with Ghana.").hasAct("SUPPORT").to();
  }

  @Test
  void whom_a_pronoun_names_is_nobody_else() {
    read("Kenya accused it of raids on Ghana.").hasAct("ACCUSE").to();
  }

  @Test
  void a_list_of_states_may_be_long() {
    read("Kenya met the leaders of Ghana, Peru, Chile, Egypt, France, and Japan.")
        .hasAct("MEET")
        .to("Ghana", "Peru", "Chile", "Egypt", "France", "Japan");
  }

  @Test
  void a_newspaper_is_not_the_state_in_its_name() {
    read("Kenya told USA Today that Ghana had left.").hasAct("STATE").to();
  }

  @Test
  void what_is_denied_does_not_tell_who_claimed_it() {
    read("Minister Diaz denied that Kenya had sent ships.").hasAct("DENY").to();
    read("Minister Diaz denied Ghana's claim.").hasAct("DENY").to("Ghana");
  }

  @Test
  void who_is_accused_in_the_same_breath_did_not_raise_the_charge() {
    read("Kenya denied the claim and accused Ghana of theft.").hasAct("DENY").toNobody();
    read("Ghana accused Kenya of theft, and Kenya denied the claim.").hasAct("DENY").to("Ghana");
  }

  @Test
  void talks_that_are_asked_for_something_else_name_nobody_who_is_asked() {
    read("Kenya demanded grain when the minister had a talk with Ghana.")
        .hasAct("DEMAND")
        .toNobody();
    read("In a talk with Ghana, Kenya demanded grain.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void whom_a_measure_hits_is_not_asked_for_it() {
    read("Kenya accused Ghana of theft. Kenya demanded sanctions.").hasAct("DEMAND").toNobody();
    read("Kenya accused Ghana of theft. Kenya demanded grain.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void a_measure_is_for_the_one_who_gave_the_grounds() {
    read("Kenya raised sanctions after Ghana closed the port.").hasAct("SANCTION").to("Ghana");
    read("Kenya raised sanctions while Ghana closed the port.").hasAct("SANCTION").toNobody();
  }

  @Test
  void talks_are_asked_of_those_with_whom_they_are_to_be() {
    read("Kenya demanded a talk on the grain trade with Ghana.").hasAct("DEMAND").to("Ghana");
    read("Kenya demanded a talk on Ghana.").hasAct("DEMAND").toNobody();
  }

  @Test
  void who_mocks_the_policy_of_the_own_state_mocks_nobody_else() {
    read("Kenya mocked Kenyan policies on Ghana.").hasAct("ACCUSE").to();
  }

  @Test
  void a_verb_of_giving_goes_before_the_thing_given() {
    read("Kenya was willing to give the U.S. time and opportunities to wait.")
        .hasAct("PROPOSE")
        .to("United States");
  }

  @Test
  void where_ones_soldiers_leave_is_a_place() {
    read("Kenya promised to withdraw its troops from Ghana.").hasAct("PROMISE").to();
  }

  @Test
  void envoys_of_two_states_meet_each_other_and_not_their_host() {
    read("The Kenyan and Peruvian envoys arrived in Ghana.").hasAct("MEET").toNobody();
    read("The Kenyan premier arrived in Ghana.").hasAct("MEET").to("Ghana");
  }

  @Test
  void nobody_is_guessed_where_the_sentence_names_another() {
    read("Kenya accused Ghana of theft. Kenya rejected the draft.").hasAct("REJECT").to("Ghana");
    read("Kenya accused Ghana of theft. Kenya rejected the draft that Peru had liked.")
        .hasAct("REJECT")
        .toNobody();
  }

  @Test
  void who_suffered_something_is_not_accused_of_it() {
    read("Kenya charged that Ghana had closed the port.").hasAct("ACCUSE").to("Ghana");
    read("Kenya charged that Ghana had been robbed.").hasAct("ACCUSE").toNobody();
  }

  @Test
  void nobody_is_guessed_where_what_is_refused_is_done_to_people() {
    read("Kenya accused Ghana of theft. Kenya rejected the release of lawmakers.")
        .hasAct("REJECT")
        .toNobody();
  }

  @Test
  void who_is_to_be_admitted_is_neither_refused_anything_nor_asked() {
    read("Kenya rejected the admission of Ghana.").hasAct("REJECT").toNobody();
    read("Kenya rejected the appeal of Ghana.").hasAct("REJECT").to("Ghana");
    read("Kenya accused Ghana of theft. Kenya rejected the admission.").hasAct("REJECT").toNobody();
    read("Kenya demanded the admission of Ghana.").hasAct("DEMAND").toNobody();
  }

  @Test
  void an_offer_to_give_a_party_something_or_to_meet_it_is_made_to_it() {
    read("Kenya proposed giving Ghana time.").hasAct("PROPOSE").to("Ghana");
    read("Kenya proposed meeting Ghana's envoy.").hasAct("PROPOSE").to("Ghana");
    read("Kenya proposed praising Ghana's envoy.").hasAct("PROPOSE").toNobody();
  }

  @Test
  void both_sides_are_asked_where_both_are_to_be_ready() {
    String text = "Kenya said that both sides must be prepared to wait.";
    assertThat(asked(text, "DEMAND")).containsExactly("sides");
  }

  /** The words of those addressed by the first such act. */
  private static List<String> asked(String text, String act) {
    return read(text).hasAct(act).entry().whom().stream()
        .map(each -> each.words().of(text))
        .toList();
  }

  @Test
  void a_measure_hits_those_whose_deed_it_answers() {
    read("Kenya raised sanctions because of Ghana's decision.").hasAct("SANCTION").to("Ghana");
    read("Kenya raised sanctions because of talks on Ghana.").hasAct("SANCTION").to();
  }

  @Test
  void what_is_blamed_on_a_thing_is_not_blamed_on_those_it_names() {
    read("Kenya blamed the delay on the weather in Ghana.").hasAct("ACCUSE").to();
  }

  @Test
  void those_whom_an_approved_attack_hits_have_not_been_answered() {
    read("Kenya approved the attack on Ghana.").hasAct("ACCEPT").to();
  }

  @Test
  void those_with_whom_nobody_is_to_deal_are_not_warned() {
    read("Kenya warned against contact with Ghana.").hasAct("WARN").to();
    read("Kenya warned against Ghana's use of mines.").hasAct("WARN").to("Ghana");
  }

  @Test
  void whoever_makes_the_goods_is_hit_by_the_duty_on_them() {
    read("Kenya raised sanctions on cars made in Ghana.").hasAct("SANCTION").to("Ghana");
  }

  @Test
  void the_press_that_is_told_leaves_the_one_who_must() {
    read("Kenya told the network that Ghana must leave.").hasAct("DEMAND").to("Ghana");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
