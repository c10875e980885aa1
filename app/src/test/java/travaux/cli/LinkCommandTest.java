package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {

  @TempDir private Path folder;
  private String demand = "";
  private String other = "";

  @BeforeEach
  void two_demands() throws IOException {
    Path a = folder.resolve("a.txt");
    Files.writeString(a, "Stall\n\nBorduria demanded boats.\nKlow demanded fish instead.\n");
    run("add", dossier(), a);
    List<String> ids =
        run("show", dossier(), "acts")
            .lines()
            .filter(line -> line.contains("#"))
            .map(line -> line.replaceFirst(".*#(\\w+).*", "$1"))
            .toList();
    demand = ids.get(0);
    other = ids.get(1);
  }

  @Test
  void an_answer_is_a_line_with_what_is_known_of_it() {
    run(
        "link",
        dossier(),
        other,
        "--answers",
        demand,
        "--kind",
        "counter",
        "--form",
        "written",
        "--scope",
        "the boats",
        "--binding",
        "political",
        "--words",
        "instead",
        "--as",
        "Ana");

    assertThat(links())
        .singleElement()
        .asString()
        .contains("\"from\":\"" + other, "\"to\":\"" + demand, "\"kind\":\"answers\"")
        .contains("\"answer\":\"counter\",\"form\":\"written\",\"scope\":\"the boats\"")
        .contains("\"binding\":\"political\"", "\"words\":[");
    assertThat(new Streams().rules("f01").run("reread", dossier())).isZero();
    assertThat(links()).hasSize(1);
    run("reject", dossier(), demand);
    assertThat(links()).as("hangs on what was rejected").isEmpty();
    run("undo", dossier());
    run("undo", dossier(), "2");
    assertThat(run("check", dossier())).contains("all is well");
  }

  @Test
  void what_is_no_answer_can_be_said_too() {
    run("link", dossier(), other, "--not-answer-to", demand, "--why", "it only repeats");

    assertThat(links())
        .singleElement()
        .asString()
        .contains("\"kind\":\"not-answer-to\"", "it only repeats")
        .doesNotContain("\"form\"");
  }

  @Test
  void what_makes_no_sense_is_refused() {
    assertThat(fails(other)).contains("needs --answers ID or --not-answer-to");
    assertThat(fails(other, "--answers", demand, "--not-answer-to", demand)).contains("one of");
    assertThat(fails(other, "--not-answer-to", demand, "--kind", "evade")).contains("no answer");
    assertThat(fails(other, "--answers", other)).contains("cannot answer itself");
    assertThat(fails(other, "--answers", "ffffff")).contains("there is no line ffffff");
    assertThat(fails(other, "--answers", demand, "--words", "maybe")).contains("does not have");
    assertThat(fails(other, "--answers", demand, "--kind", "shrug")).contains("shrug");
    assertThat(links()).isEmpty();
  }

  private List<String> links() {
    return run("export", dossier(), "--format", "jsonl")
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"link\""))
        .toList();
  }

  private String fails(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "link";
    all[1] = dossier();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    Streams streams = new Streams();
    assertThat(streams.run(all)).isNotZero();
    return streams.err();
  }

  private static String run(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).as(streams.err()).isZero();
    return streams.out();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }
}
