package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;

/** Which act is told by how a deed is held out, refused or described. */
class OutlookActsTest {

  @Test
  void harm_that_may_come_when_no_deal_is_reached_is_a_warning() {
    assertThatRecord(
            English.record(
                "Kenya said it could make deep cuts to Peru's quotas if no deal was reached."))
        .hasAct("WARN")
        .to("Peru");
    assertThatRecord(
            English.record("Kenya said it could mend Peru's boats if no deal was reached."))
        .hasNoAct("WARN");
  }

  @Test
  void who_considers_a_step_against_a_party_warns_it() {
    assertThatRecord(
            English.record("Kenya said it would consider taking trade action against Ghana."))
        .hasAct("WARN")
        .to("Ghana");
    assertThatRecord(English.record("Kenya said it would consider taking trade action with Ghana."))
        .hasNoAct("WARN");
  }

  @Test
  void each_of_the_words_that_describe_a_deed_may_blame() {
    assertThatRecord(English.record("Ghana said Kenya came with one-sided and brutal terms."))
        .hasAct("ACCUSE")
        .to("Kenya");
  }

  @Test
  void what_is_given_to_nobody_by_name_is_promised() {
    assertThatRecord(English.record("Kenya said it would give the coast annual oil deliveries."))
        .hasOnlyActs("PROMISE");
    assertThatRecord(English.record("Kenya said it would give the talks a name."))
        .hasNoAct("PROMISE");
  }

  @Test
  void who_is_expected_to_help_promises_nothing() {
    assertThatRecord(
            English.record("Kenya's ministers are expected to offer support to Ghana's farmers."))
        .hasNoAct("PROMISE");
  }

  @Test
  void who_cautions_how_things_are_warns_of_no_harm() {
    assertThatRecord(English.record("Kenya cautioned that the treaty talks were far from over."))
        .hasOnlyActs("STATE");
    assertThatRecord(English.record("Kenya cautioned that the treaty talks would soon be over."))
        .hasOnlyActs("WARN");
  }

  @Test
  void who_will_take_none_of_it_refuses() {
    assertThatRecord(English.record("\"We shall pay no tariff,\" the Kenyan minister said."))
        .hasOnlyActs("REJECT");
    assertThatRecord(English.record("\"We shall see no tariff,\" the Kenyan minister said."))
        .hasOnlyActs("STATE");
  }

  @Test
  void a_vow_not_to_give_way_is_a_refusal() {
    assertThatRecord(English.record("Kenya vowed that it would not surrender the dam."))
        .hasOnlyActs("REJECT");
    assertThatRecord(English.record("Kenya vowed that it would not raise the dam."))
        .hasOnlyActs("PROMISE");
  }

  @Test
  void what_one_signals_that_one_could_accept_is_offered() {
    assertThatRecord(English.record("Kenya signalled that it could accept a pause."))
        .hasOnlyActs("PROPOSE");
    assertThatRecord(English.record("Kenya could accept a pause.")).hasOnlyActs("ACCEPT");
  }

  @Test
  void what_would_not_have_been_done_refuses_nothing() {
    assertThatRecord(
            English.record("\"We would not have signed the treaty then,\" Kenya's minister said."))
        .hasNoAct("REJECT");
  }

  @Test
  void who_weighs_barring_another_warns() {
    assertThatRecord(English.record("Kenya said it would consider closing its ports to Ghana."))
        .hasOnlyActs("WARN");
    assertThatRecord(English.record("Kenya said it would consider closing its plant."))
        .hasOnlyActs("PROPOSE");
  }

  @Test
  void what_somebody_is_known_for_is_no_deed() {
    assertThatRecord(English.record("Kenya, which flies 41 jets to Peru, lost money."))
        .hasNoAct("MOBILIZE");
    assertThatRecord(English.record("Kenya, which flew 41 jets to Peru, lost money."))
        .hasAct("MOBILIZE");
  }
}
