package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state a ruler speaks for of whom the text does not say it, and who "the president" is. */
class RulersTest {

  private static final String TALKS =
      "Chile and Norway hold talks. Norwegian Prime Minister Ida Berg came. Norway wants fish."
          + " Chile wants ships. Norway wrote twice. Chile wrote once.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        " President Leo Marsh met the Norwegians. Marsh said no. | Chile/Leo Marsh/PARTY",
        " President Leo Marsh dispatched Ida Berg. Marsh said no. | null/Leo Marsh/PARTY",
        " Brandt President Leo Marsh met the Norwegians. Marsh said no. | null/Leo Marsh/PARTY",
        " President Leo Marsh met the Norwegians. President Ada Zog met the Norwegians. Zog left."
            + " Marsh said no. | null/Leo Marsh/PARTY"
      })
  void a_ruler_speaks_for_the_only_state_left(String text, String expected) {
    assertThat(meant(TALKS + text, "Marsh")).isEqualTo(expected);
  }

  @Test
  void who_denies_what_a_state_did_speaks_for_it() {
    String text = "Norway accused Chile. President Leo Marsh denied that Chile had sent ships.";

    assertThat(meant(text, "Marsh")).isEqualTo("Chile/Leo Marsh/PARTY");
    assertThat(meant(text.replace("denied", "said"), "Marsh")).isEqualTo("null/Leo Marsh/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "President Leo Marsh came to the White House. Leo Marsh met Chilean President Ada Zog."
            + " The president said no. | United States/Leo Marsh/PARTY",
        "US President Leo Marsh came. Leo Marsh met Chilean President Ada Zog."
            + " The president said no. | Chile/Ada Zog/PARTY"
      })
  void the_president_is_whom_the_text_calls_so_without_a_state(String text, String expected) {
    assertThat(meant(text, "president")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chilean leader Kim Ada Zog wrote. Norway's envoy Leo Kim answered. Chairman Kim left. |"
            + " Chile/Kim Ada Zog/PARTY",
        "Chile praised Norwegian leader Song Ada-Zog. Song said no. | Norway/Song Ada-Zog/PARTY"
      })
  void a_family_name_is_that_of_the_ruler(String text, String expected) {
    assertThat(meant(text, text.contains("Song") ? "Song" : "Kim")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Senate met. Sen. Leo Marsh said no. | US Senate/Leo Marsh/PARTY",
        "The Diet met. Sen. Leo Marsh said no. | null/Leo Marsh/PARTY",
        "Congress met. Sens. Ada Zog of Ohio and Leo Marsh said no. | US Senate/Leo Marsh/PARTY",
        "Representative Leo Marsh, an Ohio Democrat, said no. | US Congress/Leo Marsh/PARTY",
        "Representative Leo Marsh, an Ohio farmer, said no. | null/Leo Marsh/PARTY"
      })
  void a_legislator_acts_for_the_house(String text, String expected) {
    assertThat(meant(text, "Marsh")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Air Norway said no. | Norway | Air Norway/null/PARTY",
        "North Norway said no. | Norway | Norway/null/PARTY",
        "Fellow White House hopeful Leo Marsh said no. | House | ``",
        "The IAEA came. The Chilean agency said no. | agency | ``",
        "The IAEA came. The agency said no. | agency | International Atomic Energy Agency/null/PARTY",
        "The IAEA came. NATO, the security agency, said no. | agency | NATO/null/PARTY"
      })
  void a_name_within_another_is_not_its_party(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Norway and its allies fined Chile after it seized a ship. | it | Chile/null/PARTY",
        "Norway fined Chile after it had asked. | it | Norway/null/PARTY"
      })
  void a_joint_subject_is_no_it(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @Test
  void who_speaks_below_another_clause_does_not_go_on() {
    String text =
        "Mr. Berg praised Mr. Marsh. Mr. Marsh calmed the allies after Mr. Berg said that fish was"
            + " dear. (Fish was cheap.) He wrote to Chile.";

    assertThat(meant(text, "He")).contains("Marsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Norway's Foreign Ministry was silent. But spokesman Leo Marsh said no. | Norway",
        "The White House was silent, spokesman Leo Marsh said, and Marsh left. | United States",
        "Norway was silent. But spokesman Leo Marsh said no. | null",
        "Chile's top negotiator, Vice Premier Leo Marsh, said no. | Chile",
        "Chile's top negotiator, Vice Premier Leo Marsh, and Norway said no. | null",
        "Then-Secretary of State Leo Marsh said no. | United States",
        "Former Secretary of State Leo Marsh said no. | null",
        "Congress met. Speaker Leo Marsh, Ohio Republican, said no. | US House of Representatives",
        "A Democratic lawmaker, Representative Leo Marsh, said no. | US Congress",
        "Chile wrote to Leo Marsh of Norway, who left. | Norway",
        "Leo Marsh, a member of the opposition Syrian National Council, said no."
            + " | Syrian National Coalition",
        "The African Union trade and industry commissioner Leo Marsh said no. | African Union",
        "Chilean President Ada Zog came. Presidents Leo Marsh and Ada Zog said no. | null"
      })
  void words_around_a_name_tell_the_party(String text, String party) {
    assertThat(meant(text, "Marsh")).startsWith(party + "/Leo Marsh/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chile saw Norway's message that it would leave. | it | Norway/null/PARTY",
        "Mr. Zog came. Mr. Marsh's readiness to leave could spoil his plans."
            + " | his | null/Marsh/PARTY",
        "The Chilean official Leo Marsh would come, the official said. | said | ``",
        "The Chilean official Leo Marsh would come, the official said. | official"
            + " | null/null/PARTY"
      })
  void who_owns_words_is_meant_in_them(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }
}
