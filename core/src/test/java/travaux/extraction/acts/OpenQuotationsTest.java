package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;

class OpenQuotationsTest {

  @Test
  void a_content_goes_on_to_the_end_of_the_quotation_that_it_opens() {
    assertThatRecord(
            English.record(
                "The king of Norway said any fee by Peru or Chile “would have to be lawful; would"
                    + " have to be small.”"))
        .hasAct("DEMAND")
        .about("any fee by Peru or Chile “would have to be lawful; would have to be small.”");
  }

  @Test
  void what_stands_behind_a_quotation_tells_when_it_was_said() {
    assertThatRecord(
            English.record(
                "The king of Norway said Tuesday that \"all options are on the table\" after Peru"
                    + " launched a ship over the line."))
        .hasAct("WARN")
        .about("all options are on the table");
  }

  @Test
  void a_condition_does_not_end_where_a_quotation_begins() {
    assertThatRecord(
            English.record(
                "Norway said Peru had proposed closing part of its harbour in exchange for lifting"
                    + " “basically all” fees except those on ships."))
        .hasAct("PROPOSE")
        .about("closing part of its harbour");
  }
}
