package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class WhereaboutsTest {

  @Test
  void a_meeting_is_where_its_verb_says() {
    read("Kenya's foreign minister met the Peruvian president in Geneva on Monday.")
        .hasAct("MEET")
        .in("in Geneva");
  }

  @Test
  void a_capital_tells_the_state() {
    read("Kenya's foreign minister met the Chilean president in Lima.")
        .hasAct("MEET")
        .in("in Lima")
        .within("Peru");
  }

  @Test
  void a_deed_is_where_that_is_to_which_it_is_done() {
    read("Kenya's army shelled a camp in northern Peru.")
        .hasAct("ASSAULT")
        .in("in northern Peru")
        .within("Peru");
    read("Kenya's army killed twelve villagers near the town of Bryn in Peru.")
        .hasAct("ASSAULT")
        .in("near the town of Bryn in Peru")
        .within("Peru");
  }

  @Test
  void a_place_that_is_acted_on_is_where_it_happens() {
    read("Kenya's army bombed Lima.").hasAct("ASSAULT").in("Lima").within("Peru");
  }

  @Test
  void a_border_is_in_no_state() {
    read("Kenya massed troops on the border with Peru.")
        .hasAct("MOBILIZE")
        .in("on the border with Peru");
  }

  @Test
  void speech_is_where_it_was_heard() {
    read("The Kenyan president said in Lima on Monday that the talks had failed.")
        .hasAct("STATE")
        .in("in Lima");
    read("Kenya's minister told a news conference in Nairobi that the text was ready.")
        .hasAct("STATE")
        .in("in Nairobi");
  }

  @Test
  void a_place_in_the_content_is_not_where_it_is_said() {
    read("Kenya demanded the withdrawal of all troops in Peru.").hasAct("DEMAND").in("");
    read("Kenya's minister said that the talks in Lima had failed.").hasAct("STATE").in("");
  }

  @Test
  void a_signature_is_where_the_summit_is() {
    read("At a summit in Santiago, Chile, the ministers of Kenya and Peru signed a treaty.")
        .hasAct("ACCEPT")
        .in("in Santiago, Chile")
        .within("Chile");
  }

  @Test
  void a_month_a_language_and_an_article_are_no_places() {
    read("Kenya's foreign minister met the Peruvian president in March.").hasAct("MEET").in("");
    read("Kenya's minister said in Article 5 of the note that the talks had failed.")
        .hasAct("STATE")
        .in("");
  }

  @Test
  void who_is_called_may_be_elsewhere_and_a_government_is_no_town() {
    read("Kenya's foreign minister phoned his counterpart in Lima.").hasAct("MEET").in("");
    read("Kenya's foreign minister consulted Lima on the text.").hasAct("MEET").in("");
    read("Kenya's foreign minister visited Lima.").hasAct("MEET").in("Lima").to("Peru");
  }

  @Test
  void a_paper_that_nobody_knows_is_no_town() {
    read("The Kenyan president warned in Harbour Globe that the talks would fail.")
        .hasAct("WARN")
        .in("");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
