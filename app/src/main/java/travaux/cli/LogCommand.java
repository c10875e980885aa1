package travaux.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.present.SafeText;

/** {@code travaux log}: prints what happened to the record. */
@Command(
    name = "log",
    description = "Print what happened to the record: who did what and when, the newest first.",
    mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many events; ${DEFAULT-VALUE} unless said.")
  private int limit = 200;

  LogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      StringBuilder page = new StringBuilder();
      open.log(limit)
          .forEach(event -> page.append(SafeText.oneLine(LogReport.line(event))).append('\n'));
      console.print(page.isEmpty() ? "Nothing has happened yet.\n" : page.toString());
    }
    return ExitCode.DONE;
  }
}
