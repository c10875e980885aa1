package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Commands to be killed, on dossiers alike.
 *
 * @param base folder of what they begin with
 * @param whole what stands in the dossier
 * @param again what stands when it was read again
 * @param purged what stands when a source was purged
 */
record Killed(
    Path base, Map<String, String> whole, Map<String, String> again, Map<String, String> purged) {

  private static final int DOCUMENTS = 8;

  /**
   * A command on a file of its own.
   *
   * @param name for messages
   * @param rules of its reader
   * @param command its words
   * @param file the dossier that it writes
   * @param afterwards holds of what stands when it was killed
   * @param completed what stands when it was run again
   */
  record Case(
      String name,
      String rules,
      Object[] command,
      Path file,
      Consumer<Map<String, String>> afterwards,
      Map<String, String> completed) {}

  static Killed prepare(Path base) throws IOException {
    Path sources = Files.createDirectory(base.resolve("sources"));
    Random random = new Random(5);
    for (int i = 0; i < DOCUMENTS; i++) {
      StringBuilder text = new StringBuilder("Report " + i + "\n\nBorduria demanded boats.\n");
      for (int j = 0; j < 60; j++) {
        text.append("Klow demanded fish and ").append(random.nextInt(1_000_000)).append(".\n");
      }
      Files.writeString(sources.resolve(i + ".txt"), text);
    }
    Path dossier = base.resolve("talks.travaux");
    run("f00", "add", dossier, sources);
    Map<String, String> whole = record(dossier);
    run("f00", "pack", dossier, base.resolve("talks.zip"));
    Path purged = Files.copy(dossier, base.resolve("purged.travaux"));
    run("f00", "purge", purged, "3.txt");
    Path again = Files.copy(dossier, base.resolve("again.travaux"));
    run("f01", "reread", again);
    return new Killed(base, whole, record(again), record(purged));
  }

  /** Returns the commands, each with a dossier in a folder that it can spoil. */
  List<Case> cases(Path folder) throws IOException {
    Path add = folder.resolve("add.travaux");
    Path unpack = folder.resolve("unpack.travaux");
    Path reread = copy(folder, "reread.travaux");
    Path undo = copy(folder, "undo.travaux");
    Path purge = copy(folder, "purge.travaux");
    return List.of(
        new Case(
            "add",
            "f00",
            new Object[] {"add", add, base.resolve("sources")},
            add,
            now -> assertThat(whole).containsAllEntriesOf(now),
            whole),
        new Case(
            "unpack",
            "f00",
            new Object[] {"unpack", base.resolve("talks.zip"), unpack},
            unpack,
            now -> assertThat(now).isIn(whole, Map.of()),
            whole),
        new Case(
            "reread",
            "f01",
            new Object[] {"reread", reread},
            reread,
            now -> assertEachIsOldOrNew(now),
            again),
        new Case(
            "undo",
            "f00",
            new Object[] {"undo", undo, 1},
            undo,
            now -> assertThat(now).isIn(whole, Map.of()),
            Map.of()),
        new Case(
            "purge",
            "f00",
            new Object[] {"purge", purge, "3.txt"},
            purge,
            now -> assertThat(now).isIn(whole, purged),
            purged));
  }

  private void assertEachIsOldOrNew(Map<String, String> now) {
    assertThat(now).hasSize(DOCUMENTS);
    now.forEach((name, lines) -> assertThat(lines).isIn(whole.get(name), again.get(name)));
  }

  private Path copy(Path folder, String name) throws IOException {
    return Files.copy(base.resolve("talks.travaux"), folder.resolve(name));
  }

  /** Returns the lines of each document by its name; export checks the dossier before. */
  static Map<String, String> record(Path dossier) {
    Map<String, String> record = new TreeMap<>();
    if (!Files.exists(dossier)) {
      return record;
    }
    Streams streams = new Streams();
    assertThat(streams.run("export", dossier, "--format", "jsonl")).as(streams.err()).isZero();
    streams
        .out()
        .lines()
        .skip(1)
        .forEach(line ->
            record.merge(
                line.replaceFirst(".*?\"document\":\"(.*?)\".*", "$1"), line, String::concat));
    return record;
  }

  private static void run(String rules, Object... command) {
    Streams streams = new Streams().rules(rules);
    assertThat(streams.run(command)).as(streams.err()).isZero();
  }
}
