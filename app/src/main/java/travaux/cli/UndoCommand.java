package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Logged;
import travaux.present.SafeText;

/** {@code travaux undo}: takes back what a command did. */
@Command(
    name = "undo",
    description = "Take back what a command did; undoing an undo does it again.",
    mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTION",
      description = "The number that log prints; the last action that counts unless said.")
  private @Nullable Long action;

  @Mixin private Who who = new Who();

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      List<Logged> undone = open.undo(action, who.name());
      Logged first = undone.get(0);
      console.print(
          "undone: action "
              + first.action()
              + ", "
              + SafeText.oneLine(LogReport.what(first))
              + (undone.size() > 1 ? " and " + (undone.size() - 1) + " more" : "")
              + "\n");
    }
    return ExitCode.DONE;
  }
}
