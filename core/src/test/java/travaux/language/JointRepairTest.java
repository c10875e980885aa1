package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointRepairTest {

  @Test
  void what_stands_between_a_verb_and_but_is_its_object() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj received/receive/VBD/-1/root bids/bid/NNS/9/nsubjpass"
                + " for/for/IN/2/prep docks/dock/NNS/3/pobj but/but/CC/4/cc no/no/DT/7/det"
                + " permits/permit/NNS/4/conj were/be/VBD/9/auxpass given/give/VBN/1/conj");

    assertThat(place(mended, "bids")).isEqualTo("received dobj");
    assertThat(place(mended, "permits")).isEqualTo("given nsubjpass");
    assertThat(place(mended, "but")).isEqualTo("received cc");
  }

  @Test
  void a_day_before_the_comma_belongs_to_the_verb_before_it() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj raised/raise/VBD/-1/root fees/fee/NNS/1/dobj"
                + " Monday/monday/NNP/7/npadvmod ,/,/,/1/punct saying/say/VBG/1/advcl"
                + " docks/dock/NNS/7/nsubj closed/close/VBD/5/ccomp");

    assertThat(place(mended, "Monday")).isEqualTo("raised npadvmod");
  }

  @Test
  void a_day_before_a_clause_of_its_own_stays_there() {
    List<Token> mended =
        mend(
            "Monday/monday/NNP/3/npadvmod ,/,/,/3/punct docks/dock/NNS/3/nsubj"
                + " closed/close/VBD/-1/root");

    assertThat(place(mended, "Monday")).isEqualTo("closed npadvmod");
  }

  private static List<Token> mend(String tree) {
    return JointRepair.mend(Trees.read(tree));
  }

  /** "told ccomp": the governor's form and the label. */
  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return tokens.get(token.head()).form() + " " + token.relation();
  }
}
