package travaux.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.When;

class DatingTest {

  @Test
  void the_time_on_the_verb_dates_the_act() {
    When when = when("Peru rejected the draft on Monday.", Act.REJECT);

    assertThat(when.earliest()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(when.latest()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(when.how()).isEqualTo(When.How.INFERRED);
    assertThat(when.why()).contains("Monday", "publication");
  }

  @Test
  void a_time_with_its_year_is_stated() {
    assertThat(when("On 4 May 2031, Peru rejected the draft.", Act.REJECT).how())
        .isEqualTo(When.How.STATED);
  }

  @Test
  void a_time_before_the_first_verb_holds_for_the_verb_joined_to_it() {
    assertThat(when("On Monday, Peru met Chile and rejected its draft.", Act.REJECT).earliest())
        .isEqualTo(LocalDate.of(2031, 5, 5));
  }

  @Test
  void a_time_inside_the_content_dates_something_else() {
    assertThat(when("Peru said that Chile had fired on its ships on Monday.", Act.STATE))
        .isEqualTo(When.UNKNOWN);
  }

  @Test
  void a_deadline_is_not_when_the_act_happened() {
    assertThat(when("Peru demanded an answer from Chile by Friday.", Act.DEMAND))
        .isEqualTo(When.UNKNOWN);
    assertThat(when("Peru demanded an answer from Chile within a week.", Act.DEMAND))
        .isEqualTo(When.UNKNOWN);
  }

  @Test
  void since_opens_an_interval_up_to_the_publication() {
    When when = when("Since late autumn, Peru has demanded guarantees.", Act.DEMAND);

    assertThat(when.earliest()).isEqualTo(LocalDate.of(2030, 11, 1));
    assertThat(when.latest()).isEqualTo(Report.PUBLISHED);
  }

  @Test
  void what_was_done_this_week_was_done_by_the_publication() {
    assertThat(when("Peru rejected the draft this week.", Act.REJECT).latest())
        .isEqualTo(Report.PUBLISHED);
  }

  @Test
  void from_one_day_to_another_is_all_the_days_between() {
    When when = when("Peru met Chile from Monday to Wednesday.", Act.MEET);

    assertThat(when.earliest()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(when.latest()).isEqualTo(LocalDate.of(2031, 5, 7));
  }

  private static When when(String text, Act act) {
    Report report = Report.of(text);
    Entry entry = report.entry(act);
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().equals(entry.sentence())) {
        Token head = sentence.tokensIn(entry.trigger().get(0)).get(0);
        return new Dating(report.document()).when(sentence, head, entry.what(), report.times());
      }
    }
    throw new IllegalStateException("No sentence for " + entry);
  }
}
