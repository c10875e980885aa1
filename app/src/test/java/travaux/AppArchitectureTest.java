package travaux;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.testing.Layers;

class AppArchitectureTest {

  private static final JavaClasses ALL = Layers.mainClasses();

  @ParameterizedTest(name = "{0}")
  @MethodSource("travaux.testing.Layers#rules")
  void the_rules_of_the_architecture_hold_in_all_modules(ArchRule rule) {
    rule.check(ALL);
  }
}
