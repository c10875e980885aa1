package travaux.extraction.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.extraction.Report;
import travaux.extraction.actors.ActorList;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;

class RepliesTest {

  private static final Instruments INSTRUMENTS = Instruments.english(ActorList.english().seats());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile complained that the response to the draft treaties presented by Chile contained"
            + " gaps.",
        "Peru sent a written reply to Chile's letter on Monday.",
        "Peru's written answer to Chile's draft was handed over on Monday.",
      })
  void a_reply_that_is_told_of_as_given_answers_the_text_in_writing(String text) {
    assertThat(links(text))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(Link.Kind.ANSWERS);
          assertThat(link.answer()).isNotNull();
          assertThat(link.answer().form()).isEqualTo(Form.WRITTEN);
          assertThat(link.answer().kind()).isNull();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile awaits the written reply to Chile's letter.",
        "Peru will send a written reply to Chile's letter.",
        "Peru has not sent a written reply to Chile's letter.",
        "If Peru sends a written reply to Chile's letter, the talks go on.",
        "Written replies to Chile's letter are now decisive.",
        "Chile demanded a written reply to Chile's letter.",
      })
  void a_reply_that_is_awaited_planned_or_missing_answers_nothing(String text) {
    assertThat(links(text)).isEmpty();
  }

  @Test
  void what_is_said_to_be_no_answer_is_no_answer() {
    assertThat(links("Chile's letter was not the expected response to Peru's proposals."))
        .singleElement()
        .extracting(Link::kind)
        .isEqualTo(Link.Kind.NOT_ANSWER_TO);
  }

  private static List<Link> links(String text) {
    Report report = Report.of(text);
    List<Instrument> texts =
        INSTRUMENTS.find(report.document(), report.sentences(), report.casting());
    return Replies.find(report.document(), report.sentences(), texts);
  }
}
