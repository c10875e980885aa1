package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class TenorTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = border
          @blame = aggression|undermine
          @danger = escalation
          @good-deed = respect
          demand
              WHO say that WHAT => mood=wanted
          state
              WHO say that WHAT
              WHO explain WHAT
          """);

  @Test
  void harm_told_of_another_party_is_an_accusation() {
    read("Kenya said that Ghana was undermining the border accord.")
        .hasOnlyActs("ACCUSE")
        .hasAct("ACCUSE")
        .by("Kenya")
        .to("Ghana");
  }

  @Test
  void good_that_is_not_done_is_an_accusation() {
    read("Kenya said that Ghana did not respect the border.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void harm_of_no_party_is_a_statement() {
    read("Kenya said that rain was undermining the border posts.").hasOnlyActs("STATE");
  }

  @Test
  void harm_suffered_is_a_statement() {
    read("Kenya said that Ghana was undermined at the border by rain.").hasOnlyActs("STATE");
  }

  @Test
  void harm_to_come_is_a_warning() {
    read("Kenya said that the border plan would lead to an escalation.").hasOnlyActs("WARN");
  }

  @Test
  void what_another_is_to_do_is_a_demand() {
    read("Kenya said that Ghana should open the border.").hasOnlyActs("DEMAND");
  }

  @Test
  void what_another_does_is_no_demand() {
    read("Kenya said that Ghana opened the border.").hasOnlyActs("STATE");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
