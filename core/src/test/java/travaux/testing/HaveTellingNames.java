package travaux.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** No package and no class is named for being a place where anything may be put. */
final class HaveTellingNames extends ArchCondition<JavaClass> {

  private static final List<String> SAY_NOTHING =
      List.of("util", "utils", "helper", "helpers", "common", "commons", "manager", "impl");

  HaveTellingNames() {
    super("have names that say what they are, not one of " + SAY_NOTHING);
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    boolean telling =
        Stream.of(item.getName().split("[.$]|(?<=[a-z0-9])(?=[A-Z])"))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .noneMatch(SAY_NOTHING::contains);
    events.add(new SimpleConditionEvent(item, telling, item.getName() + ": says nothing"));
  }
}
