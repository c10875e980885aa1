package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.ActAssert;
import travaux.testing.English;

class AntecedentsTest {

  @Test
  void a_pronoun_is_what_the_speaker_said_before() {
    warning("“No foreign ship may enter the bay. That is our red line,” the king of Norway said.")
        .about("No foreign ship may enter the bay");
  }

  @Test
  void what_another_said_before_is_not_taken() {
    warning(
            "“Our ships will enter the bay,” the king of Chile said. “That is our red line,” the"
                + " king of Norway said.")
        .about("That");
  }

  private static ActAssert warning(String text) {
    return assertThatRecord(English.record(text)).hasAct("WARN");
  }
}
