package travaux.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Example;
import travaux.extraction.rules.RuleFault;
import travaux.extraction.rules.Rules;
import travaux.negotiation.Act;
import travaux.testing.English;

class ShippedRulesTest {

  @Test
  void every_example_of_the_shipped_rules_holds() {
    Rules rules = English.rules();

    List<RuleFault> faults =
        new RuleCheck(rules, English.extraction(rules), English.parser()).faults();

    assertThat(String.join("\n", faults.stream().map(RuleFault::toString).toList())).isEmpty();
  }

  @Test
  void every_act_has_an_example_of_what_it_finds() {
    Set<Act> shown = EnumSet.noneOf(Act.class);
    English.rules().examples().stream()
        .filter(Example::expected)
        .forEach(example -> shown.add(example.act()));

    assertThat(shown).containsExactlyInAnyOrder(Act.values());
  }
}
