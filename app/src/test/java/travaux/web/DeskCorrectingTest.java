package travaux.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Asked;
import travaux.Dossier;
import travaux.negotiation.Status;

/** Corrections that repeat, that meet those of others, or that a newer reading would change. */
class DeskCorrectingTest {

  private static final String TEXT =
      "Stall\n\nBorduria demanded boats. Borduria demanded fish. Klow demanded tea."
          + " Borduria demanded nets.\n";

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void demands_are_on_the_record() throws IOException {
    desk = new OpenDesk(folder, "a.txt", TEXT);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_correction_is_made_in_all_that_are_alike_as_one_action() {
    String line = line("boats");
    OpenDesk.Answer edited = desk.post("/edit/" + line, edit(line, "Syldavia"));
    String action = OpenDesk.first("done=(\\d+)", edited.header("Location"));
    String notice = desk.get("/?done=" + action).body();
    String same = desk.get("/same?line=" + line + "&action=" + action).body();

    assertThat(notice).contains("The same everywhere");
    assertThat(same)
        .contains("who: Borduria → Syldavia", "Like it <span class=\"count\">2</span>")
        .contains(line("fish"), line("nets"))
        .doesNotContain(line("tea"));

    String ticked = "&line=" + line("fish") + "&line=" + line("nets") + "&line=" + line("tea");
    OpenDesk.Answer taken = desk.post("/same", "of=" + line + "&action=" + action + ticked);
    assertThat(desk.get("/search?in=acts&party=Syldavia").body())
        .contains("boats", "fish", "nets")
        .doesNotContain(line("tea"));

    String all = OpenDesk.first("done=(\\d+)", taken.header("Location"));
    desk.post("/undo", "action=" + all);
    assertThat(desk.get("/search?in=acts&party=Syldavia").body())
        .contains(line)
        .doesNotContain(line("fish"));
  }

  @Test
  void words_that_were_corrected_are_of_one_act_alone() {
    String line = line("boats");
    String form = edit(line, "Borduria").replace("what=boats", "what=demanded+boats");
    String action =
        OpenDesk.first("done=(\\d+)", desk.post("/edit/" + line, form).header("Location"));

    assertThat(desk.get("/same?line=" + line + "&action=" + action).body())
        .contains("those are of this act alone")
        .doesNotContain("type=\"checkbox\"");
  }

  @Test
  void what_a_newer_reading_would_change_comes_first_and_is_kept_or_taken() {
    desk.post("/decide", "status=accepted&line=" + line("boats"));
    desk.post("/decide", "status=rejected&line=" + line("nets"));
    try (Dossier other = Dossier.open(desk.path())) {
      other.reread(OpenDesk.reader("f01", "Syldavia"), "Ana", each -> {});
    }
    String review = desk.get("/review").body();
    assertThat(review)
        .containsPattern("(?s)A newer reading says otherwise.*boats.*nets.*Waiting for a decision")
        .contains("Syldavia DEMAND: boats", "Keep mine", "Take the new one");

    desk.post("/decide", "status=kept&line=" + line("nets"));
    desk.post("/decide", "status=taken&line=" + line("boats"));
    assertThat(desk.get("/review").body()).doesNotContain("A newer reading says otherwise");
    try (Dossier other = Dossier.open(desk.path())) {
      assertThat(other.corrections().line(line("nets")).line().status()).isEqualTo(Status.REJECTED);
      assertThat(other.acts(Asked.all().of("Syldavia", null)).page())
          .anySatisfy(hit -> assertThat(hit.line().status()).isEqualTo(Status.EDITED));

      other.reread(OpenDesk.reader("f02", "Syldavia"), "Ana", each -> {});
    }
    assertThat(desk.get("/review").body())
        .as("what was settled is not asked again when the next reading says the same")
        .doesNotContain("A newer reading says otherwise");
  }

  @Test
  void of_two_who_rename_the_second_is_asked_with_what_he_typed() {
    String old = "&seen=" + seen();
    desk.post("/name", "role=party&from=Borduria&to=Syldavia" + old);
    OpenDesk.Answer second = desk.post("/name", "role=party&from=Borduria&to=Freedonia" + old);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body())
        .contains("Borduria is called Syldavia now", "name=\"to\" value=\"Freedonia\"");
    assertThat(desk.get("/search?in=acts&party=Freedonia").body()).contains("No act has all");
  }

  @Test
  void of_two_who_date_a_source_the_second_is_asked() {
    String document = OpenDesk.first("/source/(\\w+)", desk.get("/sources").body());
    String old = "document=" + document + "&seen=" + seen();
    desk.post("/date", old + "&published=2031-05-04");
    OpenDesk.Answer second = desk.post("/date", old + "&published=2031-05-05");

    assertThat(second.status()).isEqualTo(409);
    assertThat(desk.get("/source/" + document).body()).contains("4 May 2031");
    desk.post("/date", old.replaceFirst("seen=\\d+", "seen=" + seen()) + "&published=2031-05-05");
    assertThat(desk.get("/source/" + document).body()).contains("5 May 2031");
  }

  @Test
  void of_two_who_note_the_second_sees_what_the_first_noted() {
    String document = OpenDesk.first("/source/(\\w+)", desk.get("/sources").body());
    String note = "kind=note&seen=" + seen() + "&note=";
    desk.post("/record/" + document, note + "first");
    OpenDesk.Answer second = desk.post("/record/" + document, note + "second");

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains("name=\"note\" value=\"second\"");
  }

  private String seen() {
    return OpenDesk.first("name=\"seen\" value=\"(\\d+)\"", desk.get("/review").body());
  }

  private String line(String what) {
    String page = desk.get("/search?in=acts&status=").body();
    String rejected = desk.get("/search?in=acts&status=rejected").body();
    return OpenDesk.first(
        "(?s)data-line=\"(\\w+)\"(?:(?!data-line).)*<bdi>" + Pattern.quote(what) + "</bdi>",
        page + rejected);
  }

  private String edit(String line, String who) {
    return "act=demand&who="
        + who
        + "&what="
        + OpenDesk.first("name=\"what\"[^>]*>([^<]*)<", desk.get("/edit/" + line).body())
        + "&form=unknown&binding=unknown&modality=asserted&voice=party&seen="
        + seen();
  }
}
