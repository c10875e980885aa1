package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuxiliaryRepairTest {

  @Test
  void what_the_parser_hangs_on_an_auxiliary_is_the_verbs() {
    List<Token> mended =
        AuxiliaryRepair.mend(
            Trees.read(
                "Peru/peru/NNP/1/nsubj had/have/VBD/4/aux at/at/IN/1/prep first/first/RB/2/pcomp"
                    + " insisted/insist/VBN/-1/root"));
    assertThat(mended.get(0).head()).isEqualTo(4);
    assertThat(mended.get(2).head()).isEqualTo(4);
  }

  @Test
  void a_verb_keeps_its_own_subject() {
    List<Token> mended =
        AuxiliaryRepair.mend(
            Trees.read(
                "Had/have/VBD/2/aux Peru/peru/NNP/2/nsubj left/leave/VBN/-1/root"
                    + " ,/,/,/2/punct it/it/PRP/5/nsubj won/win/VBD/2/conj"));
    assertThat(mended.get(1).head()).isEqualTo(2);
    assertThat(mended.get(4).head()).isEqualTo(5);
  }
}
