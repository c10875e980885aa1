package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocativeRepairTest {

  @Test
  void who_does_something_meanwhile_is_the_one_who_speaks() {
    Token name =
        VocativeRepair.mend(
                Trees.read(
                    "Zog/zog/NNP/5/vocative ,/,/,/5/punct briefing/brief/NN/3/compound"
                        + " reporters/reporter/NNS/5/nsubj ,/,/,/5/punct said/say/VBD/-1/root"
                        + " so/so/RB/5/advmod ./././5/punct"))
            .get(0);
    assertThat(name.relation()).isEqualTo("nsubj");
  }

  @Test
  void who_is_spoken_to_in_a_sentence_stays_so() {
    Token name =
        VocativeRepair.mend(
                Trees.read(
                    "Friends/friend/NNS/3/vocative ,/,/,/3/punct pilots/pilot/NNS/3/nsubj"
                        + " sign/sign/VBP/-1/root ./././3/punct"))
            .get(0);
    assertThat(name.relation()).isEqualTo("vocative");
  }
}
