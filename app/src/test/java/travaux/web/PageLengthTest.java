package travaux.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.analysis.View;

/** No page is longer than a slow line carries in a second, however much is on the record. */
class PageLengthTest {

  private static final int MOST_BYTES = 300_000;
  private static final int DOCUMENTS = 12;
  private static final int DEMANDS = 20;

  @TempDir private Path folder;

  @Test
  void pages_stay_short_when_many_sentences_are_very_long() throws IOException {
    String[] files = new String[2 * DOCUMENTS];
    for (int i = 0; i < DOCUMENTS; i++) {
      files[2 * i] = i + ".txt";
      files[2 * i + 1] = report(i);
    }
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/acts",
                "/timeline",
                "/towards",
                "/search?in=acts",
                "/search?q=salt",
                "/review",
                "/log",
                "/sources",
                "/brief?us=Borduria"));
    for (View view : View.values()) {
      pages.add("/view/" + view.title());
    }
    try (OpenDesk desk = new OpenDesk(folder, files)) {
      for (String page : pages) {
        OpenDesk.Answer answer = desk.get(page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
            .as(page)
            .isLessThan(MOST_BYTES);
      }
    }
  }

  private static String report(int number) {
    StringBuilder text = new StringBuilder("Stall " + number + "\n\n");
    for (int i = 0; i < DEMANDS; i++) {
      text.append("Borduria demanded the salt of ").append(number * DEMANDS + i);
      text.append(" boats and ships".repeat(300)).append(".\n\n");
    }
    return text.toString();
  }
}
