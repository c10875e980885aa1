package travaux.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Outcome;
import travaux.Travaux;
import travaux.analysis.Proceedings;
import travaux.analysis.View;
import travaux.analysis.Wanted;

/** {@code travaux tour}: what a folder of documents comes to, each view in a few rows. */
@Command(
    name = "tour",
    description = {
      "Read a folder and show what can be seen of it: the state of play, then every view in a few",
      "rows, each with its words and the command that prints it whole."
    },
    mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Travaux> english;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "A folder of documents, or one document.")
  private Path folder = Path.of("");

  @Option(
      names = "--keep",
      paramLabel = "DOSSIER",
      description = "Keep the record in this file; it is thrown away unless said.")
  private @Nullable Path keep;

  @Option(names = "--open", description = "Open the desk on it in place of printing.")
  private boolean open;

  TourCommand(Console console, Supplier<Travaux> english) {
    this.console = console;
    this.english = english;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.exists(folder)) {
      throw new WrongUseException(folder + " does not exist. Maybe: travaux tour FOLDER");
    }
    return keep == null ? passing() : through(keep);
  }

  /** Works on a dossier that is gone at the end, also when the process is told to end. */
  private int passing() throws IOException, InterruptedException {
    Path place = Files.createTempDirectory("travaux-tour-");
    Thread cleaning = new Thread(() -> remove(place));
    Runtime.getRuntime().addShutdownHook(cleaning);
    try {
      return through(place.resolve(name()));
    } finally {
      Runtime.getRuntime().removeShutdownHook(cleaning);
      remove(place);
    }
  }

  private static void remove(Path place) {
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name() {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return (last == null ? "tour" : last.toString()) + ".travaux";
  }

  private int through(Path dossier) throws InterruptedException {
    Outcomes outcomes = new Outcomes(console);
    try (Dossier record = Dossier.openOrCreate(dossier)) {
      add(record, outcomes);
      if (record.sources().count() == 0) {
        int exitCode = outcomes.exitCode();
        console.tell("Nothing was read in " + folder + ".");
        return Math.max(exitCode, ExitCode.SOME_UNREADABLE);
      }
      if (!open) {
        String report =
            outcomes.progress().during("Putting it together ...", () -> report(record, dossier));
        console.print(report);
      }
    }
    int exitCode = outcomes.exitCode();
    return open ? new ServeCommand(console, english).open(dossier, 0) : exitCode;
  }

  private void add(Dossier record, Outcomes outcomes) {
    Travaux travaux = outcomes.progress().during(Progress.LOADING, english);
    record.add(
        travaux,
        List.of(folder.toString()),
        null,
        console.in(),
        System.getProperty("user.name", "unknown"),
        (Outcome outcome) -> {
          outcomes.take(outcome);
          outcomes.progress().done(outcome.name());
        });
  }

  private String report(Dossier record, Path dossier) {
    Proceedings standing = record.proceedings();
    TourReport report = new TourReport(console, called(dossier));
    report.start(standing.records().size(), standing.acts().size());
    for (View view : View.values()) {
      report.add(view.of(standing, Wanted.all()));
    }
    report.end(folder.toString(), keep != null);
    return report.toString();
  }

  /** What was read of nothing that lasts is called as it would be kept. */
  private String called(Path dossier) {
    return keep == null ? name() : dossier.toString();
  }
}
