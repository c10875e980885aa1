package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String REPORT =
      "The talks stall\n\nBorduria demanded the withdrawal of all boats from the bay.\n";

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @Test
  void a_report_is_printed_for_a_person() throws IOException {
    int exitCode = streams.run("read", "--date", "2031-05-04", file("a.txt", REPORT));

    assertThat(exitCode).isZero();
    assertThat(streams.out())
        .isEqualTo(
            """
            The talks stall (a.txt; 4 May 2031, given)
                3  demanded
            """
                .replace(
                    "demanded",
                    "Borduria DEMAND: the withdrawal of all boats from the bay [party]\n"
                        + "       │ Borduria demanded the withdrawal of all boats from the bay.\n"));
    assertThat(streams.err()).isEmpty();
  }

  @Test
  void lines_are_printed_for_a_program() throws IOException {
    int exitCode = streams.run("read", "--format", "jsonl", file("a.txt", REPORT));

    List<String> lines = streams.out().lines().toList();
    assertThat(exitCode).isZero();
    assertThat(lines.get(0)).contains("\"type\":\"meta\"", "\"rules\":\"f00\"");
    assertThat(lines.get(1)).contains("\"type\":\"document\"", "\"document\":\"a.txt\"");
    assertThat(lines.get(2)).contains("\"act\":\"DEMAND\"");
  }

  @Test
  void events_of_plover_are_printed_for_a_program() throws IOException {
    int exitCode = streams.run("read", "--format", "plover", file("a.txt", REPORT));

    assertThat(exitCode).isZero();
    assertThat(streams.out()).startsWith("{\"type\":\"plover\"").contains("REQUEST");
  }

  @Test
  void many_files_come_out_in_their_order_and_always_alike() throws IOException {
    for (int i = 0; i < 60; i++) {
      file(String.format(java.util.Locale.ROOT, "in/%02d.txt", i), "Report " + i + "\n\n" + REPORT);
    }

    streams.run("read", "--format", "jsonl", folder.resolve("in"));

    List<String> names =
        streams
            .out()
            .lines()
            .filter(line -> line.contains("\"type\":\"document\""))
            .map(line -> line.replaceAll(".*\"(in/..\\.txt)\".*", "$1"))
            .toList();
    assertThat(names).hasSize(60).isSorted().startsWith("in/00.txt", "in/01.txt");
    Streams again = new Streams();
    again.run("read", "--format", "jsonl", folder.resolve("in"));
    assertThat(again.out()).isEqualTo(streams.out());
  }

  @Test
  void only_acts_are_printed_when_nothing_else_is_wanted() throws IOException {
    streams.run("read", "--format", "jsonl", "--only", "quotes", file("a.txt", REPORT));

    assertThat(streams.out()).doesNotContain("\"act\"");
  }

  @Test
  void standard_input_is_read_under_the_name_of_a_hyphen() {
    int exitCode = streams.in(REPORT).run("read", "--format", "jsonl", "-");

    assertThat(exitCode).isZero();
    assertThat(streams.out()).contains("\"document\":\"-\"", "DEMAND");
  }

  @Test
  void a_missing_file_is_named_and_the_rest_is_done() throws IOException {
    int exitCode = streams.run("read", folder.resolve("gone.txt"), file("a.txt", REPORT));

    assertThat(exitCode).isEqualTo(1);
    assertThat(streams.err()).contains("gone.txt: there is no such file or folder. Maybe");
    assertThat(streams.out()).contains("Borduria DEMAND");
  }

  @Test
  void a_file_that_is_no_text_is_named_and_the_rest_is_done() throws IOException {
    Path binary = folder.resolve("picture.png");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

    int exitCode = streams.run("read", binary, file("a.txt", REPORT));

    assertThat(exitCode).isEqualTo(1);
    assertThat(streams.err()).contains("picture.png");
    assertThat(streams.out()).contains("Borduria DEMAND");
  }

  @Test
  void a_folder_without_files_is_named() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(streams.run("read", empty)).isEqualTo(1);
    assertThat(streams.err()).contains("empty: the folder has no files to read. Maybe");
  }

  @Test
  void a_link_to_nowhere_is_named() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("in"));
    Files.createSymbolicLink(inside.resolve("dead.txt"), folder.resolve("nowhere.txt"));

    assertThat(streams.run("read", inside)).isEqualTo(1);
    assertThat(streams.err()).contains("in/dead.txt");
  }

  @Test
  void an_unreadable_folder_is_named() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(closed), "this user may read everything");

    assertThat(streams.run("read", closed)).isEqualTo(1);
    assertThat(streams.err()).contains("closed: the folder cannot be listed");
  }

  @Test
  void a_defect_on_one_file_is_named_and_the_rest_is_done() throws IOException {
    int exitCode =
        streams.run("read", file("bad.txt", "A defect\n\nof it."), file("a.txt", REPORT));

    assertThat(exitCode).isEqualTo(1);
    assertThat(streams.err()).contains("bad.txt: the reader failed", "please report");
    assertThat(streams.out()).contains("Borduria DEMAND");
  }

  @Test
  void names_and_words_cannot_command_the_terminal() throws IOException {
    String report = "T \u001B]0;owned\n\nBorduria demanded \u0007\u202Eships\u2066 \u009B1m.\n";

    streams.run("read", file("a.txt", report), folder.resolve("gone\u001B[2J.txt"));

    assertThat(streams.out()).contains("DEMAND", "\\u0007\\u202Eships\\u2066", "\\u001B]0;owned");
    assertThat(streams.out() + streams.err())
        .doesNotContain("\u001B", "\u0007", "\u202E", "\u2066", "\u009B");
    assertThat(streams.err()).contains("gone\\u001B[2J.txt");
  }

  @Test
  void an_output_that_cannot_be_written_is_told_unless_its_reader_has_seen_enough()
      throws IOException {
    Path file = file("a.txt", REPORT);

    assertThat(streams.outFails("No space left on device").run("read", file)).isEqualTo(1);
    assertThat(streams.err())
        .isEqualTo("travaux: The output could not be written (No space left on device).\n");
    Streams piped = new Streams();
    assertThat(piped.outFails("Broken pipe").run("read", file)).isZero();
    assertThat(piped.err()).isEmpty();
  }

  @Test
  void progress_and_emphasis_are_for_terminals_alone() throws IOException {
    Path file = file("a.txt", REPORT);

    streams.onTerminal().run("read", file);

    assertThat(streams.out()).contains("Borduria \u001B[1mDEMAND\u001B[0m:");
    assertThat(streams.out()).contains("│ Borduria \u001B[1mdemanded\u001B[0m the withdrawal");
    assertThat(streams.err()).contains("1 file · a.txt").endsWith("\r\u001B[K");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
