package travaux.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(when("Peru said that Chile had fired on its ships on Monday.", Act.ACCUSE))
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru on Monday accused Chile of firing on its boats last week.|ACCUSE|2031-05-05
          Peru demanded on Monday that the boats leave by Friday.|DEMAND|2031-05-05
          Peru yesterday demanded an apology.|DEMAND|2031-05-06
          Last month Peru demanded an apology, and on Monday Chile refused.|REJECT|2031-05-05
          Speaking on Monday, Peru's president rejected the draft.|REJECT|2031-05-05
          In a letter of 2 May, Peru demanded an apology.|DEMAND|2031-05-02
          Peru promised on 2 May to publish the text by 12 May.|PROMISE|2031-05-02
          "We reject the draft of 4 May," Peru's president said on Tuesday.|REJECT|2031-05-06
          The letter which Peru sent to Chile on 2 May demands an apology.|DELIVER|2031-05-02
          Peru's rejection of the draft on Friday surprised Chile.|REJECT|2031-05-02
          On 4 May the envoys left. The next day Peru rejected the draft.|REJECT|2031-05-05
          """)
  void the_act_has_its_own_day(String text, Act act, LocalDate day) {
    When when = when(text, act);

    assertThat(when.earliest()).isEqualTo(day);
    assertThat(when.latest()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru accused Chile of firing on its boats on Monday.|ACCUSE
          Peru promised to publish the text on 12 May.|PROMISE
          Peru agreed to meet Chile on Friday.|ACCEPT
          Peru proposed talks on Friday.|PROPOSE
          Peru threatened to close the border on Friday.|WARN
          Peru demanded an apology for the raid on Monday.|DEMAND
          Peru refuses to withdraw its troops before 1 June.|REJECT
          Peru rejected the draft two days after the summit.|REJECT
          """)
  void the_day_of_what_the_act_is_about_is_not_its_own(String text, Act act) {
    assertThat(when(text, act)).isEqualTo(When.UNKNOWN);
  }

  @Test
  void between_two_months_is_all_the_days_of_both_and_between() {
    When when = when("Between May and July 2030 Peru demanded an apology.", Act.DEMAND);

    assertThat(when.earliest()).isEqualTo(LocalDate.of(2030, 5, 1));
    assertThat(when.latest()).isEqualTo(LocalDate.of(2030, 7, 31));
  }

  @Test
  void since_a_year_holds_although_the_party_stands_right_behind_it() {
    When when = when("Since 2014 Peru has demanded an apology from Chile.", Act.DEMAND);

    assertThat(when.earliest()).isEqualTo(LocalDate.of(2014, 1, 1));
    assertThat(when.latest()).isEqualTo(Report.PUBLISHED);
  }

  @Test
  void after_a_raid_is_the_day_of_the_raid_or_later() {
    When when = when("Peru demanded an apology after the raid on Monday.", Act.DEMAND);

    assertThat(when.earliest()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(when.latest()).isEqualTo(Report.PUBLISHED);
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
