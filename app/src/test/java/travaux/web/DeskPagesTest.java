package travaux.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPagesTest {

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void demands_are_on_the_record() throws IOException {
    desk =
        new OpenDesk(
            folder,
            "a.txt",
            "Stall\n\nBorduria demanded boats.\n",
            "b.txt",
            "Move\n\nKlow demanded fish.\n");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_front_page_tells_what_is_open_and_each_row_leads_to_its_words() {
    String page = desk.get("/").body();
    String row =
        OpenDesk.first("<h3><a class=\"to-source\" href=\"(/source/\\w+\\?line=\\w+)", page);

    assertThat(page)
        .containsPattern("<b>0</b> Agreed")
        .containsPattern("<b>0</b> Refused")
        .containsPattern("<a href=\"#open\"><b>2</b> Open")
        .contains("boats (Borduria)", "fish (Klow)");
    assertThat(desk.get(row).body()).contains("trigger", "demanded");
  }

  @Test
  void the_front_page_can_be_of_one_party() {
    String page = desk.get("/?party=Klow").body();

    assertThat(page).contains("<b>1</b> Open", "fish").doesNotContain("boats");
  }

  @Test
  void search_can_be_of_sources_with_some_title_or_file_name() {
    assertThat(desk.get("/search?source=stall").body()).contains("boats").doesNotContain("fish");
    assertThat(desk.get("/search?source=b.txt").body()).contains("fish").doesNotContain("boats");
    String words = desk.get("/search?q=demanded&source=Move").body();
    assertThat(words).contains("In the sources", "fish").doesNotContain("boats");
    assertThat(desk.get("/search?q=demanded&source=nowhere").body()).contains("No act has all");
    assertThat(desk.get("/search?source=%22%29+OR+x%3A*").status()).isEqualTo(200);
  }

  @Test
  void odd_values_in_addresses_are_told_or_passed_over_and_never_fail() {
    for (String day : List.of("-999999999-01-01", "2031-02-30", "tomorrow", "%00")) {
      assertThat(desk.get("/view/changes?since=" + day).status()).as(day).isEqualTo(422);
      assertThat(desk.get("/?as-of=" + day).status()).as(day).isEqualTo(422);
    }
    for (String odd : List.of("-1", "99999999999999999999", "%FF", "%22", "1_2_3", "(NEAR", "*")) {
      for (String page :
          List.of("/search?q=", "/search?skip=", "/view/matrix?from=", "/sources?page=")) {
        assertThat(desk.get(page + odd).status()).as(page + odd).isEqualTo(200);
      }
    }
  }

  @Test
  void an_undoing_can_be_undone_and_that_too() {
    String line = OpenDesk.first("data-line=\"(\\w+)\"", desk.get("/acts").body());
    String action = done(desk.post("/decide", "status=accepted&line=" + line));
    String undoing = done(desk.post("/undo", "action=" + action));
    assertThat(desk.get("/line/" + line).header("Location")).contains(line);
    assertThat(desk.get("/search?status=accepted").body()).contains("No act has all");
    String again = done(desk.post("/undo", "action=" + undoing));
    assertThat(desk.get("/search?status=accepted").body()).contains(line);
    desk.post("/undo", "action=" + again);
    assertThat(desk.get("/search?status=accepted").body()).contains("No act has all");
    assertThat(desk.post("/undo", "action=" + action).status()).isIn(303, 422);
    assertThat(desk.post("/undo", "action=424242").status()).isEqualTo(422);
  }

  private static String done(OpenDesk.Answer answer) {
    return OpenDesk.first("done=(\\d+)", answer.header("Location"));
  }

  @Test
  void the_timeline_is_a_picture_too_of_which_each_mark_leads_to_its_words() {
    desk.post("/date", "document=" + document() + "&published=2031-05-04");
    String page = desk.get("/view/timeline").body();

    assertThat(page)
        .contains("<svg", "What happened when; the table below says the same")
        .containsPattern("<a href=\"/source/\\w+[^\"]*\" class=\"shape document\">");
  }

  private String document() {
    return OpenDesk.first("/source/(\\w+)", desk.get("/sources").body());
  }

  @Test
  void acts_by_party_have_a_page_of_their_own() {
    assertThat(desk.get("/acts").body()).contains("Borduria", "boats", "data-line=");
  }

  @Test
  void the_brief_is_of_the_side_that_is_chosen_and_can_be_kept() {
    String choice = desk.get("/brief").body();
    String page = desk.get("/brief?us=Klow").body();
    String open = OpenDesk.first("(?s)What is open and due</h2>(.*?)</section>", page);
    OpenDesk.Answer file = desk.get("/brief.docx?us=Klow");

    assertThat(choice).contains("<option value=\"Borduria\"").doesNotContain("Their objectives");
    assertThat(page).contains("Their objectives", "href=\"/brief.docx?as-of=&amp;us=Klow\"");
    assertThat(open).contains("Klow DEMAND: fish", "/source/").doesNotContain("boats");
    assertThat(file.header("Content-Disposition")).contains("brief%20for%20Klow.docx");
    assertThat(file.body()).startsWith("PK");
  }

  @Test
  void a_side_that_is_not_on_the_record_is_refused() {
    assertThat(desk.get("/brief?us=Nobody").status()).isEqualTo(422);
    assertThat(desk.get("/brief.docx?us=Nobody").status()).isEqualTo(422);
  }
}
