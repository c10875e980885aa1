package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.Travaux;

class MainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | A command is missing",
        "raed a.txt                | raed",
        "read                      | PATH",
        "read a.txt --date Monday  | \"Monday\" is no day. Maybe write it like this: 2031-05-04",
        "read a.txt --date 2031-02-30 | is no day",
        "read a.txt --format xml   | [text, jsonl, plover]",
        "read a.txt --only rumours | [acts, quotes]",
        "read a.txt --colour       | --colour",
        "add d.travaux             | PATH",
        "show                      | DOSSIER",
        "show d.travaux songs      | No view \"songs\". Maybe one of: state,",
        "rules                     | A command is missing: check",
      })
  void wrong_use_is_told_with_exit_code_2(String arguments, String message) {
    Streams streams = new Streams();

    int exitCode =
        arguments.isEmpty() ? streams.run() : streams.run((Object[]) arguments.split(" ", -1));

    assertThat(exitCode).isEqualTo(2);
    assertThat(streams.err()).contains(message).contains("--help");
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void help_names_the_commands_and_the_exit_codes() {
    Streams streams = new Streams();

    assertThat(streams.run("--help")).isZero();
    assertThat(streams.out())
        .contains("read ", "add ", "show ", "rules ", "Exit codes", "2   wrong use");
    assertThat(streams.err()).isEmpty();
  }

  @Test
  void the_version_is_told() {
    Streams streams = new Streams();

    assertThat(streams.run("--version")).isZero();
    assertThat(streams.out().strip()).isEqualTo("travaux " + Travaux.VERSION);
  }

  @Test
  void a_wrong_argument_cannot_command_the_terminal() {
    Streams streams = new Streams();

    streams.run("\u001B[2Jread");

    assertThat(streams.err()).contains("\\u001B[2Jread").doesNotContain("\u001B");
  }
}
