package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.negotiation.DocumentRecord;
import travaux.testing.English;
import travaux.testing.RecordInvariants;
import travaux.testing.Shared;

/** What holds of every record holds of real ones. */
class RealReportsTest {

  private static final int REPORTS = 20;

  @Test
  void the_records_of_the_seeds_are_sound() throws Exception {
    List<Path> seeds = texts(Shared.require("seeds"));

    assertThat(seeds).hasSizeGreaterThanOrEqualTo(5);
    assertSound(seeds);
  }

  @Test
  void the_records_of_reports_from_all_over_the_reading_are_sound() throws Exception {
    List<Path> all = texts(Shared.require("reading"));
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      some.add(all.get(i * all.size() / REPORTS));
    }

    assertSound(some);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void assertSound(List<Path> files) throws Exception {
    List<String> broken = new ArrayList<>();
    int entries = 0;
    for (Path file : files) {
      DocumentRecord record = English.reader().read(file);
      entries += record.entries().size();
      for (String fault : RecordInvariants.brokenBy(record)) {
        broken.add(String.format(Locale.ROOT, "%s: %s", file.getFileName(), fault));
      }
    }

    assertThat(String.join("\n", broken)).isEmpty();
    assertThat(entries).as("entries of all files").isGreaterThan(files.size());
  }
}
