package travaux.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import travaux.analysis.Lot;

/** {@code travaux order draw}: draws by lot who speaks when. */
@Command(
    name = "draw",
    description = {
      "Draw by lot who speaks when.",
      "The same names, in any order, and the same seed give the same order everywhere."
    },
    mixinStandardHelpOptions = true)
final class OrderDrawCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--names",
      required = true,
      paramLabel = "FILE",
      description = "The names, one a line; empty lines do not count.")
  private Path names = Path.of("");

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = "Any text that all agree on before, such as a number thrown in public.")
  private String seed = "";

  @Option(
      names = "--log",
      paramLabel = "LOG",
      description = "The file to begin, in which exchanges are logged afterwards.")
  private @Nullable Path log;

  OrderDrawCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> all = read();
    OrderLog.field(seed);
    List<String> drawn;
    try {
      drawn = Lot.draw(seed, all);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(names + ": " + e.getMessage());
    }
    if (log != null) {
      OrderLog.create(log, seed, all);
    }
    console.print(OrderShowCommand.numbered(drawn));
    return ExitCode.DONE;
  }

  private List<String> read() {
    try {
      return Files.readString(names, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\ufeff", "").strip())
          .filter(line -> !line.isEmpty())
          .map(OrderLog::field)
          .toList();
    } catch (IOException e) {
      throw new WrongUseException(names + " cannot be read as UTF-8 text.");
    }
  }
}
