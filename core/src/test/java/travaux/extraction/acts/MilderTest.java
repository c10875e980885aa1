package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class MilderTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = border
          reject
              WHO will|would not DO
              WHO have no reason to WHAT
          accuse
              WHO hold WHOM responsible [for WHAT]
          """);

  @Test
  void what_somebody_says_of_a_thing_is_no_refusal() {
    read("\"A new pact will never come,\" the Norwegian minister said.").hasNoAct("REJECT");
    read("\"We will not come,\" the Norwegian minister said.").hasAct("REJECT").by("Norway");
  }

  @Test
  void what_would_need_no_keeping_if_others_moved_is_no_refusal() {
    read("Kenya would have no reason to close the border should Ghana open it.")
        .hasOnlyActs("STATE");
    read("Kenya has no reason to open the border.").hasOnlyActs("REJECT");
  }

  @Test
  void force_that_a_side_will_not_use_is_forgone() {
    read("Kenya said it would not attempt any provocation at the border.").hasAct("PROMISE");
    read("Kenya said it would not attempt any repair of the border.").hasAct("REJECT");
  }

  @Test
  void who_is_held_responsible_for_keeping_something_is_asked_to() {
    read("Kenya holds Ghana responsible for keeping the border open.").hasAct("DEMAND").to("Ghana");
    read("Kenya holds Ghana responsible for closing the border.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void who_would_not_say_that_it_is_so_tells_his_view() {
    assertThatRecord(
            English.record("\"I wouldn't say that we are finished,\" the Kenyan minister said."))
        .hasNoAct("DECLINE")
        .hasAct("STATE")
        .by("Kenya");
    assertThatRecord(
            English.record(
                "\"I wouldn't say whether the talks are over,\" the Kenyan minister said."))
        .hasAct("DECLINE");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
