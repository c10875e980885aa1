package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComplementRepairTest {

  @Test
  void words_inside_a_reported_clause_are_its_own() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root there/there/EX/3/expl"
                + " was/be/VBD/1/ccomp more/more/JJR/1/advmod at/at/IN/3/prep"
                + " stake/stake/NN/5/pobj");

    assertThat(place(mended, "more")).isEqualTo("was advmod");
  }

  @Test
  void a_noun_behind_the_verb_of_saying_is_the_subject_that_the_clause_lacks() {
    List<Token> mended =
        mend(
            "Mora/mora/NNP/1/nsubj said/say/VBD/-1/root the/the/DT/3/det talks/talk/NNS/0/appos"
                + " ,/,/,/6/punct would/would/MD/6/aux end/end/VB/1/ccomp");

    assertThat(place(mended, "talks")).isEqualTo("end nsubj");
  }

  @Test
  void a_noun_behind_the_day_is_the_subject_that_the_clause_lacks() {
    List<Token> mended =
        mend(
            "Mora/mora/NNP/1/nsubj said/say/VBD/-1/root on/on/IN/1/prep Friday/friday/NNP/2/pobj"
                + " the/the/DT/5/det ships/ship/NNS/3/conj are/be/VBP/7/auxpass"
                + " held/hold/VBN/1/ccomp");

    assertThat(place(mended, "ships")).isEqualTo("held nsubj");
  }

  @Test
  void a_hearer_is_no_subject() {
    List<Token> mended =
        mend(
            "Mora/mora/NNP/1/nsubj told/tell/VBD/-1/root the/the/DT/3/det king/king/NN/1/dobj"
                + " that/that/DT/5/mark failed/fail/VBD/1/ccomp");

    assertThat(place(mended, "king")).isEqualTo("told dobj");
  }

  @Test
  void what_one_threatens_to_do_has_the_object() {
    List<Token> mended =
        mend(
            "fees/fee/NNS/-1/root that/that/WDT/3/dobj Peru/peru/NNP/3/nsubj"
                + " threatened/threaten/VBD/0/relcl to/to/TO/5/aux raise/raise/VB/3/xcomp");

    assertThat(place(mended, "that")).isEqualTo("raise dobj");
  }

  @Test
  void a_time_is_no_object_of_a_preposition_left_behind() {
    List<Token> mended =
        mend(
            "pact/pact/NN/-1/root which/which/WDT/3/dobj Peru/peru/NNP/3/nsubj"
                + " pulled/pull/VBD/0/relcl out/out/IN/3/prep of/of/IN/4/prep last/last/JJ/7/amod"
                + " year/year/NN/5/pobj");

    assertThat(place(mended, "which")).isEqualTo("of pobj");
    assertThat(place(mended, "year")).isEqualTo("pulled npadvmod");
  }

  @Test
  void money_is_told_with_what_it_is_spent_on() {
    String tree =
        "Peru/peru/NNP/1/nsubj offered/offer/VBD/-1/root millions/million/NNS/1/dobj"
            + " of/of/IN/2/prep dollars/dollar/NNS/3/pobj in/in/IN/1/prep ";

    assertThat(place(mend(tree + "aid/aid/NN/5/pobj"), "in")).isEqualTo("dollars prep");
    assertThat(place(mend(tree + "Chile/chile/NNP/5/pobj"), "in")).isEqualTo("offered prep");
  }

  @Test
  void a_clause_before_a_headline_that_says_something_is_nobodys_words() {
    List<Token> mended =
        mend(
            "Talks/talk/NNS/1/nsubj fail/fail/VBP/4/ccomp ,/,/,/4/punct Peru/peru/NNP/4/nsubj"
                + " says/say/VBZ/-1/root it/it/PRP/7/nsubj will/will/MD/7/aux"
                + " leave/leave/VB/4/ccomp");

    assertThat(place(mended, "fail")).isEqualTo("says parataxis");
    assertThat(place(mended, "leave")).isEqualTo("says ccomp");
  }

  @Test
  void what_follows_a_semicolon_leaves_the_clause_before_the_speaker_his_words() {
    List<Token> mended =
        mend(
            "Talks/talk/NNS/1/nsubj fail/fail/VBP/4/ccomp ,/,/,/4/punct Peru/peru/NNP/4/nsubj"
                + " says/say/VBZ/-1/root ;/;/:/4/punct Chile/chile/NNP/7/nsubj"
                + " waits/wait/VBZ/4/ccomp");

    assertThat(place(mended, "fail")).isEqualTo("says ccomp");
  }

  private static List<Token> mend(String tree) {
    return ComplementRepair.mend(Trees.read(tree));
  }

  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return tokens.get(token.head()).form() + " " + token.relation();
  }
}
