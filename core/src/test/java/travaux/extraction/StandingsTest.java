package travaux.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Person;
import travaux.negotiation.Span;

class StandingsTest {

  @Test
  void a_tenure_and_an_apposition_tell_offices() {
    assertThat(offices("Ana Lund has been Peru's foreign minister for ten years. Lund left."))
        .containsExactly("Peru's foreign minister for ten years");
    assertThat(offices("Minister Ana Lund, Peru's chief negotiator at the talks, left Lima."))
        .containsExactly("Peru's chief negotiator at the talks");
    assertThat(offices("The head of the Peruvian delegation, Ana Lund, left Lima."))
        .containsExactly("The head of the Peruvian delegation");
    assertThat(offices("Minister Ana Lund is a critic of Chile. She was a guest for dinner."))
        .isEmpty();
  }

  @Test
  void who_decides_is_told_by_a_subject_an_agent_or_with_whom_the_decision_rests() {
    assertThat(decides("Minister Ana Lund will seek advice and then make a decision.")).hasSize(1);
    assertThat(decides("Minister Ana Lund left. The decision will be made by Minister Ana Lund."))
        .hasSize(1);
    assertThat(decides("Minister Ana Lund left. The decision rests with Ana Lund.")).hasSize(1);
    assertThat(decides("Minister Ana Lund made no decision. Ana Lund did not decide.")).isEmpty();
  }

  @Test
  void a_mandate_is_told_with_its_doubts() {
    assertThat(mandate("It is unclear whether Minister Ana Lund has a mandate from Lima."))
        .containsExactly("It is unclear whether Minister Ana Lund has a mandate from Lima.");
    assertThat(mandate("Minister Ana Lund read the mandate of the mission.")).isEmpty();
  }

  private static List<String> offices(String text) {
    return words(text, lund(text).offices());
  }

  private static List<String> decides(String text) {
    return words(text, lund(text).decides());
  }

  private static List<String> mandate(String text) {
    return words(text, lund(text).mandate());
  }

  private static Person lund(String text) {
    return Report.of(text).lines(Person.class).stream()
        .filter(person -> person.name().equals("Ana Lund"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
