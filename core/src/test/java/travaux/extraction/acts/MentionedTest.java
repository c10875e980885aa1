package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class MentionedTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @people = rebel|state
          @text = letter
          accuse
              WHO blame WHOM [for WHAT]
          accept
              WHO agree [to WHAT]
          promise
              WHO's commitment to WHAT
          support
              WHO praise WHAT
          warn
              WHO threaten WHAT
          meet
              WHO meet [with] WHOM
              WHO's visit|talk to|with WHOM
          coerce
              WHO seize WHAT
          assault
              WHO shell WHAT
          """);

  @Test
  void demands_and_papers_that_are_known_are_not_made_again() {
    assertThatRecord(English.record("Kenya said the demands made by Peru were unacceptable."))
        .hasNoAct("DEMAND")
        .hasAct("REJECT")
        .by("Kenya");
    assertThatRecord(
            English.record(
                "Kenya regrets the haste with which Peru has been making these demands."))
        .hasNoAct("DEMAND");
    assertThatRecord(
            English.record("Kenya complained about the reply to the draft presented by Peru."))
        .hasNoAct("DELIVER");
    assertThatRecord(English.record("Peru delivered a letter to Kenya.")).hasAct("DELIVER");
  }

  @Test
  void an_offer_that_may_work_is_known() {
    assertThatRecord(
            English.record(
                "The proposal of Peru for a customs union could work only with a truce."))
        .hasNoAct("PROPOSE");
    assertThatRecord(English.record("Peru's proposal for a customs union came on Monday."))
        .hasAct("PROPOSE")
        .by("Peru");
  }

  @Test
  void a_meeting_that_is_called_a_good_one_is_known() {
    assertThatRecord(English.record("Kenya's meeting with Peru was a good one.")).hasNoAct("MEET");
  }

  @Test
  void what_is_recognised_by_a_party_is_not_supported() {
    assertThatRecord(
            English.record(
                "The ship is one of the wrecks officially recognized by the Kenyan government."))
        .hasNoAct("SUPPORT");
    assertThatRecord(English.record("Kenya recognized the council of Peru."))
        .hasAct("SUPPORT")
        .by("Kenya");
  }

  @Test
  void a_deed_that_tells_who_somebody_is_is_not_told() {
    read("Kenya blamed the rebels shelling the port.").hasOnlyActs("ACCUSE");
    read("Kenya blamed the general who shelled the port.").hasNoAct("ASSAULT");
    read("Kenya shelled the port.").hasAct("ASSAULT").by("Kenya");
  }

  @Test
  void what_a_side_did_beside_is_told() {
    read("Kenya, which shelled the port, blamed Ghana.").hasAct("ASSAULT").by("Kenya");
    read("Kenya answered by shelling the port.").hasAct("ASSAULT").by("Kenya");
  }

  @Test
  void when_something_else_was_is_no_meeting() {
    read("Kenya blamed Ghana before meeting the Peruvian envoy.").hasOnlyActs("ACCUSE");
    read("Kenya met the Peruvian envoy.").hasAct("MEET").by("Kenya").to("Peru");
  }

  @Test
  void a_known_visit_is_told_only_where_it_takes_place() {
    read("Kenya's visit to Ghana makes the budget critical.").hasNoAct("MEET");
    read("Kenya's visit to Ghana began on Monday.").hasAct("MEET").by("Kenya").to("Ghana");
  }

  @Test
  void a_known_commitment_is_told_where_something_is_done_with_it() {
    read("Kenya's commitment to peace is firm.").hasNoAct("PROMISE");
    read("Ghana praised Kenya's commitment to peace.").hasAct("PROMISE").by("Kenya");
    read("Kenya's commitment to peace was welcomed.").hasAct("PROMISE").by("Kenya");
  }

  @Test
  void whoever_does_what_describes_him_does_nothing_here() {
    read("Kenya blamed the states that threaten its ships.").hasOnlyActs("ACCUSE");
  }

  @Test
  void what_was_agreed_is_known() {
    read("Kenya blamed Ghana under the plan agreed in May.").hasOnlyActs("ACCUSE");
    read("Kenya agreed to the plan.").hasAct("ACCEPT").by("Kenya");
  }

  @Test
  void what_a_pact_or_a_plan_contains_is_not_done() {
    read("Kenya announced a pact to count the shells and seize the ships of Ghana.")
        .hasNoAct("COERCE");
    read("Kenya seized the ships of Ghana.").hasAct("COERCE").by("Kenya");
  }

  @Test
  void what_somebody_thinks_of_talks_tells_of_none() {
    read("Kenya said that its talks with Ghana were useful.").hasNoAct("MEET");
    read("Kenya's talks with Ghana began on Monday.").hasAct("MEET").by("Kenya");
  }

  @Test
  void what_a_programme_is_for_is_not_done() {
    read("Kenya created a fund to help shell the port.").hasNoAct("ASSAULT");
    read("Kenya shelled the port.").hasAct("ASSAULT").by("Kenya");
  }

  @Test
  void who_dismisses_a_text_does_not_say_what_it_says() {
    read("Kenya dismissed a letter blaming Ghana for the delay.").hasNoAct("ACCUSE");
    read("Kenya issued a letter blaming Ghana for the delay.").hasAct("ACCUSE").by("Kenya");
  }

  @Test
  void a_threat_that_is_withdrawn_is_no_new_one_nor_is_what_was_received_before() {
    assertThatRecord(English.record("Kenya agreed to withdraw its threat of retaliation to Peru."))
        .hasNoAct("WARN");
    assertThatRecord(English.record("Kenya repeated its threat of retaliation to Peru."))
        .hasAct("WARN");
    assertThatRecord(English.record("Kenya met Ghana after receiving a letter from Peru."))
        .hasNoAct("ACKNOWLEDGE");
    assertThatRecord(English.record("Kenya has received a letter from Peru."))
        .hasAct("ACKNOWLEDGE");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
