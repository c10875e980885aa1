package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class CleftsTest {

  @Test
  void what_stands_behind_the_copula_is_the_content() {
    read("“What we will never sign is a tax on the lakes,” the king of Norway said.")
        .hasAct("REJECT")
        .about("a tax on the lakes");
    read("An end of the blockade is what Peru demands.")
        .hasAct("DEMAND")
        .about("An end of the blockade");
  }

  @Test
  void a_pronoun_before_the_copula_tells_no_demand() {
    read("Norway lowered its fees. That is exactly what Peru is demanding.").hasNoAct("DEMAND");
  }

  @Test
  void such_things_as_one_demands_are_demanded() {
    read("Such changes in the treaty as Borduria is demanding never came without war.")
        .hasAct("DEMAND")
        .about("Such changes in the treaty");
  }

  @Test
  void demands_that_are_known_make_no_demand() {
    read("The envoy of Chile explained the haste with which Peru has been making these demands.")
        .hasNoAct("DEMAND");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
