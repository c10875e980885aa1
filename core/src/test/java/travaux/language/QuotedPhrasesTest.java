package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedPhrasesTest {

  @Test
  void marks_around_a_part_of_a_verb_are_left_out() {
    assertThat(marks("Peru/NNP had/VBD “/`` wilfully/RB broken/VBN ”/'' the/DT truce/NN"))
        .isEqualTo(places(2, 5));
  }

  @Test
  void marks_around_a_noun_without_a_verb_are_left_out() {
    assertThat(marks("called/VBD the/DT plan/NN \"/`` a/DT joke/NN ./. \"/''"))
        .isEqualTo(places(3, 7));
  }

  @Test
  void marks_around_a_clause_stay() {
    assertThat(marks("said/VBD that/IN “/`` we/PRP will/MD leave/VB ”/'' on/IN Friday/NNP"))
        .isEqualTo(places());
  }

  @Test
  void marks_at_the_beginning_or_behind_a_comma_stay() {
    assertThat(marks("“/`` No/DT deal/NN ,/, ”/'' he/PRP said/VBD ,/, “/`` yet/RB ”/''"))
        .isEqualTo(places());
  }

  @Test
  void marks_around_a_nickname_stay() {
    assertThat(marks("called/VBD Mora/NNP “/`` the/DT admiral/NN ”/'' again/RB"))
        .isEqualTo(places());
  }

  @Test
  void a_sentence_is_parsed_without_them_and_keeps_them() {
    Sentence sentence =
        ParserTest.sentence("The envoy said that Peru had “wilfully broken” the truce.");
    Token broken = sentence.tokens().get(8);

    assertThat(broken.form()).isEqualTo("broken");
    assertThat(broken.relation()).isEqualTo("ccomp");
    assertThat(sentence.child(broken, "nsubj")).map(Token::form).hasValue("Peru");
    assertThat(sentence.tokens().get(6).form()).isEqualTo("“");
    assertThat(sentence.tokens().get(9).form()).isEqualTo("”");
  }

  private static BitSet marks(String words) {
    List<String> all = List.of(words.split(" "));
    return QuotedPhrases.marks(
        all.stream().map(each -> each.substring(0, each.lastIndexOf('/'))).toList(),
        all.stream().map(each -> each.substring(each.lastIndexOf('/') + 1)).toList());
  }

  private static BitSet places(int... places) {
    BitSet all = new BitSet();
    for (int place : places) {
      all.set(place);
    }
    return all;
  }
}
