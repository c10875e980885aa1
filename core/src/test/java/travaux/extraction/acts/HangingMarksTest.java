package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.ActAssert;
import travaux.testing.English;

class HangingMarksTest {

  @Test
  void a_mark_that_opens_in_a_content_closes_in_it() {
    act("PROMISE", "Norway promised Peru to open the “great gate.”")
        .about("open the “great gate.”");
    act("PROMISE", "Norway promised Peru to widen the \"gate\".").about("widen the \"gate\"");
  }

  @Test
  void a_mark_that_closes_in_a_content_opens_in_it() {
    act("PROMISE", "Norway promised Peru to “weigh” the claim.").about("“weigh” the claim");
  }

  @Test
  void the_marks_of_the_speech_that_holds_a_content_stay_outside() {
    act("REJECT", "“We will not sign the treaty,” the king of Norway said.")
        .about("We will not sign the treaty");
  }

  private static ActAssert act(String act, String text) {
    return assertThatRecord(English.record(text)).hasAct(act);
  }
}
