package travaux.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.Samples;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.negotiation.Where;
import travaux.web.http.Fields;

class EntryFormTest {

  private static final String TEXT = "Norway met Chile in the capital Lima, near the port.";
  private static final Where LIMA = new Where(span("in the capital Lima"), "Lima", "Peru");

  @Test
  void an_edit_keeps_the_place_that_it_does_not_touch() {
    assertThat(edited("in the capital Lima")).isEqualTo(LIMA);
  }

  @Test
  void another_place_is_words_of_the_text_in_a_state_that_nobody_told() {
    assertThat(edited("near the port")).isEqualTo(new Where(span("near the port"), null, null));
  }

  @Test
  void an_emptied_place_is_none() {
    assertThat(edited("")).isNull();
  }

  private static @Nullable Where edited(String where) {
    Entry entry = Samples.entry(TEXT, Act.MEET, "Norway", "met", null).at(LIMA);
    String form =
        "act=meet&who=Norway&form=unknown&binding=unknown&modality=asserted&voice=party&where=";
    return new EntryForm(Fields.parse(form + where.replace(' ', '+')), TEXT).applied(entry).where();
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
