package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import travaux.extraction.quotes.Cue.Frame;
import travaux.negotiation.Quote.Attitude;

class CueListTest {

  @Test
  void a_particle_makes_another_verb() {
    CueList cues = CueList.of("point out\tspeech\tclause|quote\npoint\tspeech\tpreposition:to\n");

    assertThat(cues.verb("point", "out").get(0).takes(Frame.CLAUSE)).isTrue();
    assertThat(cues.verb("point", null).get(0).prepositions()).containsExactly("to");
    assertThat(cues.verb("pointing", null)).isEmpty();
  }

  @Test
  void one_word_may_have_several_classes() {
    CueList cues = CueList.of("hope\tthought\tclause\nhope\tstance\tinfinitive\n");

    assertThat(cues.verb("hope", null))
        .extracting(Cue::attitude)
        .containsExactly(Attitude.THOUGHT, Attitude.STANCE);
  }

  @Test
  void the_list_for_english_knows_verbs_nouns_and_adjectives() {
    CueList cues = CueList.english();

    assertThat(cues.verb("say", null)).isNotEmpty();
    assertThat(cues.noun("claim")).isNotEmpty();
    assertThat(cues.adjective("convinced")).isNotEmpty();
  }

  @Test
  void a_mistake_names_line_value_and_a_likely_fix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CueList.of("# cues\nsay\tspeach\tclause"))
        .withMessage(
            "cues.tsv, line 2: \"speach\" is not known here. Maybe one of: speech, thought, stance?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CueList.of("say speech clause"))
        .withMessageContaining("Maybe spaces stand for the tabs?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CueList.of("Say\tspeech\tclause"))
        .withMessageContaining("Maybe \"say\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CueList.of("say\tspeech\tclause\nsay\tspeech\tquote"))
        .withMessageContaining("line 1 already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CueList.of("talk\tspeech\tpreposition"))
        .withMessageContaining("Maybe \"preposition:about\"?");
  }
}
