package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.negotiation.Voice;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class StatementsTest {

  @Test
  void what_somebody_is_reproached_for_is_not_said_by_the_critic() {
    assertThatRecord(
            English.record(
                "Kenya and Peru negotiate. The Peruvian envoy criticised Kenya for answering late:"
                    + " \"Four states have trusted a handshake. None got the water.\""))
        .hasNoAct("STATE")
        .hasAct("ACCUSE")
        .by("Peru")
        .to("Kenya");
  }

  @Test
  void a_statement_that_only_frames_an_act_of_its_speaker_vanishes() {
    read("Kenya said that it rejected the draft.")
        .hasOnlyActs("REJECT")
        .hasAct("REJECT")
        .by("Kenya");
  }

  @Test
  void a_statement_about_the_act_of_another_stays() {
    read("Kenya said that Ghana rejected the draft.")
        .hasOnlyActs("STATE", "REJECT")
        .hasAct("STATE")
        .by("Kenya")
        .about("Ghana rejected the draft");
  }

  @Test
  void no_and_a_noun_is_a_refusal() {
    read("\"No concessions,\" the Kenyan minister said.").hasAct("REJECT").by("Kenya");
    read("\"No maps, no talks,\" the Kenyan minister said.")
        .hasAct("REJECT")
        .by("Kenya")
        .about("no talks");
    read("\"No wonder,\" the Kenyan minister said.").hasOnlyActs();
  }

  @Test
  void what_is_taken_back_is_told_however_short() {
    read("The Kenyan minister relativised the threat.").hasAct("STATE").by("Kenya");
    read("The Kenyan minister moderated the panel.").hasOnlyActs();
  }

  @Test
  void a_statement_must_bear_on_the_talks() {
    read("The Kenyan minister said that the talks were difficult.")
        .hasAct("STATE")
        .by("Kenya")
        .about("the talks were difficult");
    read("The Kenyan minister said that breakfast was cold.").hasOnlyActs();
    read("The Kenyan minister said that Ghana was cold.").hasAct("STATE").by("Kenya");
  }

  @Test
  void a_statement_must_say_something() {
    read("The Kenyan minister said that talks failed.").hasOnlyActs();
    read("The Kenyan minister said that the talks failed.").hasOnlyActs("STATE");
  }

  @Test
  void a_quote_without_an_act_is_a_statement() {
    read("\"The talks were difficult,\" the Kenyan minister said.")
        .hasOnlyActs("STATE")
        .hasAct("STATE")
        .by("Kenya");
  }

  @Test
  void a_quote_with_an_act_of_its_speaker_is_that_act() {
    read("\"We reject the draft,\" the Kenyan minister said.")
        .hasOnlyActs("REJECT")
        .hasAct("REJECT")
        .by("Kenya");
  }

  @Test
  void who_warns_with_a_quote_gives_a_warning() {
    read("\"The talks will collapse,\" the Kenyan minister warned.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .by("Kenya")
        .named("warned")
        .about("The talks will collapse");
  }

  @Test
  void the_name_of_a_programme_is_no_second_statement() {
    read("“Leave the talks now and watch the treaty fail,” the Kenyan minister said on the"
            + " radio’s “Talks of the Week” programme on Sunday.")
        .hasOnlyActs("DEMAND")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("“Leave the talks now and watch the treaty fail,”");
  }

  @Test
  void what_a_quote_states_begins_behind_its_that() {
    Rules noRules = Rules.read("my", "@field = talk");

    assertThatRecord(English.record(noRules, "The Kenyan minister said that the talks had failed."))
        .hasAct("STATE")
        .found("quotes")
        .about("the talks had failed");
  }

  @Test
  void what_data_show_is_nobodys_statement() {
    read("The figures show that the talks failed.").hasOnlyActs();
  }

  @Test
  void who_declines_to_say_it_does_not_say_it() {
    read("The Kenyan minister declined to say that the talks had failed.").hasNoAct("STATE");
  }

  @Test
  void experts_may_state() {
    read("Several analysts said that the talks had failed.")
        .hasOnlyActs("STATE")
        .hasAct("STATE")
        .of(Voice.EXPERT);
  }

  @Test
  void all_who_say_it_together_state_it() {
    read("Both Kenya and Ghana said that the talks were difficult.")
        .hasAct("STATE")
        .by("Kenya", "Ghana");
  }

  @Test
  void who_passes_words_on_states_nothing() {
    read("The talks were difficult, according to the Kenyan news agency.").hasOnlyActs();
    read("The talks were difficult, according to the Kenyan minister.").hasAct("STATE").by("Kenya");
  }

  @Test
  void what_turns_the_words_round_belongs_to_them() {
    read("The Kenyan minister said neither the army nor the fleet joined the talks.")
        .hasAct("STATE")
        .about("neither the army nor the fleet joined the talks");
  }

  @Test
  void who_questions_whether_it_is_so_accuses_nobody() {
    read("The Kenyan minister questioned whether Ghana would sign the treaty.").hasNoAct("ACCUSE");
    read("The reporter asked the Kenyan minister why Ghana left the talks.").hasNoAct("DEMAND");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
