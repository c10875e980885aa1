package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that a disk, a network or a hand has damaged. */
class DamagedTest {

  private static final int FLIPS = 300;
  private static final int CUTS = 40;

  @TempDir private Path folder;
  private final Random random = new Random(11);

  @Test
  void a_flipped_bit_or_a_missing_end_is_told_or_changes_nothing() throws IOException {
    byte[] sound = sound();
    String before = exported().out();
    int told = 0;

    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = sound.clone();
      int at = i < 100 ? random.nextInt(4096) : random.nextInt(sound.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      told += assertToldOrTheSame("bit in byte " + at, flipped, before);
    }
    for (int i = 0; i < CUTS; i++) {
      int kept = random.nextInt(sound.length);
      told += assertToldOrTheSame("cut to " + kept, Arrays.copyOf(sound, kept), before);
    }

    assertThat(told).as("damages that were told").isGreaterThan(CUTS);
  }

  /** Returns 1 when the damage was told, 0 when it did no harm. */
  private int assertToldOrTheSame(String damage, byte[] bytes, String before) throws IOException {
    Files.write(dossier(), bytes);
    Files.deleteIfExists(folder.resolve("talks.travaux-journal"));
    Streams streams = exported();
    if (streams.out().equals(before)) {
      return 0;
    }
    assertThat(streams.out()).as(damage).isEmpty();
    assertThat(streams.err())
        .as(damage)
        .contains("talks.travaux")
        .doesNotContain("\tat ", "Exception");
    return 1;
  }

  private byte[] sound() throws IOException {
    for (int i = 0; i < 4; i++) {
      StringBuilder text = new StringBuilder("Report " + i + "\n\nLund says no.\n");
      for (int j = 0; j < 6; j++) {
        text.append("Klow demanded fish and ").append(random.nextInt(1_000_000)).append(".\n");
      }
      run("add", dossier(), Files.writeString(folder.resolve(i + ".txt"), text));
    }
    run("reject", dossier(), "--all", "--party", "Klow", "--limit", "7");
    run("date", dossier(), "2.txt", "2031-05-04");
    run("purge", dossier(), "3.txt");
    return Files.readAllBytes(dossier());
  }

  private Streams exported() {
    Streams streams = new Streams();
    streams.run("export", dossier(), "--format", "jsonl");
    return streams;
  }

  private static void run(Object... arguments) {
    Streams quiet = new Streams();
    assertThat(quiet.run(arguments)).as(quiet.err()).isZero();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }
}
