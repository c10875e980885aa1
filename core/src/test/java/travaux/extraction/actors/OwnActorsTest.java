package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Marvona, which depends on the river, wants a deal. Marvona refused. | Marvona",
        "Marvona has changed its offer. Later Marvona refused. | Marvona"
      })
  void what_acts_and_is_no_person_is_a_party_of_its_name(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Marvona/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Marvona has changed its offer. Later Ada Marvona refused. | its",
        "Anthony has changed its offer. Later Anthony refused. | Anthony"
      })
  void a_name_of_persons_is_none(String text, String word) {
    assertThat(meant(text, word)).doesNotContain("Marvona/null").doesNotContain("Anthony/null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Marvona's water minister left. Marvona refused. | Marvona | Marvona",
        "The Marvona army left. Marvona refused. | Marvona | Marvona",
        "His Marvona counterpart left. Marvona refused. | Marvona | Marvona",
        "Port Marvona's oil minister left. Port Marvona refused. | Marvona | Port Marvona",
        "The breakaway Ostrian Republic left. The Ostrian side refused. | side | Ostrian Republic"
      })
  void what_has_an_army_or_a_minister_is_a_state(String text, String word, String party) {
    assertThat(meant(text, word)).isEqualTo(party + "/null/PARTY");
  }
}
