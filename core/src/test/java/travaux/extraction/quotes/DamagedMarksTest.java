package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Quote;

class DamagedMarksTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "“We will keep the harbour, ”said Anna Zog.",
        "“ We will keep the harbour, ” said Anna Zog.",
        "““We will keep the harbour,”” said Anna Zog.",
        "“We will keep the harbour, said Anna Zog. The talks go on.",
        "We will keep the harbour,” said Anna Zog. The talks go on.",
        "“We will keep the harbour\", said Anna Zog.",
        "”We will keep the harbour”, said Anna Zog.",
        "»We will keep the harbour«, said Anna Zog.",
        "«We will keep the harbour», said Anna Zog.",
        "‹We will keep the harbour›, said Anna Zog.",
        "„We will keep the harbour“, said Anna Zog.",
        "‚We will keep the harbour‘, said Anna Zog.",
        ",,We will keep the harbour'', said Anna Zog.",
        "``We will keep the harbour,'' said Anna Zog.",
        "'We will keep the harbour,' said Anna Zog.",
        "\"We will keep the harbour\" - said Anna Zog.",
        "“We will keep the harbour”, “said Anna Zog”.",
        "– We will keep the harbour, said Anna Zog.",
        "— We will keep the harbour, — said Anna Zog."
      })
  void the_words_and_the_speaker_are_found_however_the_marks_are_written(String text) {
    Report report = Report.of(text);

    assertThat(report.quotes()).hasSize(1);
    Quote quote = report.with("We will keep the harbour");
    assertThat(quote.speaker()).isEqualTo("Anna Zog");
    assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
    assertThat(report.words(quote.content())).doesNotContain("said");
  }

  @Test
  void a_cue_between_marks_of_its_own_is_no_quotation() {
    assertThat(
            Report.of("“We will keep the harbour”, “the envoy said”, “and the ferry too.”").said())
        .containsExactly("the envoy: “We will keep the harbour” | “and the ferry too.”");
    Report report =
        Report.of("The officer belongs to the “Old guard”, “the minister said” on May 4.");
    assertThat(report.said())
        .containsExactly("the minister: The officer belongs to the “Old guard”");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "“He told me ‘the ferry is gone’ and left,” said Anna Zog.",
        "“He told me “the ferry is gone” and left,” said Anna Zog.",
        "\"He told me 'the ferry is gone' and left,\" said Anna Zog."
      })
  void a_quotation_in_a_quotation_ends_neither(String text) {
    Report report = Report.of(text);

    assertThat(report.said()).hasSize(1);
    assertThat(report.with("the ferry is gone").within()).isEqualTo(report.with("He told me").id());
    assertThat(report.with("He told me").speaker()).isEqualTo("Anna Zog");
  }

  @Test
  void every_paragraph_may_open_anew_and_only_the_last_one_close() {
    assertThat(
            Report.of(
                    "“We asked for a map. Nobody sent it.",
                    "“We then asked for a second map.",
                    "“That never came either,” said Anna Zog.")
                .said())
        .containsExactly(
            "Anna Zog: “We asked for a map. Nobody sent it. | “We then asked for a second map. | "
                + "“That never came either,”");
  }

  @Test
  void an_open_mark_is_not_joined_to_what_another_says_in_the_next_paragraph() {
    Report report =
        Report.of(
            "Anna Zog said: “We asked for a map. Nobody sent it.",
            "“We sent two maps and a compass,” said Boris Strasser.");

    assertThat(report.with("asked for a map").speaker()).isEqualTo("Anna Zog");
    assertThat(report.with("two maps").speaker()).isEqualTo("Boris Strasser");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          'We won't sell the men's harbour of the '90s,' said Anna Zog.; 'We won't sell the men's harbour of the '90s,'
          ‘The envoys’ plan for the lake stands,’ said Anna Zog.;        ‘The envoys’ plan for the lake stands,’
          """)
  void apostrophes_end_no_quotation_in_single_marks(String text, String expected) {
    assertThat(Report.of(text).said()).containsExactly("Anna Zog: " + expected);
  }

  @Test
  void apostrophes_and_years_open_none() {
    assertThat(Report.of("The envoys' men of the '90s left the towns' halls.").quotes()).isEmpty();
  }
}
