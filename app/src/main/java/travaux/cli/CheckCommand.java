package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.present.SafeText;

/** {@code travaux check}: looks for damage. */
@Command(
    name = "check",
    description = "Check a dossier: its pages, hashes, events, and the present against them.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Option(
      names = "--rebuild",
      description = "Make what is derived again from sources and events before checking.")
  private boolean rebuild;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      if (rebuild) {
        open.rebuild();
      }
      List<String> faults = open.check();
      if (faults.isEmpty()) {
        console.print(SafeText.oneLine(dossier + ": all is well.") + "\n");
        return ExitCode.DONE;
      }
      faults.forEach(fault -> console.tell(dossier + ": " + fault));
      return ExitCode.SOME_UNREADABLE;
    }
  }
}
