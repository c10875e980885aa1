package travaux.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.present.SafeText;

/** {@code travaux purge}: removes a source for good. */
@Command(
    name = "purge",
    description = {
      "Remove a source for good, with all that was read from it and decided on it.",
      "The log keeps that it was done. It cannot be undone; copies elsewhere are not touched."
    },
    mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Its name or its id.")
  private String document = "";

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason, for the log.")
  private String why = "";

  @Mixin private Who who = new Who();

  PurgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      String id = Documents.one(open, dossier, document);
      open.purge(id, why, who.name());
      console.print(SafeText.oneLine("document " + id + " was removed for good") + "\n");
    }
    return ExitCode.DONE;
  }
}
