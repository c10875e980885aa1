package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.language.EnglishParser;
import travaux.language.Sentence;
import travaux.negotiation.Document;

class QuotationMarksTest {

  private static List<String> in(String text) {
    Document document = Report.document(text);
    List<Sentence> sentences = EnglishParser.shared().parse(document);
    MarkedText marked = new MarkedText(document, sentences, CueList.english());
    return QuotationMarks.in(document, marked).stream()
        .map(quotation -> text.substring(quotation.start(), quotation.end()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          She called it a “long day” again.;           “long day”
          She called it a "long day" again.;           "long day"
          She called it a ''long day'' again.;         ''long day''
          She called it a „long day“ again.;           „long day“
          She called it a «long day» again.;           «long day»
          She called it a ‘long day’ again.;           ‘long day’
          She called it a ”long day” again.;           ”long day”
          She said: “ “It was a long day.” ;           “ “It was a long day.”
          “It was long. ” said Zog.;                   “It was long. ”
          “It was long, “said Zog.;                    “It was long, “
          “It was long, said Zog. Nobody wept.;        “It was long,
          """)
  void marks_are_paired_in_many_spellings_and_states(String text, String expected) {
    assertThat(in(text)).containsExactly(expected);
  }

  @Test
  void an_unclosed_mark_reaches_no_farther_than_its_paragraph() {
    assertThat(in("“It was a long day. Nobody wept.\nThe next day was short.\nSo was the night."))
        .containsExactly("“It was a long day. Nobody wept.");
  }

  @Test
  void an_unclosed_mark_inside_a_sentence_reaches_no_farther_than_the_sentence() {
    assertThat(in("The so-called “bridge of peace was closed. Nobody wept."))
        .containsExactly("“bridge of peace was closed.");
  }

  @Test
  void apostrophes_inches_and_single_stray_marks_are_no_quotations() {
    assertThat(in("The minister's men didn’t wait. It is the envoys’ bridge.")).isEmpty();
    assertThat(in("The gauge showed 5\" of water.")).isEmpty();
    assertThat(in("The bridge was closed.” Nobody wept.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "\"", "“a ", "a” ", "(“x” y ", "“a\n", "''", "‘a ", "“A “b ” "})
  void thousands_of_marks_take_little_time(String piece) {
    Document document = Report.document(piece.repeat(20_000));
    MarkedText marked = new MarkedText(document, List.of(), CueList.english());

    assertTimeout(Duration.ofSeconds(5), () -> QuotationMarks.in(document, marked));
  }

  @Test
  void a_page_of_nested_and_unclosed_quotations_takes_little_time() {
    Report.of("Zog spoke.");

    assertTimeout(
        Duration.ofSeconds(30), () -> Report.of("“Zog said “that he said ".repeat(400) + "so.”"));
    assertTimeout(Duration.ofSeconds(30), () -> Report.of("“We wait,” said Zog. ".repeat(1000)));
  }
}
