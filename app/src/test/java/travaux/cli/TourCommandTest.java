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
import travaux.Travaux;
import travaux.analysis.View;
import travaux.testing.Repository;

class TourCommandTest {

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @Test
  void the_example_is_shown_in_every_view_each_row_with_its_words() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(InputStream.nullInputStream(), out, err, 80, false, false);
    String example = Repository.root().resolve("examples/lake-accord").toString();

    assertThat(Main.run(console, Travaux::english, "tour", example)).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .startsWith("lake-accord.travaux: 8 documents, ")
        .containsSubsequence(
            "\nState of play on 18 March 2031: ",
            "│ Paraguay requested a written text of the offer by Friday.",
            "Whole: travaux show lake-accord.travaux\n",
            "\nAnswers: what was asked of whom, and what came of it\n",
            "\nDeadlines: ",
            "due: 21 March 2031",
            "\nMatrix: who stands where on which issue\n",
            "\nNothing was kept. To keep it:\n  travaux tour ");
    String nothing =
        out.toString()
            .lines()
            .filter(line -> line.startsWith("Nothing was found"))
            .findFirst()
            .orElse("");
    for (View view : View.values()) {
      String show = "Whole: travaux show lake-accord.travaux";
      String whole = view == View.STATE ? show + "\n" : show + " " + view.title() + "\n";
      assertThat(out.toString().contains(whole) || nothing.contains(view.title()))
          .as(view.title())
          .isTrue();
    }
    assertThat(out.toString().lines().filter(line -> !line.contains("/")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void nothing_is_left_behind_unless_it_is_to_be_kept() throws IOException {
    List<Path> before = temporary();
    assertThat(streams.run("tour", talks())).isZero();

    assertThat(temporary()).isEqualTo(before);
    assertThat(streams.out()).contains("talks.travaux: 1 document, 1 act", "Nothing was kept.");
  }

  @Test
  void what_is_kept_can_be_shown_whole_by_the_commands_that_were_told() throws IOException {
    Path kept = folder.resolve("kept.travaux");
    assertThat(streams.run("tour", talks(), "--keep", kept)).isZero();
    Streams shown = new Streams();

    assertThat(streams.out()).doesNotContain("Nothing was kept.").contains("serve " + kept);
    assertThat(shown.run("show", kept, "answers")).isZero();
    assertThat(shown.out()).contains("│ Borduria demanded boats.");
  }

  @Test
  void what_cannot_be_read_is_told() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.write(broken.resolve("a.bin"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0});

    assertThat(streams.run("tour", broken)).isEqualTo(ExitCode.SOME_UNREADABLE);
    assertThat(streams.err()).contains("a.bin", "Nothing was read in");
    Streams missing = new Streams();
    assertThat(missing.run("tour", folder.resolve("no"))).isEqualTo(ExitCode.WRONG_USE);
    assertThat(missing.err()).contains("does not exist");
  }

  private Path talks() throws IOException {
    Path talks = Files.createDirectories(folder.resolve("talks"));
    Files.writeString(talks.resolve("a.txt"), "Stall\n\nBorduria demanded boats.\n");
    return talks;
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> String.valueOf(path.getFileName()).startsWith("travaux-tour-"))
          .sorted()
          .toList();
    }
  }
}
