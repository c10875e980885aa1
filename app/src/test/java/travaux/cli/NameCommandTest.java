package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void two_names_of_one_party() throws IOException {
    Path a = file("a.txt", "Stall\n\nBorduria demanded boats.\nLund says no.\n");
    Path b = file("b.txt", "Move\n\nBorduriens demanded ships.\nLundt says yes.\n");
    Path c = file("c.txt", "Fish\n\nKlow demanded fish.\nLund says maybe.\n");
    run("add", dossier(), a, b, c);
  }

  @Test
  void a_merged_name_counts_in_views_questions_and_exports() {
    run("merge", dossier(), "party", "Borduria", "Borduriens");

    assertThat(run("show", dossier(), "acts", "--party", "Borduria")).contains("boats", "ships");
    assertThat(run("show", dossier(), "acts"))
        .contains("DEMAND · Borduria\n")
        .doesNotContain("Borduriens D");
    assertThat(run("export", dossier(), "--format", "jsonl"))
        .doesNotContain("\"party\":\"Borduriens\"");
    assertThat(fails("show", dossier(), "acts", "--party", "Borduriens")).contains("No party");
  }

  @Test
  void a_merge_stands_after_reread_and_is_undone_like_all_else() {
    run("merge", dossier(), "party", "Borduria", "Borduriens");
    assertThat(new Streams().rules("f01").run("reread", dossier())).isZero();
    assertThat(run("show", dossier(), "acts", "--party", "Borduria")).contains("boats", "ships");

    run("undo", dossier(), actionOf("merged"));

    assertThat(run("show", dossier(), "acts", "--party", "Borduria")).doesNotContain("ships");
    assertThat(run("show", dossier(), "acts", "--party", "Borduriens")).contains("ships");
    assertThat(run("check", dossier())).contains("all is well");
  }

  @Test
  void merges_go_on_from_one_another_and_are_taken_apart_one_by_one() {
    run("merge", dossier(), "party", "Borduria", "Borduriens");
    run("merge", dossier(), "party", "Klow", "Borduria");
    assertThat(run("show", dossier(), "acts", "--party", "Klow"))
        .contains("boats", "ships", "fish");

    run("split", dossier(), "party", "Klow", "Borduria");

    assertThat(run("show", dossier(), "acts", "--party", "Klow")).doesNotContain("boats", "ships");
    assertThat(run("show", dossier(), "acts", "--party", "Borduria")).contains("boats", "ships");
    run("split", dossier(), "party", "Borduria", "Borduriens");
    assertThat(run("show", dossier(), "acts", "--party", "Borduria")).doesNotContain("ships");
    assertThat(fails("split", dossier(), "party", "Borduria", "Klow")).contains("was not merged");
  }

  @Test
  void a_person_can_be_another_one_in_some_lines() {
    String line = idOf("maybe");

    run("split", dossier(), "person", "Lund", "Eva Lund", "--lines", line);

    assertThat(run("show", dossier(), "quotes", "--person", "Eva Lund"))
        .contains("maybe")
        .doesNotContain(": no ");
    assertThat(new Streams().rules("f01").run("reread", dossier())).isZero();
    assertThat(run("show", dossier(), "quotes", "--person", "Eva Lund")).contains("maybe");
    run("merge", dossier(), "person", "Lund", "Eva Lund");
    assertThat(run("show", dossier(), "quotes", "--person", "Lund")).contains("maybe", ": no ");
    assertThat(run("check", dossier())).contains("all is well");
  }

  @Test
  void a_name_can_be_changed_and_what_is_merged_into_it_follows() {
    run("relabel", dossier(), "party", "Borduria", "Kingdom of Borduria");
    run("merge", dossier(), "party", "Kingdom of Borduria", "Borduriens");

    assertThat(run("show", dossier(), "acts", "--party", "kingdom of borduria"))
        .contains("DEMAND · Kingdom of Borduria", "boats", "ships");
    assertThat(fails("relabel", dossier(), "party", "Klow", "Kingdom of Borduria"))
        .contains("is on the record. Maybe merge");
    assertThat(fails("relabel", dossier(), "party", "Klow", " ")).contains("cannot be empty");
  }

  @Test
  void a_name_that_is_not_on_the_record_is_told_with_those_that_are() {
    assertThat(fails("merge", dossier(), "party", "Borduria", "Ruritania"))
        .contains("No party \"Ruritania\"", "Borduria, Borduriens, Klow");
    assertThat(fails("merge", dossier(), "party", "Klow", "klow")).contains("one name already");
    assertThat(fails("merge", dossier(), "ship", "a", "b")).contains("ship");
    assertThat(List.of(run("log", dossier()).split("\n"))).hasSize(3);
  }

  private String idOf(String words) {
    String page = run("show", dossier(), "quotes");
    String after = page.substring(page.indexOf(": " + words));
    return after.replaceFirst("(?s).*?#(\\w+).*", "$1");
  }

  private String actionOf(String kind) {
    return run("log", dossier())
        .lines()
        .filter(line -> line.contains(kind))
        .findFirst()
        .get()
        .split(" ")[0];
  }

  private static String run(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).as(streams.err()).isZero();
    return streams.out();
  }

  private static String fails(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).isNotZero();
    return streams.err();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
