package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

class InsertsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          He (the ambassador. – Ed.) was told of it;      (the ambassador. – Ed.)
          He (the ambassador – Ed. note) was told;        (the ambassador – Ed. note)
          They [the treaty powers] were told of it;       [the treaty powers]
          They was [sic] told of it;                      [sic]
          They were told (laughs) of it;                  (laughs)
          They were told (general laughter) of it;        (general laughter)
          I think Rudolf (Hentzau. – “B”) was told;       (Hentzau. – “B”)
          The old one (our ferry. – Lake Daily) stays;    (our ferry. – Lake Daily)
          They were told – Ed. note – of it;              – Ed. note –
          The pact [...] was told of it;                  [...]
          """)
  void what_an_editor_put_in_is_no_part_of_the_words(String text, String insert) {
    Inserts inserts = Inserts.in(text);
    List<Span> content = List.of(new Span(0, text.length()));
    List<Span> found = inserts.of(content);

    assertThat(found).extracting(span -> span.of(text)).containsExactly(insert);
    assertThat(inserts.without(content, found))
        .extracting(span -> span.of(text))
        .containsExactly(
            text.substring(0, text.indexOf(insert)).strip(),
            text.substring(text.indexOf(insert) + insert.length()).strip());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The pact (the one that we signed in May) is alive",
        "The pact (of 1990-1994) is alive",
        "The [t]reaty is alive",
        "The edition (Edward wrote it) is alive",
        "Our lake – the long one – is alive",
        "He said (and I agree) so",
        "An open [bracket is no insert"
      })
  void brackets_that_name_no_other_author_may_have_been_said(String text) {
    assertThat(Inserts.in(text).of(List.of(new Span(0, text.length())))).isEmpty();
  }

  @Test
  void a_quote_tells_its_inserts_apart_from_its_content() {
    Report report =
        Report.of("“He (the ambassador. – Ed.) was told of it [the treaty],” said Anna Zog.");
    Quote quote = report.quotes().get(0);

    assertThat(report.words(quote.content())).isEqualTo("“He | was told of it");
    assertThat(report.words(quote.inserts())).isEqualTo("(the ambassador. – Ed.) | [the treaty]");
    assertThat(quote.speaker()).isEqualTo("Anna Zog");
    assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
  }
}
