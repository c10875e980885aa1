package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.negotiation.Quote;

/** Who is meant by a source that stands behind another name, a pronoun or a day. */
class WhoSpeaksTest {

  private static Quote last(String text) {
    List<Quote> quotes = Report.of(text).quotes();
    assertThat(quotes).as(text).isNotEmpty();
    return quotes.get(quotes.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada Zog, a captain, spoke. On board the Marie, Zog claims that all is lost. | Ada Zog",
        "With repair of the wall almost complete, Lakeside announced that it would sell. | Lakeside",
        "Records to be released today show the ferry sank. | records",
        "Other sites such as Lakenews.com have stated that they will wait. | "
            + "other sites such as Lakenews.com",
        "One guest admitted to cutting the net. | one guest",
        "On Friday the Kenyan ambassador to the United Nations said Peru left. | "
            + "Kenyan ambassador to the United Nations",
        "Ada Zog, a captain, said she knows Marsh lied, adding that the boat sank. | Ada Zog",
        "The results of the Lebork Lake Study revealed that it is clean. | Lebork Lake Study"
      })
  void the_source_is_not_what_stands_before_the_comma(String text, String speaker) {
    assertThat(last(text).speaker()).isEqualTo(speaker);
  }

  @Test
  void a_paper_named_first_and_a_person_behind_it_are_two_sources() {
    List<Quote> quotes =
        Report.of(
                "According to the Strelsau Herald, Professor Ada Zog, the chairman of the panel,"
                    + " said the lake is clean.")
            .quotes();
    assertThat(quotes).extracting(Quote::speaker).containsExactly("Strelsau Herald", "Ada Zog");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Leo Marsh, a painter, met Ada Brandt, a teacher. She said that all was lost. | Ada Brandt",
        "For Emil Zog, a teacher, Brandt was a hero. He said that Brandt saved all. | Emil Zog",
        "The daughter of the mayor met Leo Marsh, a teacher. He said that it was late. | Leo Marsh",
        "Emil Zog, a teacher, was ill. Zog's sister met him, but he said that it was late. | Emil Zog",
        "The authors warned of thin ice. They said that nobody should go out. | authors",
        "The Harbour Union said that the port was shut. Ada Zog lost her post."
            + " They also said that nobody would pay. | Harbour Union"
      })
  void a_pronoun_is_the_one_it_can_be(String text, String speaker) {
    assertThat(last(text).speaker()).isEqualTo(speaker);
  }
}
