package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class BackgroundTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = talk
          @people = docker
          demand
              WHO demand WHAT
          coerce
              WHO occupy WHAT
          """);

  @Test
  void what_people_without_a_party_do_is_the_news_where_no_parties_talk() {
    read("Forty dockers occupied the port.").hasOnlyActs("COERCE");
  }

  @Test
  void it_is_background_in_a_report_about_talks() {
    read("Kenya demanded a pause. Ghana demanded an inquiry. Forty dockers occupied the port."
            + " Kenya demanded an answer.")
        .hasOnlyActs("DEMAND", "DEMAND", "DEMAND");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
