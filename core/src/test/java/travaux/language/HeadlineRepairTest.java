package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineRepairTest {

  @Test
  void two_names_with_a_comma_head_a_line_together() {
    List<Token> mended =
        mend("Zog/zog/NNP/3/vocative ,/,/,/3/punct Mora/mora/NNP/3/nsubj agree/agree/VBP/-1/root");

    assertThat(place(mended, "Zog")).isEqualTo("agree nsubj");
    assertThat(place(mended, "Mora")).isEqualTo("Zog conj");
  }

  @Test
  void two_sides_without_names_head_a_line_together() {
    List<Token> mended =
        mend(
            "City/city/NN/1/compound council/council/NN/5/npadvmod ,/,/,/5/punct"
                + " ferry/ferry/NN/4/compound crews/crew/NNS/5/nsubj sign/sign/VBP/-1/root"
                + " pact/pact/NN/5/dobj");

    assertThat(place(mended, "council")).isEqualTo("sign nsubj");
    assertThat(place(mended, "crews")).isEqualTo("council conj");
  }

  @Test
  void a_day_or_a_whole_sentence_opens_no_pair() {
    List<Token> day =
        mend(
            "Monday/monday/NNP/3/npadvmod ,/,/,/3/punct crews/crew/NNS/3/nsubj"
                + " sign/sign/VBP/-1/root");
    List<Token> sentence =
        mend(
            "Council/council/NN/3/npadvmod ,/,/,/3/punct crews/crew/NNS/3/nsubj"
                + " sign/sign/VBP/-1/root ./././3/punct");

    assertThat(place(day, "Monday")).isEqualTo("sign npadvmod");
    assertThat(place(sentence, "Council")).isEqualTo("sign npadvmod");
  }

  @Test
  void who_is_called_by_name_is_no_subject_of_a_past_verb() {
    List<Token> mended =
        mend("Zog/zog/NNP/3/vocative ,/,/,/3/punct Mora/mora/NNP/3/nsubj agreed/agree/VBD/-1/root");

    assertThat(place(mended, "Zog")).isEqualTo("agreed vocative");
  }

  private static List<Token> mend(String tree) {
    return HeadlineRepair.mend(Trees.read(tree));
  }

  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return tokens.get(token.head()).form() + " " + token.relation();
  }
}
