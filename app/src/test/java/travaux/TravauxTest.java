package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Status;
import travaux.reading.DocumentReader;

class TravauxTest {

  @TempDir private Path folder;

  @Test
  void a_file_that_vanishes_while_others_are_read_is_named() throws IOException {
    for (int i = 0; i < 100; i++) {
      Files.writeString(folder.resolve(String.format(java.util.Locale.ROOT, "%03d.txt", i)), "T");
    }
    Path last = folder.resolve("099.txt");
    Travaux travaux =
        new Travaux(
            (name, bytes, published) -> {
              delete(last);
              return new DocumentRecord(
                  DocumentReader.english().read(name, bytes, published), List.of());
            },
            "0.1.0",
            "f00");
    List<Outcome> outcomes = new ArrayList<>();

    travaux.read(List.of(folder.toString()), null, InputStream.nullInputStream(), outcomes::add);

    assertThat(outcomes).hasSize(100);
    assertThat(outcomes.subList(0, 99)).allMatch(outcome -> outcome instanceof Outcome.Read);
    assertThat(outcomes.get(99))
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class,
            gone ->
                assertThat(gone.message()).contains("099.txt").containsAnyOf("gone", "no such"));
  }

  @Test
  void a_dossier_gives_back_what_was_read_with_what_people_decided() {
    DocumentRecord talks = Samples.talks();
    Travaux travaux = new Travaux((name, bytes, published) -> talks, "0.1.0", "f00");
    Path file = folder.resolve("talks.travaux");
    try (Dossier dossier = Dossier.openOrCreate(file)) {
      InputStream in = InputStream.nullInputStream();
      dossier.add(travaux, List.of("-"), null, in, "Ana", outcome -> {});
      assertThat(dossier.records()).containsExactly(talks);

      dossier.decide("d1", Status.REJECTED, "Ana");
    }

    try (Dossier dossier = Dossier.open(file)) {
      DocumentRecord record = dossier.records().get(0);
      assertThat(record.entries()).extracting(e -> e.id()).doesNotContain("d1");
      assertThat(record.quotes()).isEqualTo(talks.quotes());
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
