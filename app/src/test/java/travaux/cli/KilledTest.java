package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.cli.Killed.Case;

/** Processes that are ended with kill -9 at moments that nobody chose. */
class KilledTest {

  private static final int ROUNDS = 20;
  private static final int AHEAD = 2;
  private static final int ENOUGH = 100;

  @TempDir private Path folder;
  private final Random random = new Random(7);
  private final Deque<Worker> waiting = new ArrayDeque<>();

  @AfterEach
  void nobody_waits() {
    waiting.forEach(Worker::close);
  }

  @Test
  void what_is_killed_is_whole_or_absent_and_running_it_again_completes_it() throws Exception {
    Killed killed = Killed.prepare(Files.createDirectory(folder.resolve("base")));
    long usual = time(killed.cases(Files.createDirectory(folder.resolve("timed"))));
    int interrupted = 0;

    for (int round = 0; round < ROUNDS; round++) {
      List<Case> cases = killed.cases(Files.createDirectory(folder.resolve("round" + round)));
      int unfinished = kill(cases, (long) (random.nextDouble() * usual));
      interrupted += unfinished;
      // Machines are quicker at times: most are to be killed before they end, some after.
      usual = (long) (usual * (unfinished < 3 ? 0.75 : 1.05));
      for (Case each : cases) {
        Map<String, String> now = Killed.record(each.file());
        assertThat(now).as(each.name()).satisfies(each.afterwards());
        new Streams().rules(each.rules()).run(each.command());
        assertThat(Killed.record(each.file())).as(each.name()).isEqualTo(each.completed());
      }
      assertThat(folder.resolve("round" + round).toFile().list())
          .noneMatch(name -> name.contains(".part-") || name.contains("-journal"));
    }

    assertThat(interrupted).as("killed before the end").isGreaterThanOrEqualTo(ENOUGH / 3);
    assertThat(ROUNDS * 5).isGreaterThanOrEqualTo(ENOUGH);
  }

  private int kill(List<Case> cases, long after) throws IOException, InterruptedException {
    Worker worker = worker();
    for (Case each : cases) {
      worker.run(each.rules(), each.command());
    }
    TimeUnit.NANOSECONDS.sleep(after);
    return worker.kill();
  }

  /** Returns how long commands take at once in another process. */
  private long time(List<Case> cases) throws IOException {
    try (Worker worker = worker()) {
      long start = System.nanoTime();
      for (Case each : cases) {
        worker.run(each.rules(), each.command());
      }
      List<Integer> exitCodes = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        exitCodes.add(worker.exitCode());
      }
      assertThat(exitCodes).containsOnly(0);
      return System.nanoTime() - start;
    }
  }

  /** While one works, the next start. */
  private Worker worker() throws IOException {
    while (waiting.size() < AHEAD) {
      waiting.add(Worker.start());
    }
    Worker worker = waiting.remove();
    waiting.add(Worker.start());
    return worker.ready();
  }
}
