package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.ActAssert;
import travaux.testing.English;

class DigressionsTest {

  @Test
  void what_the_reporter_sets_beside_a_content_is_no_part_of_it() {
    act("DEMAND", "Kenya wants the fees lifted, while Peruvian officials are wary of the fleet.")
        .about("the fees lifted");
  }

  @Test
  void what_the_speaker_himself_sets_beside_it_stays() {
    act(
            "STATE",
            "The minister of Peru told the radio that the talks were like “oil and water,” while"
                + " the king’s “pact with Chile is quite strong.”")
        .about(
            "the talks were like “oil and water,” while the king’s “pact with Chile is quite"
                + " strong.”");
  }

  @Test
  void the_speaker_who_goes_on_tells_another_content() {
    act(
            "STATE",
            "The minister of Peru said in a statement on Friday that he was not sure that a deal"
                + " could be reached but told workers to stay at home.")
        .about("he was not sure that a deal could be reached");
  }

  @Test
  void what_the_speaker_says_before_or_later_is_no_part_of_it() {
    act(
            "STATE",
            "The king of Norway has said Peru may leave the talks to save its own port, after"
                + " urging Chile to end the treaty.")
        .about("Peru may leave the talks to save its own port");
  }

  @Test
  void what_came_of_it_is_the_reporters() {
    act("STATE", "Peru said the king had left, raising fears of a new war.")
        .about("the king had left");
    act("STATE", "Peru said Chile had read the draft, potentially opening the door to a deal.")
        .about("Chile had read the draft");
    act("STATE", "Norway said Peru was at ease with the pact, taking its time to read it.")
        .about("Peru was at ease with the pact, taking its time to read it");
  }

  @Test
  void where_something_was_said_is_no_part_of_it() {
    act("SUPPORT", "Kenya praised the plan of Peru in a speech that lasted an hour.")
        .about("the plan of Peru");
    act("DENY", "Kenya rejected the claim in a statement by Peru.")
        .about("the claim in a statement by Peru");
  }

  @Test
  void where_something_would_be_is_no_part_of_a_thing() {
    act("ACCEPT", "Peru signed the treaty on fishing, where Norway and Chile would be its allies.")
        .about("the treaty on fishing");
  }

  @Test
  void words_before_the_verb_of_saying_are_no_part_of_a_content() {
    act(
            "STATE",
            "Norway, battling to avoid a second war with Peru this month, said it was hopeful that"
                + " a new deal could be reached before the deadline.")
        .about("it was hopeful that a new deal could be reached before the deadline");
  }

  @Test
  void what_the_reporter_calls_it_is_no_part_of_it() {
    act("WARN", "Norway warned that it would close the port, a step that Peru had condemned.")
        .about("it would close the port");
    act("PROPOSE", "Norway proposed a new court, a body that would sit in Chile.")
        .about("a new court, a body that would sit in Chile");
  }

  private static ActAssert act(String act, String text) {
    return assertThatRecord(English.record(text)).hasAct(act);
  }
}
