package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounClauseRepairTest {

  @Test
  void of_two_subjects_around_a_which_the_first_is_the_later_verbs() {
    List<Token> mended =
        mend(
            "Ports/port/NNS/6/nsubj ,/,/,/0/punct on/on/IN/6/prep which/which/WDT/2/pobj"
                + " the/the/DT/5/det Front/front/NNP/6/nsubj insists/insist/VBZ/-1/root"
                + " ,/,/,/6/punct would/would/MD/9/aux stay/stay/VB/6/ccomp open/open/JJ/9/acomp");

    assertThat(place(mended, "Ports")).isEqualTo("stay nsubj");
    assertThat(place(mended, "insists")).isEqualTo("Ports relcl");
  }

  @Test
  void talks_on_something_are_with_somebody() {
    List<Token> mended =
        mend(
            "talks/talk/NNS/-1/root on/on/IN/0/prep rights/right/NNS/1/pobj with/with/IN/2/prep"
                + " Peru/peru/NNP/3/pobj");

    assertThat(place(mended, "with")).isEqualTo("talks prep");
  }

  @Test
  void the_first_thing_to_happen_is_one_phrase() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj asked/ask/VBD/-1/root Peru/peru/NNP/1/dobj in/in/IN/1/prep"
                + " the/the/DT/6/det first/first/JJ/6/amod step/step/NN/3/pobj to/to/TO/8/aux"
                + " come/come/VB/1/xcomp");

    assertThat(place(mended, "come")).isEqualTo("step relcl");
  }

  @Test
  void the_aim_of_a_deal_is_no_aim_of_the_verb() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/IN/1/prep talks/talk/NNS/2/pobj"
                + " in/in/IN/1/prep a/a/DT/6/det bid/bid/NN/4/pobj to/to/TO/8/aux"
                + " end/end/VB/1/xcomp it/it/PRP/8/dobj");

    assertThat(place(mended, "end")).isEqualTo("bid relcl");
  }

  @Test
  void what_is_feared_belongs_to_the_fear() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj warned/warn/VBD/-1/root ,/,/,/1/punct"
                + " raising/raise/VBG/1/advcl fears/fear/NNS/3/dobj it/it/PRP/6/nsubj"
                + " left/leave/VBD/1/ccomp");

    assertThat(place(mended, "left")).isEqualTo("fears acl");
  }

  @Test
  void a_time_does_not_part_an_announcement_from_its_words() {
    List<Token> mended =
        mend(
            "Mora/mora/NNP/1/nsubj pointed/point/VBD/-1/root to/to/IN/1/prep word/word/NN/2/pobj"
                + " last/last/JJ/5/amod year/year/NN/3/npadvmod that/that/IN/8/mark"
                + " Peru/peru/NNP/8/nsubj left/leave/VBD/1/ccomp");

    assertThat(place(mended, "left")).isEqualTo("word acl");
  }

  @Test
  void a_gerund_belongs_to_who_does_it() {
    List<Token> mended =
        mend(
            "Mora/mora/NNP/1/nsubj stressed/stress/VBD/-1/root prospects/prospect/NNS/1/dobj"
                + " of/of/IN/2/prep Peru/peru/NNP/3/pobj leaving/leave/VBG/1/advcl");

    assertThat(place(mended, "leaving")).isEqualTo("Peru acl");
  }

  @Test
  void what_is_announced_as_a_thing_is_no_clause() {
    List<Token> mended =
        mend(
            "Mora/mora/NNP/1/nsubj announced/announce/VBD/-1/root terms/term/NNS/1/dobj"
                + " of/of/IN/2/prep peace/peace/NN/3/pobj that/that/IN/7/mark he/he/PRP/7/nsubj"
                + " praised/praise/VBD/1/ccomp as/as/IN/7/prep fair/fair/JJ/8/pobj");

    assertThat(place(mended, "praised")).isEqualTo("peace relcl");
  }

  private static List<Token> mend(String tree) {
    return NounClauseRepair.mend(Trees.read(tree));
  }

  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return tokens.get(token.head()).form() + " " + token.relation();
  }
}
