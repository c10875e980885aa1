package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeRepairTest {

  @Test
  void a_that_clause_goes_from_a_noun_that_takes_none_to_the_verb_of_saying() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj told/tell/VBD/-1/root Ghana/ghana/NNP/1/dobj"
                + " that/that/IN/5/mark talks/talk/NNS/5/nsubj failed/fail/VBD/2/acl");

    assertThat(place(mended, "failed")).isEqualTo("told ccomp");
  }

  @Test
  void a_that_clause_stays_with_a_noun_that_takes_one() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj repeated/repeat/VBD/-1/root claim/claim/NN/1/dobj"
                + " that/that/IN/5/mark talks/talk/NNS/5/nsubj failed/fail/VBD/2/acl");

    assertThat(place(mended, "failed")).isEqualTo("claim acl");
  }

  @Test
  void a_line_whose_root_is_called_an_apposition_is_read_all_the_same() {
    List<Token> mended =
        mend(
            "12/#crd#/CD/2/nummod ,/,/,/2/punct page/page/NN/-1/appos and/and/CC/2/cc"
                + " a/a/DT/5/det map/map/NN/2/conj");

    assertThat(mended).hasSize(6);
  }

  @Test
  void a_that_clause_stays_where_the_verb_says_nothing() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj built/build/VBD/-1/root dam/dam/NN/1/dobj"
                + " that/that/IN/5/mark talks/talk/NNS/5/nsubj failed/fail/VBD/2/acl");

    assertThat(place(mended, "failed")).isEqualTo("dam acl");
  }

  @Test
  void a_verb_of_saying_gets_no_second_that_clause() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root left/leave/VBD/1/ccomp"
                + " Ghana/ghana/NNP/1/dobj that/that/IN/6/mark talks/talk/NNS/6/nsubj"
                + " failed/fail/VBD/3/acl");

    assertThat(place(mended, "failed")).isEqualTo("Ghana acl");
  }

  @Test
  void a_second_verb_in_the_tense_of_the_verb_of_saying_goes_with_it() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root Peru/peru/NNP/3/nsubj"
                + " wins/win/VBZ/1/ccomp but/but/CC/3/cc demanded/demand/VBD/3/conj"
                + " talks/talk/NNS/5/dobj");

    assertThat(place(mended, "demanded")).isEqualTo("said conj");
  }

  @Test
  void a_second_verb_in_the_tense_of_what_is_said_stays_with_it() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj said/say/VBD/-1/root Peru/peru/NNP/3/nsubj won/win/VBD/1/ccomp"
                + " and/and/CC/3/cc demanded/demand/VBD/3/conj talks/talk/NNS/5/dobj");

    assertThat(place(mended, "demanded")).isEqualTo("won conj");
  }

  @Test
  void a_second_infinitive_goes_with_the_first() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/TO/3/aux sign/sign/VB/1/xcomp"
                + " and/and/CC/1/cc to/to/TO/6/aux pay/pay/VB/1/conj");

    assertThat(place(mended, "pay")).isEqualTo("sign conj");
  }

  @Test
  void a_second_verb_without_to_stays_with_the_main_verb() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/TO/3/aux sign/sign/VB/1/xcomp"
                + " and/and/CC/1/cc paid/pay/VBD/1/conj");

    assertThat(place(mended, "paid")).isEqualTo("agreed conj");
  }

  @Test
  void what_something_is_described_as_goes_with_described() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj described/describe/VBD/-1/root draft/draft/NN/1/dobj"
                + " Ghana/ghana/NNP/4/nsubj sent/send/VBD/2/relcl as/as/IN/4/prep"
                + " absurd/absurd/JJ/5/pobj");

    assertThat(place(mended, "as")).isEqualTo("described prep");
  }

  @Test
  void an_as_phrase_of_a_verb_that_calls_nothing_stays() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj read/read/VBD/-1/root draft/draft/NN/1/dobj"
                + " Ghana/ghana/NNP/4/nsubj sent/send/VBD/2/relcl as/as/IN/4/prep"
                + " gift/gift/NN/5/pobj");

    assertThat(place(mended, "as")).isEqualTo("sent prep");
  }

  @Test
  void of_this_and_of_that_belong_together() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj accused/accuse/VBD/-1/root Ghana/ghana/NNP/1/dobj"
                + " of/of/IN/1/prep lies/lie/NNS/3/pobj and/and/CC/1/cc of/of/IN/2/prep"
                + " theft/theft/NN/6/pobj");

    assertThat(mended.get(6)).extracting(Token::head, Token::relation).containsExactly(3, "conj");
  }

  @Test
  void another_preposition_after_and_stays() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj accused/accuse/VBD/-1/root Ghana/ghana/NNP/1/dobj"
                + " of/of/IN/1/prep lies/lie/NNS/3/pobj and/and/CC/1/cc for/for/IN/2/prep"
                + " years/year/NNS/6/pobj");

    assertThat(place(mended, "for")).isEqualTo("Ghana prep");
  }

  @Test
  void behind_the_colon_of_a_headline_stands_who_acts() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/3/nsubj :/:/:/3/punct Mora/mora/NNP/3/dep"
                + " demands/demand/VBZ/-1/root answers/answer/NNS/3/dobj");

    assertThat(place(mended, "Mora")).isEqualTo("demands nsubj");
    assertThat(place(mended, "Kenya")).isEqualTo("demands dep");
  }

  @Test
  void without_a_colon_the_subject_stays() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/3/nsubj ,/,/,/3/punct Mora/mora/NNP/3/dep"
                + " demands/demand/VBZ/-1/root answers/answer/NNS/3/dobj");

    assertThat(place(mended, "Kenya")).isEqualTo("demands nsubj");
  }

  private static List<Token> mend(String tree) {
    return TreeRepair.mend(Trees.read(tree));
  }

  /** "told ccomp": the governor's form and the label. */
  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return tokens.get(token.head()).form() + " " + token.relation();
  }
}
