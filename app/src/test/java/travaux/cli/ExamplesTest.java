package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.Travaux;
import travaux.testing.Repository;

/** Reads the examples as {@code ./travaux read} does and compares with what is expected. */
class ExamplesTest {

  private static final String ACCEPT = "travaux.accept";
  private static final int WIDTH = 80;
  private static final List<String> VIEWS =
      List.of(
          "state",
          "answers",
          "deadlines",
          "packages",
          "questions",
          "changes",
          "matrix",
          "ladder",
          "people",
          "contradictions",
          "clauses",
          "order",
          "timeline");
  private static final Path EXAMPLES = Repository.root().resolve("examples");
  private static final Path EXPECTED = EXAMPLES.resolve("expected");

  /** One reader serves all examples: its models take seconds to load. */
  private static final class Reader {
    static final Travaux ENGLISH = Travaux.english();
  }

  @TempDir private Path folder;

  static List<String> examples() throws IOException {
    try (Stream<Path> children = Files.list(EXAMPLES)) {
      return children
          .filter(child -> Files.isDirectory(child) && !child.equals(EXPECTED))
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_read_as_expected(String example) throws IOException {
    Path expected = EXPECTED.resolve(example + ".txt");
    Path actual = Files.writeString(folder.resolve(example + ".txt"), read(example));
    if (Boolean.getBoolean(ACCEPT)) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, Files.readString(actual));
    }
    String howToAccept =
        String.join(
            "\n",
            "What is read in examples/" + example + " has changed. If it is better now, run",
            "  mvn -pl app -am test -Dtest=ExamplesTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -D"
                + ACCEPT
                + "=true",
            "and look at: git diff examples/expected");
    assertThat(expected).as(howToAccept).exists();

    assertThat(actual).as(howToAccept).hasSameTextualContentAs(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_views_of_an_example_are_as_expected(String example) throws IOException {
    String page = views(EXAMPLES.resolve(example));
    Path expected = EXPECTED.resolve(example + "-views.txt");
    if (Boolean.getBoolean(ACCEPT)) {
      Files.writeString(expected, page);
    }

    assertThat(expected).exists().hasContent(page);
  }

  /** Not shown to users, but read by everyone who makes views: see quality/labels. */
  @Test
  void the_views_of_the_invented_cease_fire_are_as_they_were_looked_at() throws IOException {
    Path reports = Repository.root().resolve("quality").resolve("cease-fire");
    Path expected = Repository.root().resolve("quality").resolve("labels/cease-fire.views.txt");
    String page = views(reports);
    if (Boolean.getBoolean(ACCEPT)) {
      Files.writeString(expected, page);
    }

    assertThat(expected).exists().hasContent(page);
  }

  private String views(Path reports) {
    String dossier = folder.resolve("talks.travaux").toString();
    run("add", dossier, reports.toString());
    StringBuilder page = new StringBuilder();
    for (String view : VIEWS) {
      page.append("== ").append(view).append("\n\n");
      page.append(run("show", dossier, view).replace(dossier, "talks.travaux")).append('\n');
    }
    return page.toString();
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(InputStream.nullInputStream(), out, err, WIDTH, false, false);
    assertThat(Main.run(console, () -> Reader.ENGLISH, arguments)).as(err.toString()).isZero();
    return out.toString();
  }

  private static String read(String example) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(InputStream.nullInputStream(), out, err, WIDTH, false, false);

    int exitCode =
        Main.run(console, () -> Reader.ENGLISH, "read", EXAMPLES.resolve(example).toString());

    assertThat(exitCode).as(err.toString()).isZero();
    assertThat(err.toString()).isEmpty();
    return out.toString();
  }
}
