package travaux.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which package may use which, and what packages and classes look like, as rules. */
public final class Layers {

  /** Each package under travaux with those it may use; "" is the package travaux itself. */
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("negotiation", List.of()),
              Map.entry("reading", List.of("negotiation")),
              Map.entry("language", List.of("negotiation")),
              Map.entry("extraction", List.of("negotiation", "language")),
              Map.entry("linking", List.of("negotiation")),
              Map.entry("analysis", List.of("negotiation")),
              Map.entry("store", List.of("negotiation")),
              Map.entry("lines", List.of("negotiation")),
              Map.entry("word", List.of()),
              Map.entry("present", List.of("negotiation", "lines")),
              Map.entry("packing", List.of("negotiation", "lines", "store")),
              Map.entry(
                  "",
                  List.of(
                      "negotiation",
                      "reading",
                      "language",
                      "extraction",
                      "linking",
                      "analysis",
                      "store",
                      "present",
                      "packing",
                      "word",
                      "lines")),
              Map.entry(
                  "web", List.of("", "export", "negotiation", "analysis", "present", "lines")),
              Map.entry(
                  "export", List.of("", "word", "negotiation", "analysis", "present", "lines")),
              Map.entry(
                  "cli",
                  List.of(
                      "",
                      "web",
                      "export",
                      "word",
                      "negotiation",
                      "analysis",
                      "present",
                      "lines"))));

  private Layers() {}

  /** Returns the classes that users get, of all modules on the class path; no tests. */
  public static JavaClasses mainClasses() {
    return new ClassFileImporter().withImportOption(Layers::isMain).importPackages("travaux");
  }

  private static boolean isMain(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }

  /** Returns the rules, one for each thing that can go wrong. */
  public static Stream<ArchRule> rules() {
    return Stream.concat(
        MAY_USE.entrySet().stream().map(entry -> layer(entry.getKey(), entry.getValue())),
        Stream.of(
            classes()
                .should()
                .resideInAnyPackage(patterns(MAY_USE.keySet().stream()))
                .because("a new package needs a place in the layers"),
            classes()
                .that()
                .resideInAPackage("travaux.negotiation..")
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "travaux.negotiation..")),
            slices().matching("travaux.(**)").should().beFreeOfCycles(),
            classes().should(new LiveInANullMarkedPackage()),
            classes().should(new HaveTellingNames()),
            classes().should(new ImportEachLibraryInOnePackage())));
  }

  private static ArchRule layer(String name, List<String> others) {
    String[] allowed = patterns(Stream.concat(Stream.of(name), others.stream()));
    return noClasses()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .dependOnClassesThat(resideInAPackage("travaux..").and(not(resideInAnyPackage(allowed))))
        .as(pattern(name) + " uses nothing of ours but " + List.of(allowed))
        .allowEmptyShould(true);
  }

  private static String[] patterns(Stream<String> names) {
    return names.map(Layers::pattern).toArray(String[]::new);
  }

  private static String pattern(String name) {
    return name.isEmpty() ? "travaux" : "travaux." + name + "..";
  }
}
