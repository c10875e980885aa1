package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.testing.English;

class FragmentsTest {

  @Test
  void where_somebody_was_is_not_what_he_said() {
    assertThat(
            stated(
                "The Peruvian minister told reporters in Lima, where he was staying, that the talks with Norway had failed."))
        .noneMatch(what -> what.startsWith("where"));
  }

  @Test
  void when_it_was_said_is_not_what_was_said() {
    assertThat(stated("In earlier talks, Norway said it could consider a truce."))
        .doesNotContain("In earlier talks");
  }

  @Test
  void words_without_their_subject_say_nothing() {
    assertThat(
            stated(
                "It is tired of treaties that the Peruvian minister says have failed past presidents."))
        .doesNotContain("have failed past presidents");
  }

  @Test
  void the_name_of_the_act_is_not_what_it_is_about() {
    assertThat(English.record("Norway made a demand of its own to Peru.").entries())
        .noneMatch(entry -> !entry.what().isEmpty());
  }

  private static List<String> stated(String text) {
    DocumentRecord record = English.record(text);
    return record.entries().stream()
        .filter(entry -> entry.act() == Act.STATE)
        .flatMap(entry -> entry.what().stream())
        .map(span -> span.of(record.document().text()))
        .toList();
  }
}
