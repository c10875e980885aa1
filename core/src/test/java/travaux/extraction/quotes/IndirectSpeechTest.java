package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.negotiation.Quote;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Quote.Kind;
import travaux.negotiation.Voice;

class IndirectSpeechTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The envoy said that the bridge was closed.;                The envoy: that the bridge was closed
          The envoy said the bridge was closed.;                     The envoy: the bridge was closed
          The bridge was closed, the envoy said.;                    the envoy: The bridge was closed
          The bridge, the envoy said, was closed.;                   the envoy: The bridge | was closed
          The bridge was closed, said the envoy.;                    the envoy: The bridge was closed
          According to the envoy, the bridge was closed.;            the envoy: the bridge was closed
          The bridge, according to the envoy, was closed.;           the envoy: The bridge | was closed
          In the envoy's view, the bridge was safe.;                 the envoy: the bridge was safe
          The envoy's claim that the bridge was safe is new.;        The envoy: that the bridge was safe
          The envoy asked whether the bridge was safe.;              The envoy: whether the bridge was safe
          The envoy is convinced that the bridge is safe.;           The envoy: that the bridge is safe
          He stressed: the bridge is safe.;                          He: the bridge is safe
          The envoy promised to open the bridge.;                    The envoy: to open the bridge
          The envoy urged the mayor to open the bridge.;             The envoy: the mayor to open the bridge
          The envoy warned of a flood.;                              The envoy: a flood
          The ministry issued a statement saying that it was safe.;  The ministry: that it was safe
          In the words of the envoy, the bridge was closed.;         the envoy: the bridge was closed
          The ministry's accusation that they lied was rejected.;    The ministry: that they lied
          The ministry issued a statement condemning the attack.;    The ministry: the attack
          Syldavia is said to want a new treaty.;                    : Syldavia | to want a new treaty
          The minister voiced concern about the truce.;              The minister: the truce
          The minister made a promise to open the bridge.;           The minister: to open the bridge
          The minister is critical of the treaty.;                   The minister: the treaty
          The treaty was criticised by the minister.;                the minister: The treaty
          The envoy was quoted as saying that it was safe.;          The envoy: that it was safe
          """)
  void reported_words_stand_before_after_or_around_the_cue(String text, String expected) {
    assertThat(Report.of(text).said()).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The ministry issued a statement saying that it was safe.;  issued a statement saying
          The minister continued to insist that it was safe.;        continued to insist
          The minister has also repeatedly warned of a flood.;       has also repeatedly warned of
          The minister voiced concern about the truce.;              voiced concern about
          The minister said: the bridge is safe.;                    said:
          """)
  void a_cue_has_all_the_words_that_lead_to_the_content(String text, String cue) {
    Report report = Report.of(text);

    assertThat(report.words(report.quotes().get(0).cue())).isEqualTo(cue);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Only the envoy said that the bridge was safe.;             the envoy
          Anna Zog (Syldavian Union) said that it was safe.;         Anna Zog (Syldavian Union)
          The plan, Anna Zog said, was dead.;                        Anna Zog
          """)
  void a_source_has_its_own_words_and_no_others(String text, String source) {
    Report report = Report.of(text);

    assertThat(report.words(report.quotes().get(0).source())).isEqualTo(source);
  }

  @Test
  void a_question_and_its_answer_are_two_quotes() {
    assertThat(Report.of("Asked if it would hold, the minister said it would.").said())
        .containsExactly(": if it would hold", "the minister: it would");
  }

  @Test
  void a_paragraph_may_begin_with_its_speaker() {
    Report report =
        Report.of("Minister Anna Zog arrived.", "Anna Zog: we never closed the bridge.");

    assertThat(report.with("we never closed").speaker()).isEqualTo("Anna Zog");
    assertThat(Report.of("Weather: rain fell on the bridge all day.").quotes()).isEmpty();
  }

  @Test
  void a_name_keeps_its_apposition_and_the_comma_that_closes_it() {
    assertThat(
            Report.of("Anna Zog, head of the mission, a lawyer, said the bridge was closed.")
                .said())
        .containsExactly("Anna Zog, head of the mission, a lawyer,: the bridge was closed");
  }

  @Test
  void custom_is_no_source() {
    assertThat(Report.of("According to tradition, the bridge was closed in winter.").quotes())
        .isEmpty();
  }

  @Test
  void a_second_clause_with_that_belongs_to_the_same_words() {
    assertThat(
            Report.of("The envoy said that the bridge was closed, but that it would open soon.")
                .said())
        .containsExactly("The envoy: that the bridge was closed, but that it would open soon");
  }

  @Test
  void two_verbs_with_one_subject_are_two_quotes() {
    assertThat(Report.of("The envoy said it was late and warned that the river would rise.").said())
        .containsExactly("The envoy: it was late", "The envoy: that the river would rise");
  }

  @Test
  void a_report_of_a_report_lies_within_it() {
    Report report = Report.of("Anna Zog said that France believes that the bridge is safe.");
    Quote inner = report.with("the bridge is safe");
    Quote outer = report.with("France believes");

    assertThat(inner.within()).isEqualTo(outer.id());
    assertThat(inner.attitude()).isEqualTo(Attitude.THOUGHT);
    assertThat(inner.party()).isEqualTo("France");
    assertThat(outer.within()).isNull();
  }

  @Test
  void quoted_words_inside_reported_words_make_them_mixed() {
    Report report = Report.of("Anna Zog said that the plan was “dead” and that nobody wept.");

    assertThat(report.quotes()).hasSize(1);
    assertThat(report.with("dead").kind()).isEqualTo(Kind.MIXED);
    assertThat(report.with("dead").speaker()).isEqualTo("Anna Zog");
  }

  @Test
  void a_question_is_not_the_words_of_the_one_who_is_asked() {
    Report report =
        Report.of("When asked what would happen next, Anna Zog said: “Nothing at all.”");

    assertThat(report.with("Nothing").speaker()).isEqualTo("Anna Zog");
    assertThat(report.with("would happen").speaker()).isNull();
    assertThat(Report.of("Asked about the bridge that had closed, Anna Zog said:").quotes())
        .allMatch(quote -> quote.speaker() == null);
  }

  @Test
  void a_former_official_speaks_for_nobody() {
    Report report = Report.of("Former French diplomat Paul Morel said that the bridge was safe.");

    assertThat(report.quotes().get(0).voice()).isEqualTo(Voice.EXPERT);
    assertThat(report.quotes().get(0).party()).isNull();
  }

  @Test
  void first_person_inside_a_quotation_is_its_speaker() {
    Report report = Report.of("“I think that the bridge is safe,” said the French president.");

    assertThat(report.with("that the bridge is safe").party()).isEqualTo("France");
    assertThat(report.with("that the bridge is safe").attitude()).isEqualTo(Attitude.THOUGHT);
  }

  @Test
  void a_verb_that_lost_its_subject_reports_nothing() {
    assertThat(Report.of("Recall that the bridge was closed in winter.").quotes()).isEmpty();
  }

  @Test
  void a_quote_keeps_its_identity_when_its_source_changes() {
    String id = Report.of("The envoy said that the bridge was safe.").quotes().get(0).id();

    assertThat(Report.of("The envoy said that the bridge was safe.").quotes().get(0).id())
        .isEqualTo(id);
    assertThat(Report.of("The envoy said that the bridge was shut.").quotes().get(0).id())
        .isNotEqualTo(id);
  }
}
