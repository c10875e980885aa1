package travaux.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.analysis.SpeakingOrder.Exchange;

/** {@code travaux order swap}: logs that places change hands. */
@Command(
    name = "swap",
    description = {
      "Log that places change hands: each of the names takes the place of the next one,",
      "the last that of the first. All of them have to consent."
    },
    mixinStandardHelpOptions = true)
final class OrderSwapCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "LOG", description = "The log that draw has begun.")
  private Path log = Path.of("");

  @Parameters(index = "1..*", arity = "2..*", paramLabel = "NAME", description = "Who exchanges.")
  private List<String> names = List.of();

  @Option(
      names = "--consent",
      required = true,
      split = ",",
      paramLabel = "NAMES",
      description = "Who has consented, with commas between: all of them.")
  private List<String> consents = List.of();

  @Mixin private Who who = new Who();

  OrderSwapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OrderLog open = OrderLog.open(log);
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    try {
      open.add(
          new Exchange(names, consents.stream().map(String::strip).toList()),
          now.toString(),
          who.name());
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(e.getMessage() == null ? "Wrong use." : e.getMessage());
    }
    console.print(OrderShowCommand.numbered(open.order().now()));
    return ExitCode.DONE;
  }
}
