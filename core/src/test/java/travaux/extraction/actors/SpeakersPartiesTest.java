package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersPartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The talks were hard, a Kenyan trade official said. \"We hope for more,\" chief negotiator Ada Zog said. | Zog | Kenya/Ada Zog/PARTY",
        "Mali should join the African Union, the organization's director-general said on Monday. \"We hope for more,\" Ada Zog told ministers. | Zog | African Union/Ada Zog/PARTY",
        "The talks were hard, a Kenyan official said. \"We hope for more,\" Foreign Minister Ada Zog said. | Zog | null/Ada Zog/PARTY",
        "The talks were hard, a Kenyan official said. A teacher, Leo Vale, left. \"We hope for more,\" analyst Ada Zog said. | Zog | null/Ada Zog/EXPERT"
      })
  void whom_the_opening_tells_by_the_office_is_named_next(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kenyan President Leo Vale and Energy Minister Ada Zog left. | Zog | Kenya/Ada Zog/PARTY",
        "Kenyan President Leo Vale and Prime Minister Ada Zog left. | Zog | null/Ada Zog/PARTY"
      })
  void a_minister_joined_to_the_head_serves_the_same_state(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Workers marched in Kenya. All Kenya was quiet. Interior Minister Ada Zog said so. | Zog | Kenya/Ada Zog/PARTY",
        "Workers marched in Kenya. All Kenya was quiet. Foreign Minister Ada Zog said so. | Zog | null/Ada Zog/PARTY",
        "Workers marched in Kenya. All Kenya was quiet. The minister Ada Zog said so. | Zog | null/Ada Zog/PARTY",
        "Workers marched in Kenya and Mali. Kenya was quiet. Interior Minister Ada Zog said so. | Zog | null/Ada Zog/PARTY",
        "Kenya will buy gas from Mali, Energy Minister Ada Zog said. The Kenyan government agreed. Kenya will pay. | Zog | Kenya/Ada Zog/PARTY",
        "Ada Zog, minister of state at the British Foreign Office, said so. | Zog | United Kingdom/Ada Zog/PARTY"
      })
  void a_minister_of_home_affairs_is_of_the_only_state(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "One Kenyan airline spokesman said so. | spokesman | null/null/PARTY",
        "A Kenyan industry representative said so. | representative | null/null/PARTY",
        "A Kenyan trade representative said so. | representative | Kenya/null/PARTY"
      })
  void who_speaks_for_a_trade_does_not_speak_for_its_state(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Kenyan government warned Orlo. A deal between the Malian and Ugandan governments failed. The government wants more. | government | Kenya/null/PARTY",
        "Zog Ada-Lin, spokesman for the Kenyan embassy, left. Embassy spokesman Zog said so. | Zog | Kenya/Zog Ada-Lin/PARTY",
        "Leo Vale met the Kenyan envoy Ada Zog. Malian spokesman Otto Holm would only read this statement: \"We are glad of the talks with the union,\" he said. | he | Mali/Otto Holm/PARTY"
      })
  void who_is_taken_up_keeps_the_party(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Arab League, to which Mali turned, offered to help. Its energy commissioner, Ada Zog, called. | Zog | Arab League/Ada Zog/PARTY",
        "Mali refused the offer. \"They never tell the truth,\" complained its ambassador, Ada Zog. | Zog | Mali/Ada Zog/PARTY",
        "The ruling angered Orlo Steel, which has two plants there. Its vice-president, Ada Zog, left. | Zog | Orlo Steel/Ada Zog/PARTY",
        "The truce was arranged by Zambia, which sent a ship. Its envoy, Admiral Ada Zog, said so. | Zog | Zambia/Ada Zog/PARTY",
        "Fishermen accused Mali of theft. Its envoy, Ada Zog, said so. | Zog | null/Ada Zog/PARTY",
        "Mali sent an envoy.\\n\\nIts ambassador, Ada Zog, said so. | Zog | null/Ada Zog/PARTY",
        "The Miners' Party left the room. The party's leader, Ada Zog, said so. | Zog | Miners' Party/Ada Zog/PARTY",
        "The Miners' Party met the Peasants' Party. The party's leader, Ada Zog, said so. | Zog | null/Ada Zog/PARTY",
        "The International Monetary Fund urged both to go on. Mission chief Ada Zog said so. | Zog | International Monetary Fund/Ada Zog/PARTY",
        "Mali urged both to go on. Mission chief Ada Zog said so. | Zog | null/Ada Zog/PARTY"
      })
  void whose_an_office_is_the_sentence_before_tells(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mali met Kenya. Mali will not sign before May, the water minister, Ada Zog, said. | Zog | Mali/Ada Zog/PARTY",
        "Mali met Kenya. Mali will not send its fish to Kenya, the water minister, Ada Zog, said. | Zog | Mali/Ada Zog/PARTY",
        "Mali met Kenya. Mali had not signed in May, the water minister, Ada Zog, said. | Zog | null/Ada Zog/PARTY",
        "Mali owes more than it has. Mali will pay. Mali and France met. The prime minister, Ada Zog, agreed. | Zog | Mali/Ada Zog/PARTY",
        "Mali owes more than it has. Mali and France met. France agreed. The prime minister, Ada Zog, agreed. | Zog | null/Ada Zog/PARTY",
        "Mali owes more than it has. Mali will pay. Mali and France met. Prime Minister Ada Zog agreed. | Zog | null/Ada Zog/PARTY",
        "Mali owes more than it has. Mali will pay. Mali waits. Treasury Secretary Ada Zog agreed. | Zog | null/Ada Zog/PARTY"
      })
  void a_minister_is_of_the_state_that_the_text_is_about(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Kenyan labour minister, Dr. Ada Zog, said so. | Zog | Kenya/Ada Zog/PARTY",
        "It was the Kenyan labour minister, Hon. Ada Zog, who disagreed. | Zog | Kenya/Ada Zog/PARTY",
        "Kenya's secretary for external affairs, Ada Zog, said so. | Zog | Kenya/Ada Zog/PARTY"
      })
  void a_courtesy_may_stand_between_office_and_name(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }
}
