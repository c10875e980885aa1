package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.testing.RecordAssert.assertThatRecord;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Modality;
import travaux.negotiation.Voice;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class EntryMakerTest {

  @Test
  void who_denies_for_himself_need_not_be_known() {
    assertThatRecord(English.record("The union never demanded a rise, its chairman said."))
        .hasAct("DEMAND");
    assertThatRecord(English.record("The union never demanded a rise, an observer said."))
        .hasOnlyActs("STATE");
  }

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = talk
          demand
              WHO demand WHAT
              WHO demand that WHAT
              WHO want WHAT
              WHOM must DO
          reject
              WHO reject WHAT
          promise
              WHO will not DO
          meet
              WHO meet [WHOM]
          aid
              WHO send WHAT to WHOM
          sanction
              WHO punish WHOM
          support
              WHO support WHAT
          state
              WHO say that WHAT
              WHO write that WHAT => form=written
          """);

  @Test
  void we_is_the_speaker_of_the_quote() {
    read("\"We demand a pause,\" the Kenyan minister said.")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("a pause")
        .quoted();
  }

  @Test
  void without_who_in_the_rule_the_speaker_of_the_quote_acts() {
    read("\"Ghana must leave the island,\" the Kenyan minister said.")
        .hasAct("DEMAND")
        .by("Kenya")
        .to("Ghana")
        .about("Ghana must leave the island")
        .quoted();
  }

  @Test
  void without_a_speaker_nobody_acts() {
    read("Ghana must leave the island.").hasOnlyActs();
  }

  @Test
  void who_must_do_something_himself_demands_nothing_of_himself() {
    read("\"Kenya must leave the island,\" the Kenyan minister said.").hasNoAct("DEMAND");
  }

  @Test
  void what_one_will_not_do_is_a_promise_of_the_speaker_alone() {
    read("\"We will not leave the island,\" the Kenyan minister said.")
        .hasAct("PROMISE")
        .by("Kenya");
    read("\"Ghana will not leave the island,\" the Kenyan minister said.").hasNoAct("PROMISE");
  }

  @Test
  void the_subject_of_what_is_demanded_is_addressed() {
    read("Kenya demanded that Ghana release the crew.").hasAct("DEMAND").by("Kenya").to("Ghana");
    read("Kenya demanded that Ghana's troops leave.").hasAct("DEMAND").by("Kenya").to("Ghana");
  }

  @Test
  void whose_proposal_is_rejected_is_addressed() {
    read("Kenya rejected Ghana's proposal.").hasAct("REJECT").by("Kenya").to("Ghana");
    read("Kenya rejected the Ghanaian proposal.").hasAct("REJECT").by("Kenya").to("Ghana");
    read("Kenya rejected the proposal.").hasAct("REJECT").by("Kenya").to();
  }

  @Test
  void nobody_addresses_himself() {
    read("Kenya rejected Kenya's own proposal.").hasAct("REJECT").by("Kenya").to();
  }

  @Test
  void good_that_is_announced_is_a_promise_and_harm_a_warning() {
    read("Kenya will send medicines to Ghana.")
        .hasOnlyActs("PROMISE")
        .hasAct("PROMISE")
        .by("Kenya")
        .to("Ghana");
    read("Kenya will punish Ghana.").hasOnlyActs("WARN").hasAct("WARN").by("Kenya").to("Ghana");
    read("Kenya sent medicines to Ghana.").hasOnlyActs("AID");
    read("Kenya punished Ghana.").hasOnlyActs("SANCTION");
  }

  @Test
  void a_deed_that_may_come_is_no_promise() {
    read("Kenya might punish Ghana.")
        .hasOnlyActs("SANCTION")
        .hasAct("SANCTION")
        .told(Modality.POSSIBLE);
  }

  @Test
  void a_deed_that_somebody_can_or_should_do_is_no_act() {
    read("Kenya can punish Ghana.").hasOnlyActs();
    read("Kenya should punish Ghana.").hasOnlyActs();
  }

  @Test
  void experts_speak_and_do_no_deeds_in_a_report_about_talks() {
    read("Several analysts punished Ghana.").hasOnlyActs("SANCTION");
    read("Kenya wants a pause. Ghana met Kenya. Kenya rejected it. Analysts punished Ghana.")
        .hasNoAct("SANCTION");
    read("Several analysts said that the talks had failed.").hasAct("STATE").of(Voice.EXPERT);
  }

  @Test
  void a_meeting_takes_two() {
    read("Kenya met.").hasOnlyActs();
    read("Kenya and Ghana met.").hasAct("MEET").by("Kenya", "Ghana");
    read("Kenya met Ghana.").hasAct("MEET").by("Kenya").to("Ghana");
  }

  @Test
  void someone_unknown_is_nobody() {
    read("It demanded a pause.").hasOnlyActs();
  }

  @Test
  void a_condition_is_told_apart() {
    read("Kenya wants a pause unless the crew is freed.")
        .hasAct("DEMAND")
        .about("a pause")
        .onCondition("unless the crew is freed");
  }

  @Test
  void a_setting_is_told_of_the_entry() {
    Entry entry = read("Kenya wrote that the talks had failed.").hasAct("STATE").entry();

    assertThat(entry.form()).isEqualTo(Form.WRITTEN);
  }

  @Test
  void an_id_outlives_a_rule_that_fills_other_slots() {
    String text = "Kenya demanded a pause and a vote from Ghana.";
    List<Entry> before = entries("demand\n    WHO demand WHAT", text);
    List<Entry> after = entries("warn\n    WHO warn\ndemand\n    WHO demand WHAT from WHOM", text);

    assertThat(before).hasSize(2);
    assertThat(before.get(1).what()).isNotEqualTo(after.get(1).what());
    assertThat(before.get(0).by()).isNotEqualTo(after.get(0).by());
    assertThat(after).extracting(Entry::id).isEqualTo(before.stream().map(Entry::id).toList());
  }

  @Test
  void who_worked_together_with_nobody_on_nothing_did_no_deed() {
    String rules = "cooperate\n    WHO cooperate [with WHOM]";

    assertThat(entries(rules, "Kenya fully cooperated.")).isEmpty();
    assertThat(entries(rules, "Kenya cooperated with Peru.")).hasSize(1);
  }

  @Test
  void the_same_words_in_another_text_have_other_ids() {
    String rules = "demand\n    WHO demand WHAT";

    assertThat(entries(rules, "Kenya demanded a pause.").get(0).id())
        .isNotEqualTo(entries(rules, "Kenya demanded a pause. It rained.").get(0).id());
  }

  @Test
  void a_statement_about_two_things_is_one() {
    assertThatRecord(
            English.record(
                Rules.read("my", "@field = talk\nstate\n    WHO describe WHAT as WHAT"),
                "Norway described the talks as the last chance."))
        .hasOnlyActs("STATE")
        .hasAct("STATE")
        .about("the talks ... the last chance");
  }

  private static List<Entry> entries(String rules, String text) {
    return assertThatRecord(English.record(Rules.read("my", rules), text)).record().entries();
  }

  private static RecordAssert read(String text) {
    assertThat(RULES.faults()).isEmpty();
    return assertThatRecord(English.record(RULES, text));
  }
}
