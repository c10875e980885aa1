package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Person;

/** One name in two spellings is one person; two names that are nearly one are two. */
class SpellingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister Ada Marek came. Marekk said no. Marek left.",
        "Minister Marek said no. Later Minister Marekk said yes.",
        "Emil Lucas, an analyst, said no. “We wait,” said Lukass.",
        "Tony Brandt, a farmer, said no. Anthony Brandt, a farmer, said yes.",
        "Governor Chris Kestrel said no. Governor Christine Kestrel said yes.",
        "Minister Brandt said no. Ada Brandt, the minister, said yes.",
        "Mikhail Orloff, the envoy, said no. Michail Orlof, the envoy, said yes.",
        "The envoy Ada Kowalski said no. The envoy Ada Kowalsky said yes.",
        "A. Brandt, a farmer, said no. Ada Brandt, a farmer, said yes.",
        "Dmitri Vasnetsov, an analyst, said no. “We wait,” Vasnetzov said."
      })
  void two_spellings_are_one_person(String text) {
    assertThat(persons(text)).as(text).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Ada Brandt said no. The ambassador, Leo Brandt, said yes.",
        "French President Brandt said no. Turkish President Brandt said yes.",
        "Minister Marek said no. Ambassador Marekk said yes.",
        "Anna Brandt, a farmer, said no. Hanna Brandt, a farmer, said yes.",
        "Daniel Brandt, a farmer, said no. Daniela Brandt, a farmer, said yes.",
        "Minister Orlov said no. The minister's wife came. Minister Orlova said yes.",
        "Mr Brandt said no. Ms Brandt said yes.",
        "Minister Leo Lang said no. Minister Leo Long said yes.",
        "Minister Leo Marten said no. Minister Ada Martens said yes.",
        "Minister Marten said no. Minister Marten left. Minister Marten came. Minister Martens"
            + " said no. Minister Martens left. Minister Martens came."
      })
  void two_names_are_two_persons(String text) {
    assertThat(persons(text)).as(text).hasSize(2);
  }

  @Test
  void the_spelling_most_used_names_the_person() {
    String text = "Ada Marekk, an analyst, said no. Marek left. Later Ada Marek, an analyst, came.";
    assertThat(persons(text)).extracting(Person::name).containsExactly("Ada Marek");
  }

  @Test
  void a_surname_that_comes_first_is_no_spelling_of_the_last_word() {
    String text =
        "The leader of Laos, Tran Min Lu, said no. The envoy offered Tran a seat. Talks with Tran"
            + " went on.";
    assertThat(persons(text)).extracting(Person::name).containsExactly("Tran Min Lu");
  }
}
