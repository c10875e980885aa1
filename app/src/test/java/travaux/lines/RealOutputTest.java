package travaux.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Dossier;
import travaux.Outcome;
import travaux.Travaux;
import travaux.negotiation.DocumentRecord;

/** What the English reader really finds, written, checked, kept and read back. */
class RealOutputTest {

  private static final String REPORT =
      """
      The fishing talks stall \uD83D\uDEA2

      OSLO, 4 May 2031 - Norway's foreign minister on Monday demanded the withdrawal of all \
      patrol boats from the bay and warned Iceland that it would leave the talks unless the \
      boats were gone by Friday.

      Iceland rejected the demand. "We will not leave the bay," a government \
      spokesman told reporters on Tuesday. He offered to extend the talks by a week.

      Canada's envoy said in a letter that the draft treaty had been delivered.
      """;

  private static final Travaux ENGLISH = Travaux.english();

  @TempDir private Path folder;

  @Test
  void every_line_is_valid_and_acts_are_among_them() {
    String lines = LineFormat.lines(read());

    assertThat(lines.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(LineSchemaTest.faults(line)).isEmpty());
    assertThat(lines).contains("\"act\":\"DEMAND\"", "\"party\":\"Norway\"");
  }

  @Test
  void a_dossier_gives_back_what_was_read_and_reading_again_gives_the_same() {
    List<DocumentRecord> kept;
    try (Dossier dossier = Dossier.openOrCreate(folder.resolve("fish.travaux"))) {
      dossier.add(ENGLISH, List.of("-"), null, input(), "Ana", outcome -> {});
      kept = dossier.records();
    }

    assertThat(kept).containsExactly(read());
  }

  private static DocumentRecord read() {
    List<DocumentRecord> records = new ArrayList<>();
    ENGLISH.read(
        List.of("-"), null, input(), outcome -> records.add(((Outcome.Read) outcome).record()));
    return records.get(0);
  }

  private static ByteArrayInputStream input() {
    return new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));
  }
}
