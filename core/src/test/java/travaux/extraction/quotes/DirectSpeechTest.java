package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Quote.Kind;
import travaux.negotiation.Voice;

class DirectSpeechTest {

  @Test
  void the_speaker_may_stand_after_the_quotation() {
    Report report = Report.of("“The bridge stays closed,” said the French foreign minister.");

    assertThat(report.said())
        .containsExactly("the French foreign minister: “The bridge stays closed,”");
    assertThat(report.quotes().get(0).kind()).isEqualTo(Kind.DIRECT);
    assertThat(report.quotes().get(0).attitude()).isEqualTo(Attitude.SPEECH);
    assertThat(report.quotes().get(0).party()).isEqualTo("France");
    assertThat(report.words(report.quotes().get(0).cue())).isEqualTo("said");
  }

  @Test
  void the_speaker_may_stand_before_the_quotation() {
    assertThat(Report.of("Minister Anna Zog told reporters on Monday: “We are ready.”").said())
        .containsExactly("Minister Anna Zog: “We are ready.”");
    assertThat(Report.of("The envoy said, \"We are ready.\"").said())
        .containsExactly("The envoy: \"We are ready.\"");
  }

  @Test
  void a_name_may_be_parted_from_its_verb_by_a_relative_clause() {
    assertThat(
            Report.of("\"We are ready,\" Anna Zog, who arrived on Monday, said in an interview.")
                .said())
        .containsExactly("Anna Zog, who arrived on Monday,: \"We are ready,\"");
  }

  @Test
  void quotation_cue_quotation_is_one_quote() {
    assertThat(Report.of("“We are ready,” the envoy said, “but we will not wait.”").said())
        .containsExactly("the envoy: “We are ready,” | “but we will not wait.”");
    assertThat(Report.of("“We are ready,” said the envoy. “We will not wait for long.”").said())
        .containsExactly("the envoy: “We are ready,” | “We will not wait for long.”");
  }

  @Test
  void another_speaker_begins_another_quote() {
    assertThat(
            Report.of("“We are ready,” said Zog. “We are not ready at all,” said Strasser.").said())
        .containsExactly("Zog: “We are ready,”", "Strasser: “We are not ready at all,”");
  }

  @Test
  void a_quotation_may_run_through_several_paragraphs() {
    Report report =
        Report.of(
            "“We asked for a map of the river. Nobody sent it.",
            "We then asked for a second map.",
            "That never came either,” said the envoy.");

    assertThat(report.said())
        .containsExactly(
            "the envoy: “We asked for a map of the river. Nobody sent it. | "
                + "We then asked for a second map. | That never came either,”");
  }

  @Test
  void a_paragraph_may_repeat_the_opening_mark() {
    Report report =
        Report.of(
            "Anna Zog spoke for an hour. “We asked for a map of the river,” said Zog. "
                + "“Nobody sent it to us.",
            "“We then asked for a second map of the river.”");

    assertThat(report.with("second map").speaker()).isEqualTo("Anna Zog");
  }

  @Test
  void words_without_a_cue_go_on_after_reported_speech() {
    Report report =
        Report.of("Anna Zog added that she was calm. “The river will still be there tomorrow.”");

    assertThat(report.with("still be there").speaker()).isEqualTo("Anna Zog");
    assertThat(report.with("still be there").kind()).isEqualTo(Kind.MIXED);
  }

  @Test
  void a_quotation_at_the_head_belongs_to_the_person_of_the_next_sentence() {
    Report report =
        Report.of(
            "“Our patience has come to its end.” Minister Anna Zog has led the delegation for two years.");

    assertThat(report.with("patience").speaker()).isEqualTo("Anna Zog");
  }

  @Test
  void a_quotation_in_brackets_belongs_to_the_person_that_the_paragraph_is_about() {
    Report report =
        Report.of(
            "At the press conference Anna Zog touched on other topics. "
                + "The ferry was discussed (“we want it to sail every day”).");

    assertThat(report.with("every day").speaker()).isEqualTo("Anna Zog");
  }

  @Test
  void a_noun_and_a_colon_introduce_a_quotation() {
    Report report =
        Report.of("This is confirmed by a statement by minister Anna Zog: “The bridge is closed.”");

    assertThat(report.with("bridge").speaker()).isEqualTo("Anna Zog");
  }

  @Test
  void supposed_speech_is_imagined() {
    Report report = Report.of("It is feared that France may say: “You leave us no choice.”");

    assertThat(report.with("no choice").voice()).isEqualTo(Voice.IMAGINED);
    assertThat(report.with("no choice").party()).isEqualTo("France");
  }

  @Test
  void a_second_cue_before_the_second_quotation_begins_another_quote() {
    assertThat(Report.of("“We are ready for it,” Zog said, adding: “But you are not.”").quotes())
        .hasSize(2);
  }

  @Test
  void a_quotation_with_a_speaker_is_not_reported_once_more() {
    assertThat(
            Report.of("This was confirmed by a statement by Anna Zog: “The bridge is closed.”")
                .said())
        .hasSize(1);
  }

  @Test
  void quoted_words_at_the_head_of_a_reported_clause_are_a_part_of_it() {
    Report report = Report.of("The envoy said “the men upstream” can’t be trusted.");

    assertThat(report.said()).containsExactly("The envoy: “the men upstream” can’t be trusted");
    assertThat(report.quotes().get(0).kind()).isEqualTo(Kind.MIXED);
  }

  @Test
  void scare_quotes_are_nobodys_words() {
    assertThat(Report.of("The “peace bridge” was closed for the whole winter.").quotes()).isEmpty();
    assertThat(Report.of("“Technical” repairs took place on both banks of the river.").quotes())
        .isEmpty();
  }

  @Test
  void a_mark_on_the_wrong_side_changes_nothing() {
    assertThat(Report.of("“The bridge stays closed, ”said Anna Zog.").said())
        .containsExactly("Anna Zog: “The bridge stays closed, ”");
    assertThat(Report.of("“The bridge stays closed, “said Anna Zog.").said())
        .containsExactly("Anna Zog: “The bridge stays closed, “");
    assertThat(Report.of("This was the answer of Anna Zog: “The bridge stays closed. ”").said())
        .containsExactly("Anna Zog: “The bridge stays closed. ”");
  }
}
