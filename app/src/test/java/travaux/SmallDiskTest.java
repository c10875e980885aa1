package travaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.negotiation.DocumentRecord;

/** A disk that is full: a small one in memory, which only root may mount. */
class SmallDiskTest {

  private static final int KIB = 1024;
  private static final int SIZE = 3 * KIB * KIB;
  private static final int STEP = 24 * KIB;

  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    if (!run("mount", "-t", "tmpfs", "-o", "size=" + SIZE + ",mode=777", "tmpfs")) {
      String why = "No disk can be mounted here. Maybe run the tests as root, or let sudo mount.";
      if ("true".equals(System.getenv("CI"))) {
        fail(why);
      }
      abort(why);
    }
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount");
  }

  private boolean run(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    if (!System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("sudo", "-n"));
    }
    words.addAll(List.of(command));
    words.add(disk.toString());
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  @Test
  void what_does_not_fit_is_not_done_and_can_be_done_when_there_is_room() throws IOException {
    Path file = disk.resolve("talks.travaux");
    Path filler = disk.resolve("filler");
    List<DocumentRecord> before;
    try (Dossier dossier = Dossier.openOrCreate(file)) {
      ManyDocuments.add(dossier, 0, 5);
      before = dossier.records();
    }
    int failed = 0;
    for (int room = 0; ; room += STEP) {
      Files.deleteIfExists(filler);
      Files.write(filler, new byte[(int) (Files.getFileStore(disk).getUsableSpace() - room)]);
      try (Dossier dossier = Dossier.open(file)) {
        ManyDocuments.add(dossier, 77, 78);
        break;
      } catch (DossierException e) {
        failed++;
        assertThat(e).hasMessageContaining("disk");
      }
      try (Dossier dossier = Dossier.open(file)) {
        assertThat(dossier.records()).isEqualTo(before);
      }
    }
    Files.delete(filler);
    try (Dossier dossier = Dossier.open(file)) {
      assertThat(failed).isBetween(1, 60);
      assertThat(dossier.records()).hasSize(before.size() + 1);
      assertThat(dossier.check()).isEmpty();
    }
  }
}
