package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @BeforeEach
  void demands_are_on_the_record() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "Stall\n\nBorduria demanded boats.\n");
    Path b = Files.writeString(folder.resolve("b.txt"), "Move\n\nKlow demanded fish.\n");
    run("add", dossier(), a, "--date", "2031-05-04");
    run("add", dossier(), b, "--date", "2031-05-06");
  }

  @Test
  void each_row_of_a_view_is_followed_by_its_words_and_where_they_stand() {
    assertThat(streams.run("show", dossier(), "answers", "--party", "klow")).isZero();

    assertThat(streams.out())
        .contains("Klow DEMAND: fish [suggested] (b.txt:3 #", "│ Klow demanded fish.")
        .doesNotContain("boats");
    assertThat(streams.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void a_view_of_a_day_in_the_past_does_not_see_what_was_published_later() {
    streams.run("show", dossier(), "ANSWERS", "--as-of", "2031-05-05");

    assertThat(streams.out()).contains("boats").doesNotContain("fish");
  }

  @Test
  void what_nobody_has_decided_on_can_be_left_out_or_shown_alone() {
    run("accept", dossier(), "--all", "--party", "Klow");

    streams.run("show", dossier(), "answers", "--accepted");
    Streams other = new Streams();
    other.run("show", dossier(), "answers", "--suggested");

    assertThat(streams.out()).contains("fish [accepted]").doesNotContain("boats");
    assertThat(other.out()).contains("boats [suggested]").doesNotContain("fish");
  }

  @Test
  void a_page_has_so_many_rows_and_says_how_many_there_are() {
    streams.run("show", dossier(), "answers", "--limit", "1");

    assertThat(streams.out()).contains("DEMAND").containsOnlyOnce("│");
    assertThat(streams.err()).contains("1 of 2 shown");
  }

  @Test
  void an_unknown_view_or_name_and_a_choice_that_no_view_takes_are_told() {
    assertThat(streams.run("show", dossier(), "anwers")).isEqualTo(2);
    assertThat(streams.run("show", dossier(), "answers", "--party", "Ruritania")).isEqualTo(2);
    assertThat(streams.run("show", dossier(), "answers", "--act", "reject")).isEqualTo(2);

    assertThat(streams.err())
        .contains("No view \"anwers\". Maybe one of: state, answers")
        .contains("No party \"Ruritania\" is on the record. Maybe one of: Borduria, Klow.")
        .contains("\"answers\" can be narrowed with --as-of");
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private void run(Object... arguments) {
    Streams quiet = new Streams();
    assertThat(quiet.run(arguments)).as(quiet.err()).isZero();
  }
}
