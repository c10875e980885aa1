package travaux.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not stand on the first page stands on the next ones, once. */
class PagingTest {

  private static final Pattern FISH = Pattern.compile(">[^<>]*fish (\\d+)");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
  private static final int DEMANDS = 140;

  @TempDir private Path folder;

  @Test
  void each_act_and_each_row_is_on_one_of_the_pages() throws IOException {
    StringBuilder text = new StringBuilder("Stall\n\n");
    for (int i = 1; i <= DEMANDS; i++) {
      text.append("Borduria demanded fish ").append(i).append(".\n\n");
    }
    try (OpenDesk desk = new OpenDesk(folder, "a.txt", text.toString())) {
      for (String first :
          List.of("/search?in=acts", "/search?party=Borduria", "/search?q=fish", "/view/answers")) {
        List<String> found = new ArrayList<>();
        int pages = 0;
        String page = first;
        while (page != null) {
          String body = desk.get(page).body();
          body = body.substring(body.indexOf("<main"));
          FISH.matcher(body).results().map(each -> each.group(1)).distinct().forEach(found::add);
          Matcher next = NEXT.matcher(body);
          page = next.find() ? next.group(1).replace("&amp;", "&").replace("#results", "") : null;
          pages++;
        }
        assertThat(pages).as(first).isEqualTo(3);
        assertThat(found.stream().distinct()).as(first).hasSize(DEMANDS);
      }
    }
  }
}
