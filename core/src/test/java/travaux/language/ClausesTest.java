package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.testing.English;

class ClausesTest {

  @Test
  void the_passive_is_turned_round() {
    Clause clause = clause("The withdrawal was demanded by Kenya and Peru.", "demanded");

    assertThat(clause.passive()).isTrue();
    assertThat(forms(clause.subjects())).containsExactly("Kenya", "Peru");
    assertThat(forms(clause.objects())).containsExactly("withdrawal");
  }

  @Test
  void a_passive_without_agent_has_no_subject() {
    assertThat(clause("The withdrawal was demanded.", "demanded").subjects()).isEmpty();
  }

  @Test
  void coordinated_subjects_and_objects_are_all_there() {
    Clause clause = clause("Kenya and Peru demanded a pause and an inquiry.", "demanded");

    assertThat(forms(clause.subjects())).containsExactly("Kenya", "Peru");
    assertThat(forms(clause.objects())).containsExactly("pause", "inquiry");
  }

  @Test
  void a_coordinated_verb_has_the_subject_of_the_first_and_its_own_object() {
    Clause clause = clause("Kenya met Ghana and demanded a pause.", "demanded");

    assertThat(forms(clause.subjects())).containsExactly("Kenya");
    assertThat(forms(clause.objects())).containsExactly("pause");
  }

  @Test
  void who_gives_a_command_does_not_do_what_he_commands() {
    assertThat(clause("\"Open the port,\" the envoy said.", "Open").subjects()).isEmpty();
  }

  @Test
  void what_there_is_nobody_does() {
    assertThat(clause("The envoy said there was a chance.", "was").subjects()).isEmpty();
  }

  @Test
  void a_relative_pronoun_as_subject_is_its_antecedent() {
    Clause clause = clause("The envoy, who demanded a pause, represents Kenya.", "demanded");

    assertThat(forms(clause.subjects())).containsExactly("envoy");
  }

  @Test
  void a_relative_pronoun_as_object_is_its_antecedent() {
    Clause clause = clause("Sweden, which Kenya met on Monday, demanded a pause.", "met");

    assertThat(forms(clause.subjects())).containsExactly("Kenya");
    assertThat(forms(clause.objects())).containsExactly("Sweden");
  }

  @Test
  void a_relative_clause_without_pronoun_has_its_antecedent_as_object() {
    Clause clause = clause("The pause Kenya demanded came late.", "demanded");

    assertThat(forms(clause.subjects())).containsExactly("Kenya");
    assertThat(forms(clause.objects())).containsExactly("pause");
  }

  @Test
  void an_infinitive_has_the_subject_of_its_governor() {
    Clause clause = clause("Kenya decided to demand a pause.", "demand");

    assertThat(clause.infinitive()).isTrue();
    assertThat(forms(clause.subjects())).containsExactly("Kenya");
  }

  @Test
  void who_is_persuaded_does_it() {
    assertThat(forms(clause("Kenya persuaded Ghana to demand a pause.", "demand").subjects()))
        .containsExactly("Ghana");
  }

  @Test
  void who_promises_somebody_does_it_himself() {
    assertThat(forms(clause("Kenya promised Ghana to release the crew.", "release").subjects()))
        .containsExactly("Kenya");
  }

  @Test
  void who_threatens_somebody_does_it_himself() {
    assertThat(forms(clause("Kenya threatened Ghana to close the border.", "close").subjects()))
        .containsExactly("Kenya");
  }

  @Test
  void who_uses_something_does_it_himself() {
    assertThat(forms(clause("Kenya used the meeting to accuse Ghana.", "accuse").subjects()))
        .containsExactly("Kenya");
  }

  @Test
  void a_participle_before_or_after_has_the_subject_of_the_sentence() {
    assertThat(forms(clause("Demanding a pause, Kenya left the room.", "Demanding").subjects()))
        .containsExactly("Kenya");
    assertThat(forms(clause("Kenya left the room, demanding a pause.", "demanding").subjects()))
        .containsExactly("Kenya");
  }

  @Test
  void a_past_participle_after_a_noun_is_passive() {
    Clause clause = clause("A pause demanded by Kenya was refused.", "demanded");

    assertThat(clause.passive()).isTrue();
    assertThat(forms(clause.subjects())).containsExactly("Kenya");
    assertThat(forms(clause.objects())).containsExactly("pause");
  }

  @Test
  void what_somebody_is_accused_of_was_done_by_the_accused() {
    assertThat(forms(clause("Kenya accused Ghana of shelling the port.", "shelling").subjects()))
        .containsExactly("Ghana");
  }

  @Test
  void not_and_never_and_no_negate() {
    assertThat(clause("Kenya did not demand a pause.", "demand").negated()).isTrue();
    assertThat(clause("Kenya won't demand a pause.", "demand").negated()).isTrue();
    assertThat(clause("Kenya never demanded a pause.", "demanded").negated()).isTrue();
    assertThat(clause("Kenya demanded no pause.", "demanded").negated()).isTrue();
    assertThat(clause("Kenya demanded a pause.", "demanded").negated()).isFalse();
  }

  @Test
  void not_only_does_not_negate() {
    assertThat(clause("Kenya not only demanded a pause.", "demanded").negated()).isFalse();
  }

  @Test
  void neither_negates_at_the_subject_at_the_object_and_at_the_agent() {
    assertThat(clause("Neither Kenya nor Peru signed the draft.", "signed").negated()).isTrue();
    assertThat(clause("Kenya demanded neither money nor land.", "demanded").negated()).isTrue();
    assertThat(clause("The draft was signed by neither Kenya nor Peru.", "signed").negated())
        .isTrue();
  }

  @Test
  void modals_are_told_in_full_and_shared_by_coordinated_verbs() {
    String text = "Kenya'll demand a pause and reject the draft.";

    assertThat(clause(text, "demand").modals()).containsExactly("will");
    assertThat(clause(text, "reject").modals()).containsExactly("will");
    assertThat(clause("Kenya can't accept the draft.", "accept").modals()).containsExactly("can");
    assertThat(clause("Kenya won't accept the draft.", "accept").modals()).containsExactly("will");
  }

  @Test
  void a_coordinated_verb_with_its_own_subject_shares_no_modal() {
    assertThat(clause("Kenya must leave and Ghana rejected the draft.", "rejected").modals())
        .isEmpty();
  }

  @Test
  void auxiliaries_are_no_clauses() {
    assertThat(Clauses.of(English.sentence("Kenya has been urged to sign.")))
        .extracting(clause -> clause.predicate().form())
        .containsExactly("urged", "sign");
  }

  @Test
  void the_finite_clause_after_a_verb_is_its_complement() {
    assertThat(clause("Kenya said that Ghana rejected the draft.", "said").complement())
        .map(Token::form)
        .contains("rejected");
    assertThat(clause("Kenya wants Ghana to leave.", "wants").complement()).isEmpty();
  }

  @Test
  void the_infinitive_after_a_verb_is_found_with_its_own_subject() {
    Clause clause = clause("Kenya wants Ghana to leave.", "wants");

    assertThat(Clause.infinitiveOf(clause.sentence(), clause.predicate()))
        .map(Token::form)
        .contains("leave");
  }

  @Test
  void a_gerund_stands_for_an_object_and_a_finite_clause_does_not() {
    assertThat(clause("Kenya ruled out leaving the talks.", "ruled").gerund())
        .map(Token::form)
        .contains("leaving");
    assertThat(clause("Kenya said that Ghana was leaving.", "said").gerund()).isEmpty();
  }

  @Test
  void if_and_unless_make_a_condition_and_because_does_not() {
    assertThat(clause("Kenya will sign if Ghana signs.", "sign").condition())
        .map(Token::form)
        .contains("signs");
    assertThat(clause("Kenya will leave unless Ghana signs.", "leave").condition()).isPresent();
    assertThat(clause("Kenya will leave because Ghana signed.", "leave").condition()).isEmpty();
  }

  private static Clause clause(String text, String verb) {
    return Clauses.of(English.sentence(text)).stream()
        .filter(clause -> clause.predicate().form().equals(verb))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause of \"" + verb + "\" in: " + text));
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }
}
