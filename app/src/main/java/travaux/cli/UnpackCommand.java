package travaux.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import travaux.Packs;
import travaux.present.SafeText;

/** {@code travaux unpack}: a dossier that was handed on. */
@Command(
    name = "unpack",
    description = "Make a dossier of a zip that pack wrote; all of it is checked before.",
    mixinStandardHelpOptions = true)
final class UnpackCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "ZIP", description = "The file that pack wrote.")
  private Path zip = Path.of("");

  @Parameters(index = "1", paramLabel = "DOSSIER", description = "The file to make.")
  private Path dossier = Path.of("");

  UnpackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(zip)) {
      throw new WrongUseException(zip + ": there is no such file.");
    }
    Packs.unpack(zip, dossier);
    console.print(SafeText.oneLine(zip + " is unpacked to " + dossier) + "\n");
    return ExitCode.DONE;
  }
}
