package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class AffectedTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          assault
              WHO shell WHAT
          reject
              WHO reject WHAT
          warn
              WHO threaten to WHAT
          retreat
              WHO swap prisoner
          cooperate
              WHO work together on WHAT
          """);

  @Test
  void a_deed_is_done_to_those_whose_thing_it_is() {
    read("Kenya shelled the Ghanaian port.").hasAct("ASSAULT").by("Kenya").to("Ghana");
  }

  @Test
  void the_party_named_nearest_below_the_content_is_meant() {
    read("Kenya rejected a request from Ghana for talks with Peru.").hasAct("REJECT").to("Ghana");
    read("Kenya threatened to close the ports of Ghana.").hasAct("WARN").to("Ghana");
  }

  @Test
  void nobody_acts_on_himself() {
    read("Kenya shelled the Kenyan port.").hasAct("ASSAULT").to();
  }

  @Test
  void whom_the_thing_deals_with_is_not_hit() {
    read("Kenya shelled a ship carrying oil to Ghana.").hasAct("ASSAULT").to();
    read("Kenya shelled a ship suspected of supplying Ghana.").hasAct("ASSAULT").to();
  }

  @Test
  void what_several_do_together_is_done_to_nobody_else() {
    read("Kenya and Peru worked together on a dam for Ghana.").hasAct("COOPERATE").to();
  }

  @Test
  void those_who_are_swapped_are_not_whom_it_is_done_with() {
    read("Kenya swapped 84 prisoners of Ghana on Friday.").hasAct("RETREAT").to();
    read("Kenya swapped 84 prisoners with Ghana.").hasAct("RETREAT").to("Ghana");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
