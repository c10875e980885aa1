package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Dossier;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.negotiation.Where;

class DecideCommandTest {

  @TempDir private Path folder;

  @Test
  void a_range_decides_on_all_acts_between_two_in_the_order_of_the_text() throws IOException {
    add("a.txt", "Stall\n\nKlow demanded a. Klow demanded b. Klow demanded c. Klow demanded d.\n");
    List<String> ids = ids("a.txt");

    run("reject", dossier(), ids.get(2) + ".." + ids.get(1));

    assertThat(contents()).containsExactly("a", "d");
  }

  @Test
  void a_range_across_two_documents_is_refused() throws IOException {
    add("a.txt", "Stall\n\nKlow demanded a.\n");
    add("b.txt", "Move\n\nKlow demanded b.\n");
    Streams streams = new Streams();

    int exitCode =
        streams.run("reject", dossier(), ids("a.txt").get(0) + ".." + ids("b.txt").get(0));

    assertThat(exitCode).isEqualTo(ExitCode.WRONG_USE);
    assertThat(streams.err()).contains("stand in two documents");
    assertThat(contents()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void a_place_is_told_by_words_of_the_text_and_taken_back_by_none() throws IOException {
    add("a.txt", "Stall\n\nKlow demanded ships in the old port.\n");
    String id = ids("a.txt").get(0);

    run("edit", dossier(), id, "--where", "in the old port");
    Where told = entry().where();
    run("edit", dossier(), id, "--where", "");

    assertThat(told).isEqualTo(new Where(new Span(27, 42), null, null));
    assertThat(entry().where()).isNull();
  }

  private Entry entry() {
    try (Dossier open = Dossier.open(dossier())) {
      return open.records().get(0).entries().get(0);
    }
  }

  @Test
  void all_like_one_are_those_of_its_party_act_and_rule() throws IOException {
    add("a.txt", "Stall\n\nKlow demanded a. Borduria demanded b. Klow demanded c.\n");

    run("reject", dossier(), "--like", ids("a.txt").get(0));

    assertThat(contents()).containsExactly("b");
  }

  @Test
  void all_means_more_than_a_page_of_show() throws IOException {
    StringBuilder text = new StringBuilder("Many\n\n");
    IntStream.range(0, 1100).forEach(i -> text.append("Klow demanded x").append(i).append(". "));
    add("a.txt", text.append("Borduria demanded peace.\n").toString());

    run("reject", dossier(), "--all", "--party", "Klow");

    assertThat(contents()).containsExactly("peace");
  }

  @Test
  void words_are_found_in_sources_and_in_acts() throws IOException {
    add("a.txt", "Stall\n\nThe ferry was late. Klow demanded more ferries.\n");
    add("b.txt", "Move\n\nBorduria demanded boats.\n");

    assertThat(printed("search", dossier(), "ferr*")).contains("The ferry was late", "a.txt");
    assertThat(printed("search", dossier(), "--acts", "ferries"))
        .contains("Klow DEMAND: more ferries")
        .doesNotContain("boats");
    assertThat(printed("search", dossier(), "boats", "--party", "Borduria")).contains("boats");
    assertThat(printed("search", dossier(), "walrus")).contains("The words are in no source.");
  }

  @Test
  void no_line_chosen_is_wrong_use() throws IOException {
    add("a.txt", "Stall\n\nKlow demanded a.\n");
    Streams streams = new Streams();

    assertThat(streams.run("accept", dossier())).isEqualTo(ExitCode.WRONG_USE);
    assertThat(streams.err()).contains("Which lines?");
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private void add(String name, String text) throws IOException {
    run("add", dossier(), Files.writeString(folder.resolve(name), text), "--date", "2031-05-04");
  }

  private List<String> ids(String document) {
    try (Dossier open = Dossier.open(dossier())) {
      String id = open.documentsLike(document).get(0);
      return open.standing(id).standing().entries().stream()
          .map(entry -> entry.id().substring(0, 7))
          .toList();
    }
  }

  private List<String> contents() {
    try (Dossier open = Dossier.open(dossier())) {
      return open.records().stream()
          .flatMap(record ->
              record.entries().stream().map(entry -> content(record.document().text(), entry)))
          .toList();
    }
  }

  private static String content(String text, Entry entry) {
    return text.substring(entry.what().get(0).start(), entry.what().get(0).end());
  }

  private static String printed(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).as(streams.err()).isZero();
    return streams.out();
  }

  private static void run(Object... arguments) {
    printed(arguments);
  }
}
