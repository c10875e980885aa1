package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;
import static travaux.extraction.actors.Asking.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.negotiation.Person;

class OwnStatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The government of Marvonia refused. | government",
        "The Republic of Marvonia refused. | Marvonia",
        "Marvonia's parliament met. Marvonia refused. | Marvonia",
        "The Marvonia embassy was closed. Then Marvonia refused. | Marvonia",
        "The states of Halveland and Marvonia met. Marvonia refused. | Marvonia",
        "He lives in Marvonia. The president of Marvonia refused. | president",
        "The Marvonian foreign minister left Marvonia. | minister",
        "Kenya and Marvonia broke off their talks in Marvonia. | Marvonia",
        "Marvonia gets no gas unless the country pays. It is cold in Marvonia. | Marvonia",
        "Marvonia gets no gas unless the country pays. Gas flows through neighbouring Marvonia. Marvonia refused. | Marvonia",
        "The Marvonian envoy left Marvonia. The Marvonians refused. | Marvonians",
        "The Marvonian envoy left Marvonia. The Marvonian side refused. | side"
      })
  void a_state_that_only_the_text_introduces_is_a_party(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Marvonia/null/PARTY");
  }

  @Test
  void what_an_administration_is_blamed_for_is_not_whose_it_is() {
    assertThat(
            meant("Kenya criticized the Mora administration for leaving Peru.", "administration"))
        .doesNotContain("Peru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kenya wrote to authorities in Lima. | authorities",
        "Hill met his counterpart from Peru. | counterpart",
        "Hill met his counterpart in Peru. | counterpart"
      })
  void people_in_a_place_speak_for_those_who_sit_there(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Peru/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Quellish side left Quelland. Later the Quellish side refused. | side | Quelland",
        "The Velland parliament met. The Vellanders refused. | Vellanders | Velland",
        "The Ostian army left Ostia. | army | Ostia",
        "The Tarnese army left Tarno. | army | Tarno"
      })
  void adjectives_and_peoples_are_made_from_the_name(String text, String word, String party) {
    assertThat(meant(text, word)).isEqualTo(party + "/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "In the Marvonian capital, Tesk, the ministers of Marvonia met. Later Tesk refused. | Tesk",
        "They met in Tesk, the capital of Marvonia, near its parliament. The government of Marvonia left. Tesk refused. | Tesk",
        "Marvonia's parliament met in the capital, Tesk. Later Tesk refused. | Tesk"
      })
  void the_capital_speaks_for_the_state(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Marvonia/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sefu's government refused. President Ada Sefu left. | government",
        "The Sefu government refused. They met in Tesk. | government",
        "The governments of South East Asia met. | South",
        "Korean leaders met. The Korean parliament of Korea refused. | Korean",
        "The Islamic leaders of Islam refused. | leaders",
        "The Houston police refused. They met in Houston. | police",
        "The strike spread to neighbouring Tesk. Later neighbouring Tesk refused. | Tesk"
      })
  void persons_faiths_and_towns_are_no_states(String text, String word) {
    assertThat(meant(text, word))
        .doesNotStartWith("Sefu/")
        .doesNotStartWith("South")
        .doesNotStartWith("Korea/")
        .doesNotStartWith("Islam/")
        .doesNotStartWith("Houston/")
        .doesNotStartWith("Tesk/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Marvonia's foreign minister left. Marvonia warned that it would not wait. | Marvonia",
        "Marvonia, which has mediated, appealed to both. Its foreign minister left. Marvonia refused. | Marvonia",
        "Marvonia, a small island republic, refused. | Marvonia",
        "Marvonia recalled its ambassador. Later Marvonia refused. | Marvonia",
        "Marvonia's trade minister left. They lived in Marvonia. Marvonia refused. | Marvonia",
        "The minister of the National Peace of Marvonia left. They lived in Marvonia. Marvonia refused. | Marvonia",
        "They lived in Marvonia. The Marvonian communiqué was late. Marvonia refused. | Marvonia",
        "REPUBLIC OF MARVONIA\\n\\nThe ministers who had met in the harbour left the town on Monday. Marvonia refused. | Marvonia"
      })
  void a_name_that_acts_and_is_no_person_is_a_state(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Marvonia/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sefu said it was late. Sefu refused. | Sefu",
        "Sefu warned that it would last. Sefu said that it would cost his country dear. Sefu refused. | Sefu",
        "Sefu warned that it would last. Sefu Steel AG said that it would pay. Sefu promised that it would end. Sefu refused. | Sefu",
        "President Ada Sefu warned that it would not last. Sefu's foreign minister left. Sefu refused. | Sefu"
      })
  void a_person_who_says_that_it_will_last_is_no_state(String text, String word) {
    assertThat(meant(text, word)).doesNotStartWith("Sefu/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Lake Users Conference, a body of nine states known as the LUC, met. The LUC refused. | LUC | Lake Users Conference/null/PARTY"
      })
  void what_is_called_a_body_and_known_by_its_initials_is_a_party(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Spain's foreign minister, Ada Brook, said in Tesk that it was late. Tesk promised to wait. | Tesk",
        "Peru accused the Spanish government of arming the rebels, a charge that Tesk rejects. | Tesk"
      })
  void a_town_from_which_ministers_answer_speaks_for_the_state(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("Spain/null/PARTY");
  }

  @Test
  void a_town_where_a_minister_only_speaks_is_nobodys() {
    String text =
        "Spain's foreign minister, Ada Brook, said in Tesk that it was late. He left Tesk.";

    assertThat(meant(text, "Tesk")).doesNotContain("Spain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Kesh Liberation Front left. The answer of the Front is late. | Front | Kesh Liberation Front/null/PARTY",
        "The Kesh Liberation Front left. Peru accused the Front of firing. | Front | Kesh Liberation Front/null/PARTY",
        "Spain, which has mediated since the talks began, refused. Its foreign minister, Ada Brook, left. | Brook | Spain/Ada Brook/PARTY"
      })
  void a_short_name_with_a_capital_takes_up_the_longer_one(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Pakistan's Supreme Court refused. | Court | Supreme Court of Pakistan/null/PARTY",
        "The Philippine Senate refused. | Senate | Philippine Senate/null/PARTY",
        "The Senate refused. | Senate | US Senate/null/PARTY",
        "Its neighbour Spain refused. | neighbour | Spain/null/PARTY",
        "Neighbouring Brennia's parliament met. Neighbouring Brennia refused. | Brennia | Brennia/null/PARTY",
        "The bid divides Orlo's shareholders. Then Orlo refused. | Orlo | Orlo/null/PARTY",
        "The chief executive of Brandt Steel AG left. Brandt Steel AG refused. Brandt left. | Brandt | Brandt Steel/null/PARTY"
      })
  void a_house_beside_another_state_is_that_states(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Harbour Workers' Federation (HWF) met. The HWF refused. | HWF | Harbour Workers' Federation",
        "The Nurses' and Carers' Alliance (NCA) met. The NCA refused. | NCA | Nurses' and Carers' Alliance",
        "The rebel Liberation Front of Kesh (LFK) met. The LFK refused. | LFK | Liberation Front of Kesh",
        "The Metalworkers' Federation (MWF) met. The MWF refused. | MWF | Metalworkers' Federation",
        "The Corran Independence Party met. The CIP refused. | CIP | Corran Independence Party",
        "The Liberation Front met. The front refused. | front | Liberation Front",
        "The rebel Liberation Front met. The rebels refused. | rebels | Liberation Front"
      })
  void initials_in_brackets_stand_for_the_name(String text, String word, String party) {
    assertThat(meant(text, word)).isEqualTo(party + "/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Harbour Peace Agreement (HPA) holds. The HPA is old. | HPA",
        "The Lamp Studies Institute (LSI) warned. The LSI left. | LSI",
        "The rebel Peace Agreement met the Spanish rebels. The rebels refused. | rebels"
      })
  void initials_of_treaties_and_institutes_name_no_party(String text, String word) {
    assertThat(meant(text, word)).doesNotContain("Agreement").doesNotContain("Institute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Spain refused. Its chief negotiator, Ada Brook, left. | Spain",
        "Spain's government refused. Foreign Minister Ada Brook said it was late. | Spain",
        "Orlo Metals chief executive Ada Brook refused. | Orlo Metals",
        "Ada Brook, who heads the Lamp Makers' Union, refused. | Lamp Makers' Union",
        "Hill met his Spanish counterpart, President Ada Brook. | Spain",
        "U.S. Gen. Ada Brook refused. | United States",
        "Sen. Ada Brook, D-Ohio, refused. | US Senate",
        "Republican Rep. Ada Brook refused. | US Congress",
        "Republican Senator Ada Brook refused. | US Senate",
        "The White House said President Ada Brook would wait. | United States",
        "Secretary of State Jo Hill left. President Brook said so. Ada Brook went. Brook wrote to Congress. Brook slept. | United States",
        "Hill met Brook. Ada Brook left. Spain rejected the US president's plan. Brook said so. Brook went. Brook slept. | United States",
        "Ada Brook's Secretary of State, Jo Hill, met Ada Brook. Brook refused, Brook said. | United States",
        "Brook met Hill. Ada Brook left. The US president said Brook refused. Brook said so. Brook went. President Brook slept. | United States"
      })
  void persons_speak_for_the_party_that_the_words_around_them_tell(String text, String party) {
    assertThat(persons(text))
        .filteredOn(person -> person.name().equals("Ada Brook"))
        .extracting(Person::party)
        .containsExactly(party);
  }

  @Test
  void senators_of_a_party_sit_in_their_house() {
    assertThat(meant("Two Republican senators refused.", "senators")).startsWith("US Senate/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sen. Ada Brook refused. | Brook",
        "Spain's government refused. Foreign Minister Ada Brook said Spain was late. | Brook",
        "The Lamp Makers' Union met. The group's founder, Ada Brook, said it was late. | Brook",
        "President Ada Brook met President Jo Hill near the White House. | Brook",
        "Secretary of State Jo Hill wrote to Congress. President Ada Brook said so. The Brook regime refused. Ada Brook slept. Brook went. | Brook",
        "Secretary of State Jo Hill wrote to Congress. President Ada Brook said so. Hill met Brook. Ada Brook slept. Brook went. | Brook"
      })
  void a_title_alone_tells_no_state(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("null/Ada Brook/PARTY");
  }
}
