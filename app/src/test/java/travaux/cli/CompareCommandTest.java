package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir private Path folder;

  @Test
  void what_was_gained_lost_and_changed_is_told_by_rule_and_type() throws IOException {
    Path a = file("a.txt", "Stall\n\nBorduria demanded boats.\nKlow demanded fish.\n");
    Path b = file("b.txt", "Move\n\nLund says no.\n");
    run("f00", "add", dossier("one"), a);
    run("f01", "add", dossier("two"), a, b);
    run("f00", "reject", dossier("two"), "--all", "--party", "Klow");

    String page = run("f00", "compare", dossier("one"), dossier("two"));

    assertThat(page.replaceAll("#\\w+", "#ID"))
        .contains("acts.rules:1: 0 gained, 1 lost, 1 changed\n")
        .contains("  - a.txt DEMAND Klow [[37,45]] #ID\n")
        .contains(
            "  ~ a.txt DEMAND Borduria [[16,24]] #ID; by: \"acts.rules:1\" → \"acts.rules:2\"")
        .contains("quote: 1 gained, 0 lost, 0 changed\n  + b.txt indirect Lund")
        .contains("document: 1 gained, 0 lost, 0 changed\n  + b.txt Move #ID")
        .endsWith("In all: 2 gained, 1 lost, 1 changed, 1 the same, of 3 and 4.\n");
  }

  @Test
  void an_export_is_the_same_as_its_dossier() throws IOException {
    run("f00", "add", dossier("one"), file("a.txt", "Stall\n\nBorduria demanded boats.\n"));
    Path out = folder.resolve("out.jsonl");
    run("f00", "export", dossier("one"), "--format", "jsonl", "-o", out);

    assertThat(run("f00", "compare", dossier("one"), out))
        .isEqualTo("In all: 0 gained, 0 lost, 0 changed, 2 the same, of 2 and 2.\n");
  }

  @Test
  void what_is_neither_a_dossier_nor_lines_is_told() throws IOException {
    Path letter = file("letter.txt", "{\"type\":\"meta\"}\nDear minister");
    Streams streams = new Streams();

    assertThat(streams.run("compare", letter, letter)).isEqualTo(2);
    assertThat(streams.run("compare", folder.resolve("none"), letter)).isEqualTo(2);
    assertThat(streams.err()).contains("letter.txt is no dossier", "Line 2", "no such file");
  }

  private static String run(String rules, Object... arguments) {
    Streams streams = new Streams().rules(rules);
    assertThat(streams.run(arguments)).as(streams.err()).isZero();
    return streams.out();
  }

  private Path dossier(String name) {
    return folder.resolve(name + ".travaux");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
