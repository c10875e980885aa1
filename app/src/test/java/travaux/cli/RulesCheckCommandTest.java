package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckCommandTest {

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @Test
  void a_rule_file_whose_examples_hold_has_no_mistakes() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("my.rules"),
            """
            demand
                WHO demand WHAT
                yes: France demanded a new date.   -> WHO=France WHAT=a new date
            """);

    assertThat(streams.run("rules", "check", file)).isZero();
    assertThat(streams.out()).contains("my.rules: no mistakes");
  }

  @Test
  void a_mistake_is_told_with_file_and_line() throws IOException {
    Path file =
        Files.writeString(folder.resolve("my.rules"), "demand\n    WHO demand [from WHOM\n");

    assertThat(streams.run("rules", "check", file)).isEqualTo(1);
    assertThat(streams.out()).contains("my.rules:2");
  }

  @Test
  void a_missing_rule_file_is_told() {
    assertThat(streams.run("rules", "check", folder.resolve("none.rules"))).isEqualTo(1);
    assertThat(streams.err()).contains("none.rules cannot be read");
  }
}
