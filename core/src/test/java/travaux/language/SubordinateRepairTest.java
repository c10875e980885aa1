package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubordinateRepairTest {

  @Test
  void the_phrase_before_a_verb_without_a_subject_is_its_subject() {
    List<Token> mended =
        mend(
            "Fares/fare/NNS/1/nsubj rise/rise/VBP/-1/root as/as/IN/1/prep"
                + " dispute/dispute/NN/2/pobj deepens/deepen/VBZ/1/conj");

    assertThat(place(mended, "dispute")).isEqualTo("deepens nsubj");
    assertThat(place(mended, "deepens")).isEqualTo("rise advcl");
    assertThat(place(mended, "as")).isEqualTo("deepens mark");
  }

  @Test
  void the_clause_before_it_is_the_main_one() {
    List<Token> mended =
        mend(
            "Peru/peru/NNP/1/nsubj left/leave/VBD/4/ccomp after/after/IN/1/prep"
                + " Mora/mora/NNP/2/pobj spoke/speak/VBD/-1/root");

    assertThat(place(mended, "left")).isEqualTo("ROOT root");
    assertThat(place(mended, "spoke")).isEqualTo("left advcl");
    assertThat(place(mended, "Mora")).isEqualTo("spoke nsubj");
  }

  @Test
  void a_verb_behind_and_goes_on_with_the_same_subject() {
    String tree =
        "Peru/peru/NNP/1/nsubj left/leave/VBD/-1/root after/after/IN/1/prep"
            + " talks/talk/NNS/2/pobj and/and/CC/1/cc slept/sleep/VBD/1/conj";

    assertThat(mend(tree)).isEqualTo(Trees.read(tree));
  }

  @Test
  void what_somebody_is_seen_as_is_no_clause() {
    String tree =
        "Mora/mora/NNP/2/nsubjpass is/be/VBZ/2/auxpass seen/see/VBN/-1/root as/as/IN/2/prep"
            + " hawk/hawk/NN/3/pobj says/say/VBZ/2/conj";

    assertThat(mend(tree)).isEqualTo(Trees.read(tree));
  }

  @Test
  void a_condition_hangs_on_a_verb() {
    List<Token> mended =
        mend(
            "would/would/MD/1/aux stand/stand/VB/-1/root and/and/CC/1/cc count/count/NN/1/conj"
                + " wrecks/wreck/NNS/3/dobj if/if/IN/7/mark they/they/PRP/7/nsubj"
                + " moved/move/VBD/3/advcl");

    assertThat(place(mended, "moved")).isEqualTo("stand advcl");
  }

  private static List<Token> mend(String tree) {
    return SubordinateRepair.mend(Trees.read(tree));
  }

  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    String head = token.head() < 0 ? "ROOT" : tokens.get(token.head()).form();
    return head + " " + token.relation();
  }
}
