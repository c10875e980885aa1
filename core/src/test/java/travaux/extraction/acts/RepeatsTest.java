package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Span;
import travaux.testing.English;

class RepeatsTest {

  @Test
  void a_statement_issued_is_what_it_says() {
    assertThat(acts("The Norwegian government issued a statement saying the talks are slow."))
        .containsExactly("STATE the talks are slow");
  }

  @Test
  void a_warning_that_says_something_is_about_that() {
    assertThat(acts("Peru sent a strong warning to Norway, saying the threat of force is real."))
        .containsExactly("WARN the threat of force is real");
  }

  @Test
  void what_another_replies_and_what_the_speaker_calls_for_is_no_part_of_what_was_said() {
    assertThat(
            acts(
                "Peru said that it was clear that Chile had left the talks and called the step a"
                    + " disgrace."))
        .contains("STATE it was clear that Chile had left the talks");
    assertThat(
            acts(
                "Peru said Chile looked forward to the talks with Norway, who responded that the"
                    + " talks were slow."))
        .contains("STATE Chile looked forward to the talks with Norway");
    assertThat(
            acts(
                "Peru said that the talks with Norway were slow, while Chile has refused to join"
                    + " them."))
        .contains("STATE the talks with Norway were slow");
  }

  @Test
  void a_quotation_that_holds_an_act_of_its_speaker_is_no_statement_besides() {
    assertThat(
            acts(
                "Norwegian Foreign Ministry spokesman Lars Berg spoke in Oslo. \"We believe Peru"
                    + " should make efforts to support the talks at the present time,\" he said."))
        .containsExactly(
            "DEMAND Peru should make efforts to support the talks at the present time");
  }

  @Test
  void what_is_said_begins_right_behind_the_verb() {
    assertThat(acts("Norway leaves the talks on the pact, Peru says it is surprised by the talks."))
        .contains("STATE it is surprised by the talks");
  }

  @Test
  void an_open_question_is_no_condition() {
    assertThat(acts("Norway said it will decide soon if a deal with Peru is possible."))
        .containsExactly("STATE it will decide soon if a deal with Peru is possible");
  }

  private static List<String> acts(String text) {
    DocumentRecord record = English.record(text);
    return record.entries().stream()
        .map(entry -> entry.act() + " " + words(record, entry.what()))
        .toList();
  }

  private static String words(DocumentRecord record, List<Span> what) {
    return String.join(
        " ... ", what.stream().map(span -> span.of(record.document().text())).toList());
  }
}
