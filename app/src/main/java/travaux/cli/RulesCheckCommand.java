package travaux.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import travaux.RuleFiles;
import travaux.present.SafeText;

/** {@code travaux rules check}: runs the examples of a rule file. */
@Command(
    name = "check",
    description = "Run the examples of a rule file and say what is wrong, with file and line.",
    mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The rule file.")
  private Path file = Path.of("");

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      console.tell(file + " cannot be read as UTF-8 text: " + e.getMessage());
      return ExitCode.SOME_UNREADABLE;
    }
    List<String> faults =
        new Progress(console).during(Progress.LOADING, () -> faults(file.toString(), text));
    faults.forEach(fault -> console.print(SafeText.oneLine(fault) + "\n"));
    if (faults.isEmpty()) {
      console.print(SafeText.oneLine(file + ": no mistakes") + "\n");
    }
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private static List<String> faults(String name, String text) {
    try {
      return RuleFiles.check(name, text).stream().map(Object::toString).toList();
    } catch (IllegalArgumentException e) {
      return List.of(name + ": " + e.getMessage());
    }
  }
}
