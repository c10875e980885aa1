package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Dossier;
import travaux.negotiation.Entry;
import travaux.word.WordText;

class BriefCommandTest {

  @TempDir private Path folder;

  @Test
  void each_line_has_a_footnote_with_source_and_words() throws IOException {
    add("a.txt", "Stall\n\nBorduria demanded ships.\nKlow demanded fish.\n");

    assertThat(run("brief", dossier(), "--us", "klow", "-o", brief())).isZero();

    List<String> lines = WordText.paragraphs(Files.readAllBytes(brief()));
    assertThat(lines)
        .contains(
            "talks",
            "Brief for Klow as of 4 May 2031",
            "Their objectives",
            "Our response",
            "Arguments",
            "What is open and due",
            "What may follow",
            "Facts and dates");
    assertThat(lines).anySatisfy(line -> assertThat(line).contains("Borduria: ships"));
    assertThat(lines).noneSatisfy(line -> assertThat(line).contains("Klow: fish"));
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(brief()))) {
      assertThat(document.getFootnotes())
          .anySatisfy(note ->
              assertThat(note.getParagraphs().get(0).getText())
                  .contains("a.txt, line 3, 4 May 2031: “Borduria demanded ships.”"));
    }
  }

  @Test
  void what_was_published_later_is_not_in_it() throws IOException {
    add("a.txt", "Stall\n\nBorduria demanded ships.\nKlow demanded fish.\n");

    run("brief", dossier(), "--us", "Klow", "--as-of", "2031-05-03", "-o", brief());

    assertThat(WordText.paragraphs(Files.readAllBytes(brief())))
        .contains("Brief for Klow as of 3 May 2031")
        .noneSatisfy(line -> assertThat(line).contains("ships"));
  }

  @Test
  void a_side_that_is_not_on_the_record_is_told() throws IOException {
    add("a.txt", "Stall\n\nBorduria demanded ships.\nKlow demanded fish.\n");
    Streams streams = new Streams();

    int exitCode = streams.run("brief", dossier(), "--us", "Ruritania", "-o", brief());

    assertThat(exitCode).isEqualTo(ExitCode.WRONG_USE);
    assertThat(streams.err())
        .contains("No party \"Ruritania\" is on the record. Maybe one of: Borduria, Klow.");
    assertThat(brief()).doesNotExist();
  }

  @Test
  void the_same_record_gives_the_same_brief() throws IOException {
    add("a.txt", "Stall\n\nBorduria demanded ships.\nKlow demanded fish.\n");
    run("brief", dossier(), "--us", "Klow", "-o", brief());
    List<String> first = WordText.paragraphs(Files.readAllBytes(brief()));

    run("brief", dossier(), "--us", "Klow", "-o", brief());

    assertThat(WordText.paragraphs(Files.readAllBytes(brief()))).isEqualTo(first);
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private Path brief() {
    return folder.resolve("brief.docx");
  }

  /** Each demand is about what it demands. */
  private void add(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    run("add", dossier(), file, "--date", "2031-05-04");
    List<Entry> entries;
    try (Dossier open = Dossier.open(dossier())) {
      entries = open.records().get(0).entries();
    }
    for (Entry entry : entries) {
      String about = entry.what().get(0).of(text);
      assertThat(run("edit", dossier(), entry.id(), "--issue", about)).isZero();
    }
  }

  private static int run(Object... arguments) {
    return new Streams().run(arguments);
  }
}
