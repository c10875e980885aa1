package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class ProspectsTest {

  @Test
  void harm_that_may_come_from_the_speaker_s_own_side_is_a_warning() {
    read("\"We could impose tariffs on Ghana,\" the Kenyan minister said.")
        .hasAct("WARN")
        .to("Ghana");
    read("Kenya might go to war with Ghana, its minister said.").hasAct("WARN").to("Ghana");
    read("Kenya might trade with Ghana, its minister said.").hasNoAct("WARN");
    read("Peru might go to war with Ghana, the Kenyan minister said.").hasNoAct("WARN");
  }

  @Test
  void what_will_be_followed_by_duties_is_a_warning() {
    read("The Kenyan minister said the vote will be followed by new tariffs.").hasOnlyActs("WARN");
    read("The Kenyan minister said the vote will be followed by new talks.").hasNoAct("WARN");
  }

  @Test
  void harm_unless_another_gives_way_is_a_warning() {
    read("The Kenyan minister said Kenya may resort to force unless Ghana leaves the port.")
        .hasAct("WARN")
        .to("Ghana");
    read("The Kenyan minister said Kenya may resort to force unless Kenya leaves the port.")
        .hasNoAct("DEMAND");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
