package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class WholeQuotationsTest {

  @Test
  void what_was_stated_ends_with_the_quotation() {
    read("“Why Norway has not been able to settle that is unclear to Peru,” the minister of Peru"
            + " said.")
        .hasAct("STATE")
        .about("Why Norway has not been able to settle that is unclear to Peru");
    read("“Norway has been losing, for many years, 600 boats a year on trade,” the minister of Peru"
            + " said.")
        .hasAct("STATE")
        .about("Norway has been losing, for many years, 600 boats a year on trade");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
