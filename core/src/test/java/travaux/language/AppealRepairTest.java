package travaux.language;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;

class AppealRepairTest {

  @Test
  void whom_a_call_is_for_is_to_do_what_follows() {
    assertThatRecord(English.record("Norway called for Peru to withdraw its ships."))
        .hasAct("DEMAND")
        .by("Norway")
        .to("Peru")
        .about("withdraw its ships");
  }

  @Test
  void an_aim_stays_an_aim() {
    assertThatRecord(English.record("Norway waited for Peru to sign the treaty."))
        .hasNoAct("DEMAND");
  }

  @Test
  void for_what_somebody_is_asked_is_not_what_they_are_for() {
    assertThatRecord(English.record("Norway asked both governments for written replies by May."))
        .hasAct("DEMAND")
        .to("both governments")
        .about("written replies");
  }
}
