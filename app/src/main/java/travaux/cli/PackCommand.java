package travaux.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Packs;
import travaux.present.SafeText;

/** {@code travaux pack}: a dossier to hand on. */
@Command(
    name = "pack",
    description = {
      "Pack a dossier into one zip: its sources and its log, for others to unpack or look into.",
      "Unpacking it gives the same record."
    },
    mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {

  private static final byte[] ZIP = {'P', 'K'};

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "ZIP", description = "The file to write, such as dam.zip.")
  private Path zip = Path.of("");

  @Option(
      names = "--without-notes",
      description = "Leave out the words of notes; the log of the pack says that it was done.")
  private boolean withoutNotes;

  @Mixin private Who who = new Who();

  PackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (Files.exists(zip) && !Arrays.equals(Outputs.start(zip, ZIP.length), ZIP)) {
      throw new WrongUseException(
          zip + " is there already and is no zip. Maybe choose another name.");
    }
    try (Dossier open = Dossier.open(dossier)) {
      if (Outputs.isDamaged(open, dossier, console)) {
        return ExitCode.SOME_UNREADABLE;
      }
      Packs.write(open, zip, withoutNotes ? who.name() : null);
    }
    console.print(SafeText.oneLine(dossier + " is packed in " + zip) + "\n");
    return ExitCode.DONE;
  }
}
