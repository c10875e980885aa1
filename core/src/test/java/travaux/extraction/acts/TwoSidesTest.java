package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

/** "Both sides", "its neighbour": the two that demand and answer each way. */
class TwoSidesTest {

  private static final String TWO =
      "Kenya demanded that Ghana leave. Ghana demanded that Kenya wait. ";

  @Test
  void both_sides_are_the_two_that_ask_and_answer_each_other() {
    read(TWO + "Peru urged both sides to sign.").hasAct("DEMAND").by("Peru").to("Ghana", "Kenya");
    read(TWO + "Peru urged the two governments to sign.")
        .hasAct("DEMAND")
        .by("Peru")
        .to("Ghana", "Kenya");
    read(TWO + "Both sides pledged to sign.").hasAct("PROMISE").by("Ghana", "Kenya");
  }

  @Test
  void what_one_side_asks_of_both_it_asks_of_the_other() {
    read(TWO + "Kenya urged both sides to sign.").hasAct("DEMAND").about("sign").to("Ghana");
  }

  @Test
  void its_neighbour_is_the_other_of_two_states() {
    read(TWO + "Kenya urged its upstream neighbour to sign.")
        .hasAct("DEMAND")
        .about("sign")
        .to("Ghana");
    read(TWO + "Kenya accused its southern neighbour of theft.").hasAct("ACCUSE").toNobody();
    read(TWO + "Peru urged its neighbour to sign.").hasAct("DEMAND").by("Peru").to("its neighbour");
  }

  @Test
  void where_one_only_demands_or_several_pairs_do_nobody_is_guessed() {
    read("Kenya demanded that Ghana leave. Peru urged both sides to sign.")
        .hasAct("DEMAND")
        .by("Peru")
        .to("both sides");
    read(TWO
            + "Chile demanded that Ghana stay. Ghana demanded that Chile go. "
            + "Peru urged both sides to sign.")
        .hasAct("DEMAND")
        .by("Peru")
        .to("both sides");
    read(TWO
            + "Chile demanded that Togo stay. Chile demanded that Togo go. "
            + "Peru urged both sides to sign.")
        .hasAct("DEMAND")
        .by("Peru")
        .to("both sides");
  }

  @Test
  void governments_are_states_and_sides_of_something_else_are_others() {
    read("The Quarry Union demanded that Orvo Stone pay. Orvo Stone demanded that the Quarry Union"
            + " wait. Peru urged both governments to sign.")
        .hasAct("DEMAND")
        .by("Peru")
        .to("both governments");
    read(TWO + "Peru urged both parties in Congress to sign.")
        .hasAct("DEMAND")
        .by("Peru")
        .to("both parties");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
