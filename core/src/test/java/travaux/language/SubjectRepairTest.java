package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectRepairTest {

  @Test
  void a_noun_joined_to_an_object_is_the_subject_of_the_verb_behind_it() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj had/have/VBD/-1/root comment/comment/NN/1/dobj"
                + " and/and/CC/2/cc Ghana/ghana/NNP/2/conj did/do/VBD/7/aux not/not/RB/7/neg"
                + " reply/reply/VB/1/conj");

    assertThat(place(mended, "Ghana")).isEqualTo("reply nsubj");
  }

  @Test
  void a_second_object_before_and_stays_an_object() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj took/take/VBD/-1/root maps/map/NNS/1/dobj"
                + " and/and/CC/2/cc charts/chart/NNS/2/conj and/and/CC/1/cc left/leave/VBD/1/conj");

    assertThat(place(mended, "charts")).isEqualTo("maps conj");
  }

  @Test
  void a_pair_behind_between_is_no_subject() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj left/leave/VBD/-1/root as/as/IN/1/prep row/row/NN/2/pobj"
                + " between/between/IN/3/prep Peru/peru/NNP/4/pobj and/and/CC/5/cc"
                + " Ghana/ghana/NNP/5/conj grows/grow/VBZ/1/conj");

    assertThat(place(mended, "Ghana")).isEqualTo("Peru conj");
  }

  @Test
  void what_follows_a_preposition_of_time_is_a_clause_of_its_own() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj wrote/write/VBD/-1/root after/after/IN/1/prep"
                + " Ghana/ghana/NNP/2/pobj released/release/VBD/1/conj it/it/PRP/4/dobj");

    assertThat(place(mended, "Ghana")).isEqualTo("released nsubj");
    assertThat(place(mended, "released")).isEqualTo("wrote advcl");
  }

  @Test
  void a_list_that_the_parser_breaks_into_two_subjects_is_one() {
    List<Token> mended =
        mend(
            "ministers/minister/NNS/7/nsubj of/of/IN/0/prep Peru/peru/NNP/1/pobj ,/,/,/7/punct"
                + " Chile/chile/NNP/7/nsubj and/and/CC/4/cc Ghana/ghana/NNP/4/conj"
                + " met/meet/VBD/-1/root");

    assertThat(place(mended, "Chile")).isEqualTo("Peru conj");
  }

  @Test
  void what_they_say_of_a_noun_the_noun_does() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj counts/count/VBZ/6/ccomp ships/ship/NNS/1/dobj"
                + " they/they/PRP/4/nsubj say/say/VBP/6/parataxis have/have/VBP/6/aux"
                + " left/leave/VBN/-1/root");

    assertThat(place(mended, "left")).isEqualTo("ships relcl");
    assertThat(mended.get(1).head()).isEqualTo(-1);
  }

  @Test
  void what_stands_between_two_verbs_is_the_subject_of_the_one_without() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj agreed/agree/VBD/-1/root bans/ban/NNS/1/dobj"
                + " should/should/MD/4/aux end/end/VB/1/ccomp");

    assertThat(place(mended, "bans")).isEqualTo("end nsubj");
  }

  @Test
  void a_verb_that_nothing_completes_may_be_a_noun() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj announced/announce/VBD/-1/root staff/staff/NN/1/dobj"
                + " moves/move/VBZ/1/ccomp");

    assertThat(place(mended, "staff")).isEqualTo("announced dobj");
  }

  @Test
  void who_stands_between_a_day_and_a_second_subject_is_the_first() {
    List<Token> mended =
        mend(
            "On/on/IN/7/prep Monday/monday/NNP/0/pobj ,/,/,/7/punct Zog/zog/NNP/1/appos"
                + " and/and/CC/3/cc his/his/PRP$/6/poss host/host/NN/7/nsubj"
                + " met/meet/VBD/-1/root");

    assertThat(place(mended, "Zog")).isEqualTo("met nsubj");
    assertThat(place(mended, "host")).isEqualTo("Zog conj");
  }

  @Test
  void who_follows_by_did_what_is_condemned() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj condemned/condemn/VBD/-1/root raids/raid/NNS/1/dobj"
                + " by/by/IN/1/agent Ghana/ghana/NNP/3/pobj");

    assertThat(place(mended, "by")).isEqualTo("raids prep");
  }

  @Test
  void a_loose_verb_behind_a_joined_noun_is_a_clause_of_its_own() {
    List<Token> mended =
        mend(
            "Kenya/kenya/NNP/1/nsubj condemned/condemn/VBD/-1/root deals/deal/NNS/1/dobj"
                + " and/and/CC/2/cc crowds/crowd/NNS/2/conj showed/show/VBD/1/advcl"
                + " rage/rage/NN/5/dobj");

    assertThat(place(mended, "crowds")).isEqualTo("showed nsubj");
    assertThat(place(mended, "showed")).isEqualTo("condemned conj");
  }

  private static List<Token> mend(String tree) {
    return SubjectRepair.mend(Trees.read(tree));
  }

  /** "told ccomp": the governor's form and the label. */
  private static String place(List<Token> tokens, String form) {
    Token token =
        tokens.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return tokens.get(token.head()).form() + " " + token.relation();
  }
}
