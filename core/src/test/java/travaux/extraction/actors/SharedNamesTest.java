package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "In Norway the Social Democrats refused. | Democrats | Social Democrats",
        "In Norway the Social Democrats left. The Social Democratic leader refused. | leader | Social Democrats",
        "The government of Marvonia left. The National Democrats refused. | Democrats | National Democrats",
        "The Marvonian parliament is in Marvonia. The SNP refused. | SNP | SNP",
        "The parliament of Marvonia met. The Senate of Marvonia refused. | Senate | Senate of Marvonia"
      })
  void a_party_in_a_text_on_another_state_is_not_the_one_that_the_list_has(
      String text, String word, String party) {
    assertThat(meant(text, word)).isEqualTo(party + "/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Senate refused. | Senate | US Senate",
        "The U.S. talks with Peru failed. The Senate refused. | Senate | US Senate",
        "In Germany and Norway the Social Democrats refused. | Democrats | SPD",
        "In Norway Hezbollah refused. | Hezbollah | Hezbollah"
      })
  void where_its_state_is_told_or_none_is_the_list_is_right(
      String text, String word, String party) {
    assertThat(meant(text, word)).isEqualTo(party + "/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"The parliament of Marvonia met. The senators refused. | senators"})
  void an_office_abroad_is_not_that_of_the_state_which_the_list_gives_it(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("null/null/PARTY");
  }
}
