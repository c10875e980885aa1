package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandsTest {

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @Test
  void what_is_added_is_shown_with_its_source() throws IOException {
    add("2031-05-04", file("a.txt", "Stall\n\nBorduria demanded boats.\n"));
    add("2031-05-06", file("b.txt", "Move\n\nBorduria demanded ships.\nKlow demanded fish.\n"));

    int exitCode = streams.run("show", dossier(), "acts");

    assertThat(exitCode).isZero();
    assertThat(shown(streams))
        .isEqualTo(
            """
            DEMAND · Borduria
              by 6 May 2031 · Borduria DEMAND: ships [party] (b.txt:3 #ID)
                  │ Borduria demanded ships.
              by 4 May 2031 · Borduria DEMAND: boats [party] (a.txt:3 #ID)
                  │ Borduria demanded boats.

            DEMAND · Klow
              by 6 May 2031 · Klow DEMAND: fish [party] (b.txt:4 #ID)
                  │ Klow demanded fish.

            """);
  }

  @Test
  void the_timeline_goes_by_date_with_undated_entries_last() throws IOException {
    run("add", dossier(), file("c.txt", "Nil\n\nKlow demanded fish.\n"));
    add("2031-05-06", file("b.txt", "Move\n\nBorduria demanded ships.\n"));
    add("2031-05-04", file("a.txt", "Stall\n\nBorduria demanded boats.\n"));

    streams.run("show", dossier(), "timeline");

    assertThat(streams.out().lines().filter(line -> !line.isBlank() && line.charAt(0) != ' '))
        .containsExactly("2031-05-04", "by 2031-05-04", "2031-05-06", "by 2031-05-06", "unknown");
  }

  @Test
  void a_day_in_the_past_shows_what_was_published_by_then() throws IOException {
    add("2031-05-04", file("a.txt", "Stall\n\nBorduria demanded boats.\n"));
    add("2031-05-06", file("b.txt", "Move\n\nBorduria demanded ships.\n"));
    run("add", dossier(), file("c.txt", "Nil\n\nKlow demanded fish.\n"));

    streams.run("show", dossier(), "acts", "--as-of", "2031-05-05");

    assertThat(streams.out()).contains("boats").doesNotContain("ships", "fish");
    assertThat(streams.err()).contains("1 document of unknown date left out");
  }

  @Test
  void one_party_can_be_shown_and_an_unknown_one_is_told() throws IOException {
    add("2031-05-06", file("b.txt", "M\n\nBorduria demanded ships.\nKlow demanded fish.\n"));

    streams.run("show", dossier(), "acts", "--party", "klow");

    assertThat(streams.out()).contains("fish").doesNotContain("ships");
    Streams other = new Streams();
    assertThat(other.run("show", dossier(), "acts", "--party", "Ruritania")).isEqualTo(2);
    assertThat(other.err()).contains("No party \"Ruritania\"", "Maybe one of: Borduria, Klow.");
  }

  @Test
  void who_said_what_is_shown_by_speaker_and_can_be_asked_for() throws IOException {
    add("2031-05-06", file("b.txt", "Move\n\nLund says no.\nformer Pohl says they stay.\n"));

    streams.run("show", dossier(), "quotes");

    assertThat(shown(streams))
        .isEqualTo(
            """
            Lund · Borduria
              6 May 2031 · indirect: no (b.txt:3 #ID)

            Pohl · no party's voice
              6 May 2031 · indirect: they stay (b.txt:4 #ID)

            """);
    Streams lund = new Streams();
    lund.run("show", dossier(), "quotes", "--person", "lund");
    assertThat(lund.out()).contains("no").doesNotContain("stay");
    Streams experts = new Streams();
    experts.run("show", dossier(), "quotes", "--voice", "expert");
    assertThat(experts.out()).contains("stay").doesNotContain("Lund");
    Streams nobody = new Streams();
    assertThat(nobody.run("show", dossier(), "quotes", "--person", "Marek")).isEqualTo(2);
    assertThat(nobody.err()).contains("No person \"Marek\"", "Lund, Pohl");
  }

  @Test
  void the_same_file_is_recognised_and_not_doubled() throws IOException {
    Path file = file("a.txt", "Stall\n\nBorduria demanded boats.\n");
    add("2031-05-04", file);

    int exitCode = streams.run("add", dossier(), file, file("b.txt", Files.readString(file)));

    assertThat(exitCode).isZero();
    assertThat(streams.out())
        .contains("known    a.txt: the same bytes are on record as a.txt")
        .contains("known    b.txt: the same bytes are on record as a.txt")
        .contains("0 documents with 0 acts put on the record in");
  }

  @Test
  void the_same_file_twice_in_one_go_is_put_on_the_record_once() throws IOException {
    Path file = file("a.txt", "Stall\n\nBorduria demanded boats.\n");

    streams.run("add", dossier(), file, file);

    assertThat(streams.out())
        .contains("added    a.txt: Stall (date unknown; 1 act)\nknown    a.txt");
    assertThat(streams.out()).contains("1 document with 1 act put on the record");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_the_rest_is_added() throws IOException {
    Path good = file("a.txt", "Stall\n\nBorduria demanded boats.\n");

    int exitCode = streams.run("add", dossier(), folder.resolve("gone.txt"), good);

    assertThat(exitCode).isEqualTo(1);
    assertThat(streams.err()).contains("gone.txt: there is no such file");
    assertThat(streams.out()).contains("added    a.txt");
  }

  @Test
  void a_dossier_that_cannot_be_used_is_told_with_exit_code_1() throws IOException {
    Path letter = file("letter.travaux", "Dear minister, this is a letter.");

    assertThat(streams.run("show", letter)).isEqualTo(1);
    assertThat(streams.run("show", folder.resolve("none.travaux"))).isEqualTo(1);
    assertThat(streams.run("add", folder.resolve("no/x.travaux"), letter)).isEqualTo(1);
    assertThat(streams.err())
        .contains("letter.travaux is not a dossier")
        .contains("none.travaux does not exist. Maybe make it: travaux add")
        .contains("there is no folder");
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void a_folder_that_may_not_be_written_is_told() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(closed), "this user may write everywhere");

    assertThat(streams.run("add", closed.resolve("x.travaux"), file("a.txt", "T"))).isEqualTo(1);
    assertThat(streams.err()).contains("the folder may not be written");
  }

  @Test
  void an_empty_dossier_says_so() throws IOException {
    run("add", dossier(), file("a.txt", "Nothing\n\nhappened at all today.\n"));

    assertThat(streams.run("show", dossier(), "acts")).isZero();
    assertThat(streams.out()).isEqualTo("Nothing is on the record here.\n");
  }

  private void add(String date, Path file) {
    run("add", dossier(), file, "--date", date);
  }

  private static String shown(Streams streams) {
    return streams.out().replaceAll("#\\w{1,7}", "#ID");
  }

  private static void run(Object... arguments) {
    Streams quiet = new Streams();
    assertThat(quiet.run(arguments)).as(quiet.err()).isZero();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
