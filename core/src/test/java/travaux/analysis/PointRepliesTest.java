package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Form;

/** Answers that name the points of another document by their numbers. */
class PointRepliesTest {

  @Test
  void article_1_of_an_answer_answers_point_1_of_the_letter_and_each_kind_is_told() {
    assertThat(drawn(letter("letter", "Klow", 1), answer(5)))
        .containsExactly(
            "d1: object, counter-propose; Answered in writing",
            "d2: approve-subject-to; Answered in writing",
            "d3: already-satisfied; Answered in writing",
            "d4: defer; Received, not answered",
            "d5: ; No answer on record");
  }

  @Test
  void a_spoken_answer_by_points_is_not_written() {
    Acts spoken =
        new Acts("answer", 5)
            .act("a1", Act.REJECT, "Borduria", null)
            .in("Point 1: Borduria refuses the boats, its envoy said.")
            .what("the boats")
            .form(Form.ORAL)
            .done()
            .act("a2", Act.ACCEPT, "Borduria", null)
            .in("Point 2: Borduria accepts the nets.")
            .what("the nets")
            .form(Form.ORAL)
            .done();

    assertThat(drawn(letter("letter", "Klow", 1), spoken))
        .contains("d1: object; Answered, not known to be in writing");
  }

  @Test
  void numbers_tie_nothing_when_the_list_is_older_of_the_same_party_or_one_of_two() {
    assertThat(drawn(letter("letter", "Klow", 1), answer(60)))
        .allSatisfy(row -> assertThat(row).endsWith("No answer on record"));
    assertThat(drawn(letter("letter", "Borduria", 1), answer(5)))
        .allSatisfy(row -> assertThat(row).endsWith("No answer on record"));
    assertThat(drawn(letter("letter", "Klow", 1), letter("other", "Syldavia", 2), answer(5)))
        .allSatisfy(row -> assertThat(row).endsWith("No answer on record"));
  }

  @Test
  void the_matrix_has_the_answer_to_the_point_in_the_row_of_the_demand() {
    Matrix matrix = Matrix.of(Acts.proceedings(letter("letter", "Klow", 1), answer(5)));

    assertThat(
            matrix.issues().stream()
                .filter(issue -> issue.of("Klow").stance() == Stance.DEMANDS)
                .map(issue -> issue.title() + ": " + issue.of("Borduria").stance()))
        .contains("withdraw the boats: REJECTS", "open the nets: CONDITIONS")
        .contains("pay the tolls: SILENT");
  }

  @Test
  void an_answer_by_points_is_the_answer_that_the_letter_asked_for_with_the_points_it_answers() {
    Acts letter = letter("letter", "Klow", 1);
    letter
        .act("dw", Act.DEMAND, "Klow", "answer")
        .in("We want a written answer.")
        .what("a written answer")
        .form(Form.WRITTEN)
        .done();

    Answers.State state =
        Answers.states(Acts.proceedings(letter, answer(5)), null).stream()
            .filter(each -> each.request().about().equals("dw"))
            .findFirst()
            .orElseThrow();

    assertThat(state.group()).isEqualTo(Answers.Group.WRITTEN);
    assertThat(state.reactions())
        .singleElement()
        .satisfies(reaction -> assertThat(reaction.scope()).isEqualTo("points 1, 2, 3 of 5"));
  }

  private static Acts letter(String name, String party, int day) {
    Acts letter = new Acts(name, day);
    demand(letter, name, 1, party, "withdraw the boats", "boat withdrawal");
    demand(letter, name, 2, party, "open the nets", "net opening");
    demand(letter, name, 3, party, "publish the counts", "count publication");
    demand(letter, name, 4, party, "free the crew", "crew release");
    demand(letter, name, 5, party, "pay the tolls", "toll payment");
    return letter;
  }

  private static void demand(
      Acts letter, String name, int number, String party, String what, String issue) {
    letter
        .act((name.equals("letter") ? "d" : name) + number, Act.DEMAND, party, issue)
        .in(number + ". " + what + ";")
        .what(what)
        .to(party.equals("Borduria") ? "Klow" : "Borduria")
        .form(Form.WRITTEN)
        .done();
  }

  private static Acts answer(int day) {
    Acts answer = new Acts("answer", day);
    answer
        .act("a1", Act.REJECT, "Borduria", null)
        .in("- Article 1 (boats): Borduria refuses to withdraw the boats.")
        .what("withdraw the boats")
        .form(Form.WRITTEN)
        .done()
        .act("b1", Act.PROPOSE, "Borduria", null)
        .in("- Article 1 (more): it offers to move them.")
        .what("move them")
        .form(Form.WRITTEN)
        .done()
        .act("a2", Act.ACCEPT, "Borduria", null)
        .in("- Article 2 (nets): Borduria agrees, provided that Klow pays.")
        .provided("provided that Klow pays")
        .form(Form.WRITTEN)
        .done()
        .act("a3", Act.ACCEPT, "Borduria", null)
        .in("- Article 3 (counts): agreed; the request is already satisfied.")
        .form(Form.WRITTEN)
        .done();
    answer.say("- Article 4 (crew): Borduria will decide once the court has spoken.");
    return answer;
  }

  private static List<String> drawn(Acts... reports) {
    return Answers.states(Acts.proceedings(reports), null).stream()
        .filter(state -> state.request().about().startsWith("d"))
        .map(state ->
            state.request().about()
                + ": "
                + state.reactions().stream()
                    .map(reaction -> reaction.kind().words())
                    .collect(Collectors.joining(", "))
                + "; "
                + state.group().words())
        .sorted()
        .toList();
  }
}
