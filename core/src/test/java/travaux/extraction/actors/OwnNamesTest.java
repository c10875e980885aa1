package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;
import static travaux.extraction.actors.Asking.persons;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.negotiation.Person;

class OwnNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Lamp Makers' Union rejected the offer. | Union | Lamp Makers' Union/null/PARTY",
        "The Lamp and Glass Workers' Union left. | Union | Lamp and Glass Workers' Union/null/PARTY",
        "The Dock and Harbour Workers' Union left. | Union | Dock and Harbour Workers' Union/null/PARTY",
        "The Union of Bakers and Millers left. | Union | Union of Bakers and Millers/null/PARTY",
        "The Oakhill Brewing Company refused. | Company | Oakhill Brewing Company/null/PARTY",
        "The Kettle Owners' Federation of Wexbury refused. | Federation | Kettle Owners' Federation/null/PARTY",
        "OAKHILL ARBITRATION BOARD\\nThe board refused. | board | Oakhill Arbitration Board/null/PARTY"
      })
  void an_organisation_that_the_document_introduces_is_a_party(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Union of Nurses (UN) met. Spokesman Leo Holm of the UN left. | Holm | Union of Nurses/Leo Holm/PARTY",
        "The Lamp Makers' Union met. Later the union left. | union | Lamp Makers' Union/null/PARTY",
        "The Lamp Makers' Union met. It rejected the offer. | It | Lamp Makers' Union/null/PARTY",
        "The Oakhill Brewing Company met. The company refused. | company | Oakhill Brewing Company/null/PARTY",
        "The Lamp Makers' Union met the Glass Blowers' Union. The union left. | union | null/null/PARTY",
        "The Lamp Owners' Federation met. The owners refused. | owners | Lamp Owners' Federation/null/PARTY",
        "The Dock Workers' Union met. The dockers refused. | dockers | Dock Workers' Union/null/PARTY",
        "The union met. The strikers refused the offer. | strikers | null/null/PARTY",
        "The union met. The association refused the offer. | association | null/null/PARTY",
        "It rained. The association refused the offer. | association | ``"
      })
  void a_common_noun_takes_up_the_only_organisation_named_with_it(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Lamp Makers Tell Trade Union Offer Is Late | Union",
        "The Lamp Institute Council rejected the offer. | Lamp"
      })
  void a_row_of_capitals_is_no_organisation_by_itself(String text, String word) {
    assertThat(meant(text, word)).doesNotContain("/null/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada Brook, director of the Lamp Owners' Federation, refused. | Lamp Owners' Federation",
        "The Lamp Makers' Union met. The union's general secretary, Ada Brook, said no. | Lamp Makers' Union",
        "The Lamp Makers' Union met. General Secretary Ada Brook said no. | Lamp Makers' Union",
        "The Lamp Makers' Union met. Its deputy director, Ada Brook, said no. | Lamp Makers' Union",
        "LAMP OWNERS' FEDERATION\\nThe point is met.\\n“It is fair,” said the director, Ada Brook. | Lamp Owners' Federation",
        "Jo Hill, director of the Lamp Owners' Federation, left. Hill's deputy, Ada Brook, stayed. | Lamp Owners' Federation",
        "STATE MEDIATION OFFICE\\nThe union met the mediator, Ada Brook. | State Mediation Office"
      })
  void an_officer_speaks_for_the_organisation(String text, String party) {
    assertThat(persons(text))
        .filteredOn(person -> person.name().equals("Ada Brook"))
        .extracting(Person::party)
        .containsExactly(party);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Lamp Makers' Union met. Ada Brook, director of the Lamp Institute, said no. | Brook",
        "Ada Brook, director of the Harbour Centre, said no. | Brook",
        "Ada Brook, director of the Lamp Safety Association, said no. | Brook"
      })
  void a_director_stays_an_expert_where_the_organisation_has_no_stake(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("null/Ada Brook/EXPERT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The ministry appointed Ada Brook, a former judge, as mediator. | Brook | null/Ada Brook/PARTY"
      })
  void who_is_called_to_mediate_speaks_as_mediator(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }
}
