package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @BeforeEach
  void a_dossier_with_a_history() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Stall\n\nBorduria demanded boats.\n");
    Path b = Files.writeString(folder.resolve("b.txt"), "Move\n\nKlow demanded fish.\n");
    Path secret = Files.writeString(folder.resolve("s.txt"), "Secret\n\nKlow demanded gold.\n");
    Path latin =
        Files.write(
            folder.resolve("c.txt"),
            "Nez\n\nKlow demanded caf\u00e9s \u2019.\n".getBytes(StandardCharsets.UTF_16));
    run("add", dossier(), b, a, secret, latin);
    run("reject", dossier(), "--all", "--party", "Klow", "--as", "Ana");
    run("undo", dossier());
    run("note", dossier(), "a.txt", "They will never pay.");
    run("date", dossier(), "a.txt", "2031-05-04");
    run("purge", dossier(), "s.txt");
  }

  @Test
  void what_was_packed_unpacks_to_the_same_record_byte_for_byte() throws IOException {
    run("pack", dossier(), zip());
    run("unpack", zip(), copy());

    assertThat(exported(copy())).isEqualTo(exported(dossier())).contains("a.txt", "b.txt");
    assertThat(output("log", copy())).isEqualTo(output("log", dossier())).contains("never pay");
    assertThat(output("check", copy())).contains("all is well");
    Path again = folder.resolve("again.zip");
    run("pack", copy(), again);
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(zip()));
    assertThat(folder.toFile().list()).noneMatch(name -> name.contains(".part-"));
  }

  @Test
  void what_was_unpacked_can_be_worked_on() throws IOException {
    run("pack", dossier(), zip());
    run("unpack", zip(), copy());

    Path more = Files.writeString(folder.resolve("d.txt"), "M\n\nKlow demanded salt.\n");
    run("add", copy(), more);
    run("accept", copy(), "--all", "--party", "Klow");
    run("undo", copy());

    assertThat(output("check", copy())).contains("all is well");
    assertThat(output("add", copy(), folder.resolve("a.txt"))).contains("known    a.txt");
    assertThat(new Streams().run("add", copy(), folder.resolve("s.txt"))).isEqualTo(1);
  }

  @Test
  void notes_can_be_left_out_and_the_log_says_so() throws IOException {
    run("pack", dossier(), zip(), "--without-notes", "--as", "Ana");
    run("unpack", zip(), copy());

    assertThat(Zips.text(Zips.read(zip()), "events.jsonl")).doesNotContain("never pay");
    assertThat(exported(copy())).isEqualTo(exported(dossier()));
    assertThat(output("check", copy())).contains("all is well");
    assertThat(output("log", copy())).contains("Ana left out the words of notes up to event 11");
    assertThat(new Streams().run("undo", copy(), "12")).isEqualTo(1);
    run("note", copy(), "a.txt", "A new one.");
    assertThat(output("check", copy())).contains("all is well");
  }

  @Test
  void a_note_that_is_missing_without_a_word_is_found() throws IOException {
    run("pack", dossier(), zip());
    Map<String, byte[]> entries = Zips.read(zip());
    String note = "\"payload\":\"{\\\"note\\\":\\\"They will never pay.\\\"}\",";
    Zips.replace(entries, "events.jsonl", note, "");
    Zips.write(zip(), entries);

    assertThat(streams.run("unpack", zip(), copy())).isEqualTo(1);
    assertThat(streams.err()).contains("talks.zip is refused: event 9 lacks its payload");
    assertThat(copy()).doesNotExist();
  }

  @Test
  void nothing_is_overwritten_but_an_older_pack() throws IOException {
    byte[] before = Files.readAllBytes(dossier());
    assertThat(streams.run("pack", dossier(), dossier())).isEqualTo(2);
    assertThat(streams.run("pack", dossier(), folder.resolve("a.txt"))).isEqualTo(2);
    run("pack", dossier(), zip());
    run("pack", dossier(), zip());
    assertThat(streams.run("unpack", zip(), dossier())).isEqualTo(1);
    assertThat(streams.run("unpack", folder.resolve("none.zip"), copy())).isEqualTo(2);

    assertThat(streams.err()).contains("is no zip", "exists already", "no such file");
    assertThat(Files.readAllBytes(dossier())).isEqualTo(before);
  }

  private String exported(Path file) {
    return output("export", file, "--format", "jsonl");
  }

  private static String output(Object... arguments) {
    Streams quiet = new Streams();
    assertThat(quiet.run(arguments)).as(quiet.err()).isZero();
    return quiet.out();
  }

  private static void run(Object... arguments) {
    output(arguments);
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private Path copy() {
    return folder.resolve("copy.travaux");
  }

  private Path zip() {
    return folder.resolve("talks.zip");
  }
}
