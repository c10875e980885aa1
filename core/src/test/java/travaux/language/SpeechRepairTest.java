package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechRepairTest {

  @Test
  void who_goes_on_behind_a_comma_is_the_speaker() {
    List<Token> mended =
        SpeechRepair.mend(
            Trees.read(
                "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root Peru/peru/NNP/3/nsubj"
                    + " erred/err/VBD/1/ccomp ,/,/,/3/punct insisting/insist/VBG/3/advcl"));

    assertThat(mended.get(5).head()).isEqualTo(1);
  }

  @Test
  void who_warns_while_speaking_is_the_speaker() {
    List<Token> mended =
        SpeechRepair.mend(
            Trees.read(
                "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root Peru/peru/NNP/3/nsubj"
                    + " erred/err/VBD/1/ccomp ,/,/,/3/punct while/while/IN/6/mark"
                    + " warning/warn/VBG/3/advcl"));

    assertThat(mended.get(6).head()).isEqualTo(1);
  }

  @Test
  void a_participle_that_says_nothing_stays_where_it_is() {
    List<Token> mended =
        SpeechRepair.mend(
            Trees.read(
                "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root Peru/peru/NNP/3/nsubj"
                    + " erred/err/VBD/1/ccomp ,/,/,/3/punct closing/close/VBG/3/advcl"));

    assertThat(mended.get(5).head()).isEqualTo(3);
  }

  @Test
  void a_capital_inside_a_sentence_makes_a_name_of_he() {
    assertThat(tag("Premier/premier/NNP/1/compound He/he/PRP/2/nsubj left/leave/VBD/-1/root", 1))
        .isEqualTo("NNP");
    assertThat(tag("“/“/``/2/punct He/he/PRP/2/nsubj left/leave/VBD/-1/root", 1)).isEqualTo("PRP");
    assertThat(
            tag(
                "Kenya/kenya/NNP/1/nsubj Says/say/VBZ/-1/root He/he/PRP/3/nsubj Left/leave/VBD/1/ccomp",
                2))
        .isEqualTo("PRP");
  }

  private static String tag(String tree, int word) {
    return SpeechRepair.named(Trees.read(tree)).get(word).pos();
  }
}
