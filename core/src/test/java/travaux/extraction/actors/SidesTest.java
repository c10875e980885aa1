package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Highland Liberation Front (HLF) left. The guerrillas refused. | guerrillas",
        "Northern rebels left. The Highland Liberation Front (HLF) refused. The rebels refused. | rebels"
      })
  void fighters_are_the_only_movement_that_by_its_name_fights(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Highland Liberation Front/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Highland Liberation Front (HLF) and the Lake Liberation Army (LLA) left. The rebels refused. | rebels",
        "The Highland Liberation Front (HLF) left. Rival rebels refused. The rebels refused. | rebels"
      })
  void fighters_are_nobody_where_there_are_two(String text, String word) {
    assertThat(meant(text, word)).doesNotContain("Liberation");
  }

  @Test
  void both_sides_are_the_only_two_that_the_text_tells_of_again() {
    String text =
        "Kenya refused. Peru was late. Kenya left, and Peru left later. Both sides refused.";
    assertThat(meant(text, "sides")).isEqualTo("Kenya/null/PARTY Peru/null/PARTY");
  }

  @Test
  void both_sides_are_nobody_beside_a_third() {
    String text =
        "Kenya refused. Peru was late. Kenya left. Peru left. Chile, too, left. Both sides refused.";
    assertThat(meant(text, "sides")).doesNotContain("Kenya");
  }

  @Test
  void warring_parties_are_two() {
    assertThat(meant("Kenya and Peru met. The warring parties refused.", "parties"))
        .isEqualTo("Kenya/null/PARTY Peru/null/PARTY");
  }

  @Test
  void a_former_official_who_leads_fighters_is_a_party() {
    String text = "Rebels loyal to former Vice President Ada Deng left. Deng refused.";
    assertThat(meant(text, "Deng")).isEqualTo("null/Ada Deng/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada Holt, director of the U.S. Harbour Safety Agency, refused. | Holt | United States",
        "The director of the Kenyan Fisheries Agency, Ada Holt, refused. | Holt | Kenya",
        "Ada Holt, head of Norway's Petroleum Directorate, refused. | Holt | Norway",
        "Ada Holt, who will be Kenya's chief negotiator, refused. | Holt | Kenya",
        "Republican Ada Holt refused. Congress and the U.S. Senate left. | Holt | Republican Party"
      })
  void an_office_or_a_party_beside_the_name_tells_whom_a_person_speaks_for(
      String text, String word, String party) {
    assertThat(meant(text, word)).isEqualTo(party + "/Ada Holt/PARTY");
  }

  @Test
  void the_mayor_of_a_capital_does_not_speak_for_the_state() {
    assertThat(meant("The mayor of London, Ada Holt, refused.", "Holt"))
        .isEqualTo("null/Ada Holt/PARTY");
  }

  @Test
  void a_company_that_is_called_by_a_peoples_name_has_a_spokesman() {
    String text = "American Airlines left. An American spokesman refused.";
    assertThat(meant(text, "spokesman")).isEqualTo("American Airlines/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kenya met Peru. The presidents left. President Ada Zog of Kenya met President Leo Vale of Peru. The president will host Vale in May. | president"
      })
  void a_president_does_not_host_himself(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Kenya/Ada Zog/PARTY");
  }

  @Test
  void a_minister_speaks_for_the_state_whose_stand_is_told() {
    String text = "Foreign Minister Ada Zog said Kenya has no intention to leave. Peru left.";
    assertThat(meant(text, "Zog")).isEqualTo("Kenya/Ada Zog/PARTY");
  }

  @Test
  void what_a_minister_warns_of_is_not_done_by_the_ministers_own() {
    String text = "Foreign Minister Ada Zog warned that Kenya would invade. Peru left.";
    assertThat(meant(text, "Zog")).isEqualTo("null/Ada Zog/PARTY");
  }
}
