package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Quote;

class FragmentsTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The “Friends of the Lake” met on Monday in Strelsau.",
        "The so-called “peace bridge” was closed.",
        "The operation, dubbed “Blue Lake”, began in May.",
        "The army has begun the exercise “Blue Lake” in the north.",
        "The “Phase One” deal was signed in the old town hall.",
        "The term “lake powers” means three states.",
        "The lake is known as “the long eye” in three languages.",
        "He works for the “ministry” of “truth”.",
        "The minister drove to the “summit” in a bus."
      })
  void words_that_nobody_says_are_nobodys(String text) {
    assertThat(Report.of(text).quotes()).allMatch(quote -> quote.kind() == Quote.Kind.INDIRECT);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Anna Zog, speaking on the programme “Lake Today”, said that the ferry stays.",
        "Anna Zog told \"Lake Today\" that the ferry stays.",
        "In an interview on Lake TV's \"Face the Lake,\" Anna Zog said the ferry stays.",
        "Anna Zog, author of the book “The Long Lake,” said the ferry stays.",
        "Anna Zog said the so-called “peace bridge” stays.",
        "Anna Zog said that the exercise “Blue Lake” stays in May."
      })
  void titles_and_names_are_no_quotations_where_somebody_speaks(String text) {
    Report report = Report.of(text);

    assertThat(report.quotes()).hasSize(1);
    assertThat(report.quotes().get(0).kind()).isEqualTo(Quote.Kind.INDIRECT);
    assertThat(report.words(report.quotes().get(0).content())).contains("stays");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The minister called the plan “dead”.;                                          dead
          The minister called the plan “a bad joke” on Monday.;                          bad joke
          The envoy said that the talks were “useful”.;                                  useful
          The talks were “useful,” the envoy said.;                                      useful
          The envoy warned of “grave consequences” for the lake.;                        grave
          The envoy said the ferry was late, but “not lost for good” at all.;             not lost
          The envoy said repairing the two ferries “would cost too much this year.”;     cost too much
          """)
  void short_words_in_a_sentence_that_somebody_says_are_mixed(String text, String words) {
    Report report = Report.of(text);

    assertThat(report.with(words).kind()).isEqualTo(Quote.Kind.MIXED);
    assertThat(report.words(report.with(words).source()))
        .isIn("The minister", "The envoy", "the envoy");
  }

  @Test
  void a_fragment_before_another_clause_is_not_what_that_clause_reports() {
    assertThat(
            Report.of("The harbour is “difficult,” and a man who said hello was waved through.")
                .quotes())
        .noneMatch(quote -> quote.kind() == Quote.Kind.DIRECT);
  }

  @Test
  void a_name_without_a_verb_may_stand_after_a_quotation() {
    assertThat(
            Report.of("“The lake will freeze again,” Anna Zog, a fisherwoman of Strelsau.").said())
        .hasSize(1)
        .allMatch(
            said -> said.contains("Anna Zog") && said.endsWith("“The lake will freeze again,”"));
  }
}
