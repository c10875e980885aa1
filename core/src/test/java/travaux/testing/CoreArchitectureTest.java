package travaux.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreArchitectureTest {

  private static final JavaClasses CORE = Layers.mainClasses();

  @ParameterizedTest(name = "{0}")
  @MethodSource("travaux.testing.Layers#rules")
  void the_rules_of_the_architecture_hold_in_the_core(ArchRule rule) {
    rule.check(CORE);
  }
}
