package travaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static travaux.testing.RecordAssert.assertThatRecord;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.reading.UnreadableDocumentException;
import travaux.testing.English;

class RecordReaderTest {

  private static final RecordReader READER = English.reader();
  private static final String REPORT =
      """
      Lake talks resume in Geneva

      GENEVA, 4 May 2031 - Kenya demanded an apology from Ghana on Monday.

      "We will not accept this draft," the Ghanaian minister said. Peru, which mediates between
      the two, urged Ghana to answer in writing by Friday.

      Kenya warned that the talks would collapse if Ghana rejected the offer. The Kenyan minister
      and the Ghanaian minister will meet in Geneva on Tuesday.
      """;

  @Test
  void three_lines_put_a_file_on_the_record(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), REPORT);

    RecordReader reader = English.reader();
    DocumentRecord record = reader.read(file);
    List<Entry> entries = record.entries();

    assertThat(record.document().name()).isEqualTo("report.txt");
    assertThat(entries).isNotEmpty();
    assertThatRecord(record)
        .hasAct("DEMAND")
        .by("Kenya")
        .to("Ghana")
        .about("an apology")
        .hasAct("DEMAND")
        .by("Peru")
        .to("Ghana")
        .hasAct("REJECT")
        .by("Ghana")
        .quoted()
        .hasAct("WARN")
        .by("Kenya")
        .hasAct("MEET");
  }

  @Test
  void the_same_text_gives_the_same_lines() throws Exception {
    assertThat(read(REPORT).lines()).isNotEmpty().isEqualTo(read(REPORT).lines());
  }

  @Test
  void two_threads_get_the_lines_that_one_gets() throws Exception {
    String other = REPORT.replace("Kenya", "Chile").replace("apology", "answer");
    List<String> texts = List.of(REPORT, other, REPORT, other, REPORT, other, REPORT, other);
    List<DocumentRecord> alone = List.of(read(REPORT), read(other));
    List<Callable<DocumentRecord>> tasks = new ArrayList<>();
    texts.forEach(text -> tasks.add(() -> read(text)));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<DocumentRecord>> records = threads.invokeAll(tasks);

      for (int i = 0; i < texts.size(); i++) {
        assertThat(records.get(i).get()).isEqualTo(alone.get(i % 2));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone.get(0).lines()).isNotEqualTo(alone.get(1).lines());
  }

  @Test
  void a_text_in_another_language_is_recorded_with_its_language_and_without_lines()
      throws Exception {
    DocumentRecord record =
        read(
            "Kenia verlangte am Montag den Abzug aller Schiffe aus Ghana. Die Gespräche über den"
                + " See werden am Dienstag in Genf fortgesetzt, sagte der Minister. Peru, das"
                + " zwischen den beiden vermittelt, drängte Ghana zu einer schriftlichen Antwort.");

    assertThat(record.document().language()).isEqualTo("de");
    assertThat(record.document().text()).contains("Kenia");
    assertThat(record.lines()).isEmpty();
  }

  @Test
  void the_day_that_the_user_tells_is_the_day_of_publication() throws Exception {
    LocalDate day = LocalDate.of(2031, 5, 7);

    DocumentRecord record = READER.read("a.txt", REPORT.getBytes(StandardCharsets.UTF_8), day);

    assertThat(record.document().published().earliest()).isEqualTo(day);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void quotation_marks_that_never_close_end_with_their_paragraph() throws Exception {
    String text =
        "The Kenyan minister said: \"We demand the withdrawal of all ships from Ghana.\n\n"
            + "Peru rejected the plan.\n\n"
            + "The Ghanaian minister said: “We will not accept “this 'draft “of the “treaty.\n\n"
            + "Chile rejected the treaty.\n";

    DocumentRecord record = read(text);

    assertThatRecord(record).hasAct("REJECT").by("Peru").about("the plan");
    assertThatRecord(record).hasAct("REJECT").by("Chile").about("the treaty");
    assertThat(record.quotes())
        .allSatisfy(quote ->
            assertThat(quote.content())
                .noneMatch(piece -> piece.of(record.document().text()).contains("\n\n")));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void a_thousand_quotation_marks_are_read_in_time() throws Exception {
    String marks = "“‘\"".repeat(350);
    String text =
        "The Kenyan minister said " + marks + " we demand a pause from Ghana.\n\n" + REPORT;

    assertThatRecord(read(text)).hasAct("DEMAND").by("Peru").to("Ghana");
  }

  @Test
  void an_empty_file_is_told_by_name() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContainingAll("a.txt", "empty", "Maybe");
  }

  @Test
  @Timeout(20)
  void fifty_megabytes_on_one_line_are_refused_by_name_and_size() {
    byte[] line =
        "Kenya demanded an apology from Ghana. ".repeat(1_300_000).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> READER.read("all.txt", line, null))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("all.txt")
        .hasMessageContaining("49 MB")
        .hasMessageContaining("5 MB at most");
  }

  @Test
  void the_hash_of_the_rules_is_short_and_stays() {
    assertThat(READER.rulesHash()).matches("[0-9a-f]{12}");
  }

  private static DocumentRecord read(String text) throws Exception {
    return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8), null);
  }
}
