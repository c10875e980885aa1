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
          accept
              WHO welcome WHAT
              WHO agree [to WHAT]
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

  @Test
  void who_only_watches_the_talks_takes_no_side_in_them() {
    String talks = "Kenya demanded a pause. Ghana demanded an inquiry. Kenya demanded an answer.";
    read(talks + " Analysts welcomed the pause. Ghana welcomed the pause.")
        .hasOnlyActs("DEMAND", "DEMAND", "DEMAND", "ACCEPT");
  }

  @Test
  void of_their_own_side_people_do_not_say_they() {
    read("“They welcomed the pause,” the Kenyan foreign ministry said. Kenya demanded an answer."
            + " Ghana demanded an inquiry. Kenya demanded more.")
        .hasNoAct("ACCEPT");
  }

  @Test
  void an_offer_of_nobody_knows_what_is_none_in_a_report_about_talks() {
    read("Kenya demanded a pause. Ghana demanded an inquiry. Kenya agreed. Kenya demanded an answer.")
        .hasOnlyActs("DEMAND", "DEMAND", "DEMAND");
    read("Kenya demanded a pause. Ghana agreed.").hasOnlyActs("DEMAND", "ACCEPT");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
