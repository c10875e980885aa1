package travaux.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.negotiation.Event;

class SpeakingOrdersTest {

  @Test
  void turns_told_one_by_one_make_an_order_and_a_missing_one_is_unknown() {
    String text =
        "Peru spoke as the second of twelve speakers. The sequence of speeches was drawn by lot."
            + " For Peru to be the second (the first was Chile, the fourth was Kenya), an exchange"
            + " was needed.";

    assertThat(told(text, "speaking order")).containsExactly("Chile, Peru, unknown, Kenya");
    assertThat(told(text, "drawing of lots")).hasSize(1);
    assertThat(told(text, "exchange of turns")).hasSize(1);
  }

  @Test
  void a_list_behind_a_lot_is_an_order() {
    assertThat(told("Order of speakers, drawn by lot: Peru, Chile, the union.", "speaking order"))
        .containsExactly("Peru, Chile, union");
    assertThat(
            told(
                "The order of speakers was decided by lot: 1. Peru, 2. Chile, 3. Kenya. Peru"
                    + " gave its place to Chile.",
                "speaking order"))
        .containsExactly("Peru, Chile, Kenya");
  }

  @Test
  void first_meetings_and_second_drafts_are_no_turns() {
    assertThat(
            told(
                "The speeches were long. The first meeting was in Peru, the second draft was by"
                    + " Chile, the third was in Kenya.",
                "speaking order"))
        .isEmpty();
  }

  private static List<String> told(String text, String kind) {
    return Report.of(text).lines(Event.class).stream()
        .filter(event -> event.kind().equals(kind))
        .map(event -> String.join(", ", event.participants()))
        .toList();
  }
}
