package travaux.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import travaux.Dossier;

/** {@code travaux date}: gives the day on which a document was published. */
@Command(
    name = "date",
    description = "Give the day on which a document was published.",
    mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Its name or its id.")
  private String document = "";

  @Parameters(index = "2", paramLabel = "D", description = "The day, such as 2031-05-04.")
  private LocalDate day = LocalDate.EPOCH;

  @Mixin private Who who = new Who();

  DateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      String id = Documents.one(open, dossier, document);
      long action = open.corrections().date(id, day, who.name());
      console.print("dated" + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }
}
