package travaux.language;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;

class BlameRepairTest {

  @Test
  void who_is_held_responsible_is_accused() {
    assertThatRecord(English.record("Chile holds the Peruvian side responsible for the attack."))
        .hasAct("ACCUSE")
        .by("Chile")
        .to("Peru");
  }

  @Test
  void a_responsible_side_is_not_held_to_be_so() {
    assertThatRecord(English.record("Chile met the Peruvian side responsible for the talks."))
        .hasNoAct("ACCUSE");
  }

  @Test
  void what_somebody_is_accused_of_is_no_part_of_the_name() {
    String text = "The government of Norway accused the guerrillas of stalling.";
    assertThatRecord(English.record(text)).hasAct("ACCUSE").by("Norway").to("the guerrillas");
  }

  @Test
  void the_state_behind_the_government_is_part_of_it() {
    String text = "Norway accused the government of Kenya of lying.";
    assertThatRecord(English.record(text)).hasAct("ACCUSE").by("Norway").to("Kenya");
  }
}
