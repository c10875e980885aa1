package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class LocalitiesTest {

  @Test
  void who_is_acted_upon_is_addressed() {
    read("Kenya invaded Peru.").hasAct("ASSAULT").to("Peru");
    read("Kenya fired rockets at Peru.").hasAct("ASSAULT").to("Peru").in("");
    read("Kenya imposed tariffs on Peru.").hasAct("SANCTION").to("Peru");
    read("Kenya sent aid to Peru.").hasAct("AID").to("Peru");
    read("Kenya's army attacked a Peruvian port.").hasAct("ASSAULT").to("Peru");
  }

  @Test
  void a_place_is_nobody() {
    read("Kenya's army shelled a camp in northern Peru.").hasAct("ASSAULT").toNobody();
    read("Kenya's army bombed a market in the Peruvian capital.").hasAct("ASSAULT").toNobody();
    read("Kenya's army bombed Lima.").hasAct("ASSAULT").toNobody();
    read("Kenya sent soldiers to Peru.").hasAct("MOBILIZE").toNobody();
    read("Kenya suspended aid deliveries in Lima.").hasAct("SANCTION").toNobody();
  }

  @Test
  void people_are_acted_upon_wherever_they_are() {
    read("Kenya's army killed twelve villagers in northern Peru.")
        .hasAct("ASSAULT")
        .to("twelve villagers");
  }

  @Test
  void troops_at_a_border_face_the_neighbour() {
    read("Kenya massed troops on the border with Peru.").hasAct("MOBILIZE").to("Peru");
  }

  @Test
  void one_protests_to_those_whose_embassy_it_is() {
    read("Hundreds of farmers protested outside the Kenyan embassy in Lima.")
        .hasAct("PROTEST")
        .to("Kenya")
        .within("Peru");
  }

  @Test
  void whoever_visits_a_seat_of_government_meets_it() {
    read("The Kenyan envoy arrived in Lima.").hasAct("MEET").to("Peru");
    read("Kenyan peacekeepers arrived in Lima.").hasAct("AID").toNobody().within("Peru");
  }

  @Test
  void a_names_own_quarter_makes_no_region_of_it() {
    read("Kenya's army invaded South Sudan.").hasAct("ASSAULT").to("South Sudan");
  }

  @Test
  void a_territory_is_seized_and_a_state_is_acted_upon() {
    read("Kenya's army seized the Golan Heights.").hasAct("COERCE").toNobody();
    read("Kenya's army occupied Peru.").hasAct("ASSAULT").to("Peru");
  }

  @Test
  void what_is_given_back_is_not_whom_it_shows() {
    read("Kenya returned a portrait of a girl to its owner.").hasAct("RETREAT").to("its owner");
  }

  @Test
  void own_troops_are_sent_and_nothing_is_done_to_them() {
    read("Kenya withdrew its peacekeepers from Peru.").hasAct("SANCTION").toNobody();
    read("Kenya recalled its ambassador from Peru.").hasAct("SANCTION").to("Peru");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
