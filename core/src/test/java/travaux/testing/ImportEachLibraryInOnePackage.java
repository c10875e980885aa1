package travaux.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A library can be replaced in one place. A library is one jar; jspecify may be used anywhere. */
final class ImportEachLibraryInOnePackage extends ArchCondition<JavaClass> {

  /** Per jar the packages that use it, each with one class as an example. */
  private final Map<String, Map<String, String>> users = new TreeMap<>();

  ImportEachLibraryInOnePackage() {
    super("import each third-party library in one package only");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      jar(dependency.getTargetClass().getBaseComponentType())
          .ifPresent(jar ->
              users
                  .computeIfAbsent(jar, unused -> new TreeMap<>())
                  .putIfAbsent(item.getPackageName(), item.getName()));
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    users.forEach((jar, packages) -> {
      if (packages.size() > 1) {
        events.add(
            SimpleConditionEvent.violated(
                jar, jar + " is used in " + new TreeSet<>(packages.values())));
      }
    });
  }

  private static Optional<String> jar(JavaClass target) {
    if (target.getPackageName().startsWith("travaux")
        || target.getPackageName().startsWith("org.jspecify")) {
      return Optional.empty();
    }
    return target
        .getSource()
        .map(source -> source.getUri())
        .filter(uri -> "jar".equals(uri.getScheme()))
        .map(ImportEachLibraryInOnePackage::fileName);
  }

  private static String fileName(URI uri) {
    String inside = uri.getSchemeSpecificPart();
    return String.valueOf(
        Path.of(URI.create(inside.substring(0, inside.indexOf('!')))).getFileName());
  }
}
