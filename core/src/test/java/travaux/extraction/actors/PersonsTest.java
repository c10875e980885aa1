package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;
import static travaux.extraction.actors.Asking.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Person;

class PersonsTest {

  @Test
  void a_surname_alone_is_that_of_whom_the_text_names_far_more() {
    String text =
        "The Norwegian minister Leo Marsh came. Leo Marsh spoke. Leo Marsh smiled. Leo Marsh left."
            + " Ida Marsh, his wife, waited. Marsh said no.";

    assertThat(meant(text, "Marsh")).isEqualTo("Norway/Leo Marsh/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Chinese president Zhu Bai came. Mr. Zhu smiled. Leo Zhu, a teacher, waited."
            + " Mr. Zhu said no. | China/Zhu Bai/PARTY",
        "The baker Ada Brandt came. Mr. Brandt smiled. Leo Brandt, a teacher, waited."
            + " Mr. Brandt said no. | null/Leo Brandt/EXPERT"
      })
  void a_surname_with_a_courtesy_is_that_of_the_leader_whose_name_it_begins(
      String text, String expected) {
    assertThat(meant(text, text.contains("Zhu") ? "Zhu" : "Brandt")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Norway's Joint Chiefs of Staff said no. | Chiefs | Norway/null/PARTY",
        "The Joint Chiefs of Staff said no. | Chiefs | United States/null/PARTY",
        "The Oslo Post reported that Chile left. | Oslo | ``",
        "The Oslo government reported that Chile left. | government | Norway/null/PARTY"
      })
  void a_staff_is_its_owners_and_a_paper_nobodys(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @Test
  void who_speaks_by_the_family_name_is_who_is_named_in_full() {
    assertThat(persons("Chile taunted Zhu Bai. Zhu said no."))
        .extracting(Person::name)
        .containsExactly("Zhu Bai");
    assertThat(persons("Chile taunted Anna Lake. Anna said no.")).isEmpty();
  }

  @Test
  void a_heading_in_capitals_is_nobodys_name() {
    assertThat(
            persons(
                "The Norwegian minister Leo Marsh said no.\\n\\nLEO MARSH'S LAST CARD\\n\\nMarsh left."))
        .extracting(Person::name)
        .containsExactly("Leo Marsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Leo Marsh, head of the Lima office of the Harbour think tank, said no. | Marsh",
        "Leo Marsh, chief of the Geneva office of the Lake Institute, said no. | Marsh",
        "Leo Marsh, a fellow at the Lake Institute, said no. | Marsh",
        "Leo Marsh, who was labour minister when the pact was signed, said no. | Marsh",
        "Leo Marsh, who as foreign minister took part in the talks, said no. | Marsh",
        "Then-President Leo Marsh said no. | Marsh",
        "Onetime negotiator Leo Marsh said no. | Marsh",
        "Ex-minister Leo Marsh said no. | Marsh"
      })
  void who_is_out_of_office_or_at_an_institute_is_an_expert(String text, String word) {
    assertThat(meant(text, word)).isEqualTo("null/Leo Marsh/EXPERT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kingdom of Norway\\nThe talks are over.\\nThe ministry demands an answer. | ministry | Norway/null/PARTY",
        "Kingdom of Norway\\nMinister Leo Marsh said no. | Marsh | Norway/Leo Marsh/PARTY",
        "Kingdom of Norway - Ministry of Trade\\nThe Minister of Foreign Affairs, Leo Marsh, said no. | Marsh | Norway/Leo Marsh/PARTY",
        "Norway's minister of foreign affairs, Leo Marsh, said no. | Marsh | Norway/Leo Marsh/PARTY",
        "The Norwegian government met. Chile left. The government refused. | government | Norway/null/PARTY",
        "The Norwegian minister met her Chilean colleague Leo Marsh. | Marsh | Chile/Leo Marsh/PARTY",
        "Norway (Deputy Foreign Minister Leo Marsh) refused. | Marsh | Norway/Leo Marsh/PARTY",
        "Leo Marsh (Norway) refused to sign. | Marsh | Norway/Leo Marsh/PARTY",
        "The Norwegian delegation, led by Leo Marsh, refused. | Marsh | Norway/Leo Marsh/PARTY",
        "Leo Marsh, a spokesman at Norway's Justice Ministry, said no. | Marsh | Norway/Leo Marsh/PARTY",
        "Norway's Ministry of Justice spokesman Leo Marsh said no. | Marsh | Norway/Leo Marsh/PARTY",
        "The Norway invokes the treaty. | Norway | Norway/null/PARTY"
      })
  void brackets_letterheads_and_colleagues_tell_the_state(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @Test
  void two_governments_leave_the_government_unknown() {
    assertThat(
            meant(
                "The Norwegian government met. The Chilean government left. Leo Marsh said that"
                    + " the ministry was late.",
                "ministry"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Prime Minister Ada May said no. | Ada May",
        "Foreign Minister Ada Bishop said no. | Ada Bishop",
        "President Park Ji-woo said no. | Park Ji-woo",
        "Senator Leo Marsh Leopold (Leo) MarshPolls said no. | Leo Marsh",
        "President Marsh Marsh said no. | Marsh",
        "Senator Leo Marsh Leo Benedict MarshPolls said no. | Leo Marsh"
      })
  void a_name_is_read_to_its_end_and_no_further(String text, String name) {
    assertThat(persons(text)).extracting(Person::name).first().isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm Lumora rejected the claim.",
        "Research firm Lumora said no.",
        "The newspaper Vespera said no.",
        "Lumora Inc. said no.",
        "Oakhill Economics said no.",
        "A high official said no.",
        "The head of the Norwegian delegation said no.",
        "The Norwegian foreign minister refused."
      })
  void what_is_no_human_name_is_no_person(String text) {
    assertThat(persons(text)).isEmpty();
  }
}
