package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Status;

/** Disks that are full half-way, as SQLite sees them: no page more may be had. */
class FullDiskTest {

  @TempDir private Path folder;

  @Test
  void whatever_is_done_when_no_page_is_left_is_done_wholly_or_not_at_all() throws IOException {
    Path base = folder.resolve("base.travaux");
    try (Dossier dossier = Dossier.openOrCreate(base)) {
      ManyDocuments.add(dossier, 0, 5);
    }
    String line = ManyDocuments.record(2).entries().get(0).id();
    for (Consumer<Dossier> work :
        List.<Consumer<Dossier>>of(
            dossier -> addOrThrow(dossier, 77),
            dossier -> dossier.decide(line, Status.REJECTED, "Ana"),
            dossier -> dossier.corrections().note(line, null, large(), "Ana"),
            dossier -> dossier.undo(2L, "Ana"),
            Dossier::rebuild)) {
      int failed = 0;
      for (int pages = 0; ; pages++) {
        Path file = folder.resolve("talks.travaux");
        Files.deleteIfExists(file);
        Files.copy(base, file);
        try (Dossier dossier = Dossier.open(file)) {
          List<DocumentRecord> before = dossier.records();
          dossier.setting("max_page_count = " + (Files.size(file) / 4096 + pages));
          try {
            work.accept(dossier);
            assertThat(dossier.check()).isEmpty();
            break;
          } catch (DossierException e) {
            assertThat(e).hasMessageContaining("the disk is full");
            failed++;
          }
          assertThat(dossier.records()).isEqualTo(before);
          dossier.setting("max_page_count = 1000000");
          assertThat(dossier.check()).isEmpty();
          work.accept(dossier);
          assertThat(dossier.check()).isEmpty();
        }
      }
      assertThat(failed).isLessThan(500);
    }
  }

  private static void addOrThrow(Dossier dossier, int number) {
    ManyDocuments.add(dossier, number, number + 1);
  }

  private static String large() {
    StringBuilder words = new StringBuilder();
    new Random(3).ints(20_000).forEach(i -> words.append(Integer.toHexString(i)));
    return words.toString();
  }
}
