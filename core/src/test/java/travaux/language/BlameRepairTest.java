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
}
