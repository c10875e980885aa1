package travaux.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.export.Comparison;
import travaux.export.LineFile;
import travaux.lines.AnyLine;
import travaux.lines.MalformedLineException;
import travaux.present.SafeText;

/** {@code travaux compare}: what two readings differ in. */
@Command(
    name = "compare",
    description = {
      "Tell which lines were gained, lost and changed from one to the other.",
      "Acts are told by the rule that made them, all else by type; + gained, - lost, ~ changed."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private static final int START = 6;

  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "A dossier, or a file of JSON lines.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  private Path after = Path.of("");

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String page = new Comparison(lines(before), lines(after)).text();
    page.lines().forEach(line -> console.print(SafeText.of(line) + "\n"));
    return ExitCode.DONE;
  }

  private static Map<String, AnyLine> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUseException(file + ": there is no such file.");
    }
    try {
      if (Arrays.equals(Outputs.start(file, START), "SQLite".getBytes(StandardCharsets.US_ASCII))) {
        try (Dossier open = Dossier.open(file)) {
          StringWriter lines = new StringWriter();
          LineFile.write(open, List.of(), lines);
          return AnyLine.read(lines.toString());
        }
      }
      return AnyLine.read(Files.readString(file));
    } catch (MalformedLineException | IOException e) {
      throw new WrongUseException(
          file + " is no dossier and no file of JSON lines: " + e.getMessage());
    }
  }
}
