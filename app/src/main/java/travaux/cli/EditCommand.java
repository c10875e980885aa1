package travaux.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.negotiation.Entry;

/** {@code travaux edit}: corrects a line. */
@Command(
    name = "edit",
    description = "Correct a line; what is not said stays as it is.",
    mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "The line's id, as show prints it.")
  private String id = "";

  @Mixin private EntryFields fields = new EntryFields();

  @Option(
      names = "--json",
      paramLabel = "FIELDS",
      description = "Fields of the line format with new values, such as {\"voice\":\"expert\"}.")
  private String json = "";

  @Mixin private Who who = new Who();

  EditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      Meant meant = open.corrections().line(id);
      long action;
      if (!json.isEmpty()) {
        action = open.corrections().edit(meant.id(), json, who.name());
      } else if (fields.isEmpty()) {
        console.tell("Nothing to change was said. Maybe --who, --act or --what.");
        return ExitCode.WRONG_USE;
      } else if (meant.line().line() instanceof Entry entry) {
        Entry edited = fields.applied(entry, meant.document().text());
        action = open.corrections().edit(meant.id(), edited, who.name());
      } else {
        console.tell(id + " is no act. Maybe say what changes with --json.");
        return ExitCode.WRONG_USE;
      }
      console.print("edited" + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }
}
