package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who work on one dossier at the same time. */
class TwoProcessesTest {

  private static final int EACH = 15;

  @TempDir private Path folder;
  private final Streams streams = new Streams();

  @Test
  void two_processes_add_and_correct_at_once_and_nothing_is_lost() throws IOException {
    run("add", dossier(), file("first.txt", "First\n\nBorduria demanded boats.\n"));
    Path sources = Files.createDirectory(folder.resolve("sources"));
    for (int i = 0; i < EACH; i++) {
      Files.writeString(sources.resolve(i + ".txt"), "R" + i + "\n\nKlow demanded fish.\n");
    }

    List<Integer> exitCodes = new ArrayList<>();
    try (Worker ana = Worker.start();
        Worker bo = Worker.start()) {
      ana.ready();
      bo.ready();
      ana.run("f00", "add", dossier(), sources);
      for (int i = 0; i < EACH; i++) {
        bo.run("f00", "note", dossier(), "first.txt", "note " + i, "--as", "Bo");
        exitCodes.add(bo.exitCode());
        String decision = i % 2 == 0 ? "reject" : "accept";
        bo.run(
            "f00",
            decision,
            dossier(),
            "--all",
            "--party",
            "Borduria",
            "--status",
            "suggested,accepted,rejected",
            "--as",
            "Bo");
        exitCodes.add(bo.exitCode());
      }
      exitCodes.add(ana.exitCode());
    }

    assertThat(exitCodes).hasSize(2 * EACH + 1).containsOnly(0);
    run("check", dossier());
    streams.run("show", dossier(), "acts", "--limit", 99);
    assertThat(streams.out().lines().filter(line -> line.contains("Klow DEMAND"))).hasSize(EACH);
    Streams log = new Streams();
    log.run("log", dossier(), "--limit", 999);
    assertThat(log.out().lines().filter(line -> line.contains(" decided "))).hasSize(EACH);
    assertThat(log.out())
        .contains(IntStream.range(0, EACH).mapToObj(i -> "note " + i + "\"").toList());
    Streams undone = new Streams();
    undone.run("undo", dossier(), actionOf(log.out(), "/0.txt"));
    assertThat(undone.out()).contains("and " + (EACH - 1) + " more");
    run("check", dossier());
  }

  @Test
  void two_processes_add_the_same_files_at_once_and_each_is_there_once() throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    for (int i = 0; i < EACH; i++) {
      Files.writeString(sources.resolve(i + ".txt"), "R" + i + "\n\nKlow demanded fish.\n");
    }

    try (Worker ana = Worker.start();
        Worker bo = Worker.start()) {
      ana.ready();
      bo.ready();
      ana.run("f00", "add", dossier(), sources);
      bo.run("f00", "add", dossier(), sources);
      assertThat(List.of(ana.exitCode(), bo.exitCode())).containsOnly(0);
    }

    run("check", dossier());
    streams.run("show", dossier(), "acts");
    assertThat(streams.out().lines().filter(line -> line.contains("Klow DEMAND"))).hasSize(EACH);
  }

  @Test
  void decisions_that_contradict_are_both_kept_the_later_stands_and_show_tells_it()
      throws IOException {
    run("add", dossier(), file("first.txt", "First\n\nBorduria demanded boats.\n"));
    run("reject", dossier(), "--all", "--as", "Ana");
    run("accept", dossier(), "--all", "--status", "rejected", "--as", "Bo");

    streams.run("show", dossier(), "acts");

    assertThat(streams.out().replaceAll("\\s+", " "))
        .contains("Borduria DEMAND: boats [party · accepted]")
        .contains("disputed: rejected by Ana, accepted by Bo");
    Streams log = new Streams();
    log.run("log", dossier());
    assertThat(log.out()).contains("Ana decided", "Bo decided");
  }

  private static String actionOf(String log, String event) {
    return log.lines().filter(line -> line.contains(event)).findFirst().get().split(" ")[0];
  }

  private static void run(Object... arguments) {
    Streams quiet = new Streams();
    assertThat(quiet.run(arguments)).as(quiet.err()).isZero();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
