package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class EpithetsTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @people = ally|regime
          @rulers = regime
          accuse
              WHO accuse WHOM of WHAT
              WHO blame WHOM for WHAT
          meet
              WHO meet with WHOM
          """);

  @Test
  void an_ally_is_the_one_named_beside_it() {
    read("Kenya met with its Peruvian ally Ghana.").hasAct("MEET").to("Ghana");
    read("Envoys left Ghana, an ally that Kenya accused of theft.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void a_regime_stands_for_the_one_whose_it_is() {
    read("Kenya blamed Ghana's “reckless regime” for the raid.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void nobody_threatens_himself() {
    assertThatRecord(
            English.record(
                "Kenyan President Juma Otieno mocked Ghanaian President Kofi Boa, calling him a"
                    + " goat and threatening him with a storm of steel."))
        .hasAct("WARN")
        .to("Ghana");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
