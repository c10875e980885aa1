package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.testing.English;

class ContentsTest {

  @Test
  void a_list_has_one_member_for_each_noun() {
    assertThat(members("Kenya demanded ships, money and land.", "ships"))
        .containsExactly("ships", "money", "land");
  }

  @Test
  void a_list_that_is_not_to_be_split_is_one() {
    Sentence sentence = English.sentence("Kenya demanded ships, money and land.");

    assertThat(Contents.members(sentence, token(sentence, "ships"), false, List.of()))
        .extracting(member -> words(sentence, member))
        .containsExactly("ships, money and land");
  }

  @Test
  void two_words_in_one_pair_of_quotation_marks_are_one_member() {
    assertThat(members("Kenya threatened “fire and fury” against Ghana.", "fire"))
        .containsExactly("fire and fury");
  }

  @Test
  void two_nouns_that_share_what_follows_are_one_member() {
    assertThat(members("Kenya demanded the removal and destruction of all mines.", "removal"))
        .containsExactly("the removal and destruction of all mines");
  }

  @Test
  void what_the_speaker_adds_is_no_part_of_what_was_said() {
    Sentence sentence =
        English.sentence("Peru said that Chile had broken the pact, adding that the talks ended.");

    assertThat(
            words(sentence, Contents.words(sentence, token(sentence, "broken"), false, List.of())))
        .isEqualTo("Chile had broken the pact");
  }

  @Test
  void a_list_behind_a_colon_has_one_member_for_each_noun() {
    assertThat(
            members(
                "Kenya made three demands: an apology, the return of the ship and a new map.",
                "demands"))
        .containsExactly("an apology", "the return of the ship", "a new map");
  }

  @Test
  void phrases_of_a_list_do_not_hang_on_each_other() {
    assertThat(
            members(
                "Kenya demanded the release of the crew, the return of the ship and an apology.",
                "release"))
        .containsExactly("the release of the crew", "the return of the ship", "an apology");
  }

  @Test
  void a_list_of_clauses_has_one_member_for_each_verb() {
    assertThat(
            members(
                "Kenya demanded that Ghana withdraw its troops, release the crew and pay money.",
                "withdraw"))
        .containsExactly("Ghana withdraw its troops", "release the crew", "pay money");
  }

  @Test
  void to_and_that_and_the_subject_of_an_infinitive_are_left_out() {
    assertThat(members("Kenya wants Ghana to release the crew.", "release"))
        .containsExactly("release the crew");
    assertThat(members("Kenya said that the talks failed.", "failed"))
        .containsExactly("the talks failed");
    assertThat(members("Kenya called for Ghana to release the crew.", "release"))
        .containsExactly("release the crew");
  }

  @Test
  void each_of_two_infinitives_loses_its_to() {
    assertThat(members("Kenya urged Ghana to lift the ban and to free the crew.", "lift"))
        .containsExactly("lift the ban", "free the crew");
  }

  @Test
  void a_negation_is_of_all_that_or_joins() {
    assertThat(members("Kenya urged Ghana not to close the port or raise fees.", "close"))
        .containsExactly("not ... close the port", "not ... raise fees");
    assertThat(members("Kenya demands that Ghana not sail or deploy ships.", "sail"))
        .containsExactly("Ghana not sail", "not ... deploy ships");
    assertThat(members("Kenya said that Ghana would not fish and would pay.", "fish"))
        .containsExactly("Ghana would not fish", "would pay");
  }

  @Test
  void a_condition_is_left_out() {
    assertThat(members("Kenya said that it would leave if Ghana signed.", "leave"))
        .containsExactly("it would leave");
    assertThat(members("Kenya said that it would leave because Ghana signed.", "leave"))
        .containsExactly("it would leave because Ghana signed");
  }

  @Test
  void what_fills_another_slot_is_left_out() {
    Sentence sentence = English.sentence("Kenya demanded an apology from Ghana.");
    List<Token> apart = List.of(token(sentence, "from"));

    assertThat(Contents.words(sentence, token(sentence, "apology"), true, apart))
        .extracting(span -> span.of("Kenya demanded an apology from Ghana."))
        .containsExactly("an apology");
    assertThat(members("Kenya demanded an apology from Ghana.", "apology"))
        .containsExactly("an apology from Ghana");
  }

  @Test
  void a_condition_in_the_middle_parts_the_content_in_two() {
    assertThat(members("Kenya said that the draft, if Ghana signed, would stand.", "stand"))
        .containsExactly("the draft ... would stand");
  }

  private static List<String> members(String text, String head) {
    Sentence sentence = English.sentence(text);
    return Contents.members(sentence, token(sentence, head), true, List.of()).stream()
        .map(member -> words(sentence, member))
        .toList();
  }

  private static String words(Sentence sentence, List<travaux.negotiation.Span> spans) {
    List<Token> tokens = sentence.tokens();
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(" ".repeat(token.span().start() - text.length())).append(token.form());
    }
    return String.join(" ... ", spans.stream().map(span -> span.of(text.toString())).toList());
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
