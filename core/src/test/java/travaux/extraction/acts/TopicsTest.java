package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.ActAssert;
import travaux.testing.English;

class TopicsTest {

  @Test
  void the_points_that_are_named_first_belong_to_the_content() {
    offer("On points 2 and 4 Norway is open to other dates.")
        .about("points 2 and 4 ... other dates");
  }

  @Test
  void a_day_that_is_named_first_does_not() {
    offer("On 4 May Norway was open to other dates.").about("other dates");
  }

  private static ActAssert offer(String text) {
    return assertThatRecord(English.record(text)).hasAct("PROPOSE");
  }
}
