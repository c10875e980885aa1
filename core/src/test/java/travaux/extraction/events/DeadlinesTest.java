package travaux.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.negotiation.Act;
import travaux.negotiation.Deadline;
import travaux.negotiation.When;

class DeadlinesTest {

  private static final Deadlines DEADLINES = Deadlines.english();

  @Test
  void within_a_week_ends_seven_days_after_the_publication() {
    Report report = Report.of("Peru demanded a written answer from Chile within a week.");
    Deadline deadline = only(report);

    assertThat(report.words(deadline.words())).isEqualTo("within a week");
    assertThat(deadline.of()).isEqualTo(report.entry(Act.DEMAND).id());
    assertThat(deadline.due().earliest()).isEqualTo(Report.PUBLISHED);
    assertThat(deadline.due().latest()).isEqualTo(LocalDate.of(2031, 5, 14));
    assertThat(deadline.soft()).isFalse();
  }

  @Test
  void by_friday_ends_on_the_next_friday_and_before_friday_the_day_before() {
    assertThat(only(Report.of("Peru demanded an answer by Friday.")).due().latest())
        .isEqualTo(LocalDate.of(2031, 5, 9));
    assertThat(only(Report.of("Peru demanded an answer before Friday.")).due().latest())
        .isEqualTo(LocalDate.of(2031, 5, 8));
  }

  @Test
  void a_weekday_is_the_coming_one_also_in_a_report_of_what_was_asked() {
    assertThat(only(Report.of("Peru had demanded an answer by Monday.")).due().latest())
        .isEqualTo(LocalDate.of(2031, 5, 12));
  }

  @Test
  void as_soon_as_and_not_anytime_soon_are_no_soft_deadlines() {
    assertThat(find(Report.of("Peru promised to sign as soon as Chile leaves the port.")))
        .isEmpty();
    assertThat(find(Report.of("Peru warned that it would not sign anytime soon."))).isEmpty();
  }

  @Test
  void how_long_something_is_to_last_is_no_deadline() {
    assertThat(find(Report.of("Peru demanded that Chile suspend the works until Friday.")))
        .isEmpty();
    assertThat(find(Report.of("Peru promised not to close a gate before 31 May."))).isEmpty();
    assertThat(
            find(Report.of("Peru demanded that Chile answer, and it has until Friday to do so.")))
        .hasSizeLessThan(2);
  }

  @Test
  void without_a_publication_date_only_the_words_are_known() {
    Report report = Report.of("Peru demanded an answer within a week.", null);

    assertThat(only(report).due().latest()).isNull();
    assertThat(only(report).due().how()).isEqualTo(When.How.UNKNOWN);
  }

  @Test
  void not_waiting_indefinitely_is_a_soft_deadline() {
    Report report = Report.of("Peru warned that it would not wait indefinitely.");

    assertThat(only(report).soft()).isTrue();
    assertThat(report.words(only(report).words())).isEqualTo("not wait indefinitely");
  }

  @Test
  void how_the_act_was_done_and_when_are_no_deadlines() {
    assertThat(find(Report.of("Peru immediately demanded an answer."))).isEmpty();
    assertThat(find(Report.of("Peru demanded an answer on Monday."))).isEmpty();
  }

  private static Deadline only(Report report) {
    List<Deadline> deadlines = find(report);
    assertThat(deadlines).hasSize(1);
    return deadlines.get(0);
  }

  private static List<Deadline> find(Report report) {
    return DEADLINES.find(report.document(), report.sentences(), report.entries(), report.times());
  }
}
