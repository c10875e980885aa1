package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @BeforeEach
  void two_documents_are_on_the_record() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Stall\n\nBorduria demanded boats.\n");
    Path b = Files.writeString(folder.resolve("b.txt"), "Move\n\nKlow demanded fish.\n");
    run("add", dossier(), b, a);
  }

  @Test
  void all_documents_are_written_in_the_order_in_which_they_came_after_one_meta_line() {
    assertThat(streams.run("export", dossier(), "--format", "jsonl", "--views", "none")).isZero();

    assertThat(streams.out().lines().map(line -> line.replaceAll(",\"sha256.*|,\"sentence.*", "")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"type\":\"meta\",\"schema\":1,\"reader\":\"0.1.0\",\"rules\":\"f00\"}"),
            line -> assertThat(line).startsWith("{\"type\":\"document\"").contains("b.txt"),
            line -> assertThat(line).startsWith("{\"type\":\"act\"").contains("DEMAND"),
            line -> assertThat(line).startsWith("{\"type\":\"document\"").contains("a.txt"),
            line -> assertThat(line).startsWith("{\"type\":\"act\"").contains("DEMAND"));
  }

  @Test
  void the_rows_of_the_views_follow_the_documents_and_some_views_can_be_chosen() {
    run("export", dossier(), "--format", "jsonl");
    streams.run("export", dossier(), "--format", "jsonl", "--views", "answers");

    List<String> views =
        streams.out().lines().filter(line -> line.startsWith("{\"type\":\"view\"")).toList();
    assertThat(views).hasSize(2).allSatisfy(line -> assertThat(line).contains("no record"));
    assertThat(streams.out().lines().toList()).endsWith(views.get(0), views.get(1));
    assertThat(new Streams().run("export", dossier(), "--format", "jsonl", "--views", "anwers"))
        .isEqualTo(2);
  }

  @Test
  void a_file_gets_what_standard_output_would_and_what_was_rejected_is_left_out() throws Exception {
    Path out = folder.resolve("out.jsonl");
    run("reject", dossier(), "--all", "--party", "Klow");
    run("export", dossier(), "--format", "jsonl", "-o", out);
    streams.run("export", dossier(), "--format", "jsonl");

    assertThat(Files.readString(out)).isEqualTo(streams.out()).doesNotContain("Klow");
    assertThat(folder.toFile().list()).hasSize(4);
  }

  @Test
  void a_damaged_dossier_is_refused_with_its_faults_named() throws SQLException {
    Path out = folder.resolve("out.jsonl");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + dossier());
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER event_stays");
      statement.execute("UPDATE event SET who = 'Bo' WHERE seq = 1");
    }

    assertThat(streams.run("export", dossier(), "--format", "jsonl", "-o", out)).isEqualTo(1);

    assertThat(streams.err()).contains("event 1: it, or one before it, was changed");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_dossier_is_never_overwritten_by_an_export() throws IOException {
    byte[] before = Files.readAllBytes(dossier());

    assertThat(streams.run("export", dossier(), "--format", "jsonl", "-o", dossier())).isEqualTo(2);

    assertThat(streams.err()).contains("is a dossier and would be overwritten");
    assertThat(Files.readAllBytes(dossier())).isEqualTo(before);
  }

  @Test
  void a_format_that_is_not_known_and_a_folder_that_is_missing_are_told() {
    assertThat(streams.run("export", dossier(), "--format", "papyrus")).isEqualTo(2);
    Path nowhere = folder.resolve("no").resolve("out.jsonl");
    assertThat(streams.run("export", dossier(), "--format", "jsonl", "-o", nowhere)).isEqualTo(1);
    assertThat(List.of(streams.err().split("\n")))
        .anyMatch(line -> line.contains("papyrus"))
        .anyMatch(line -> line.contains("there is no folder"));
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private static void run(Object... arguments) {
    Streams quiet = new Streams();
    assertThat(quiet.run(arguments)).as(quiet.err()).isZero();
  }
}
