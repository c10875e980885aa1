package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import travaux.present.SafeText;

/** {@code travaux order show}: makes the order again from its log. */
@Command(
    name = "show",
    description = "Make the order again from its log: as drawn, each exchange, as it stands.",
    mixinStandardHelpOptions = true)
final class OrderShowCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "LOG", description = "The log that draw has begun.")
  private Path log = Path.of("");

  OrderShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OrderLog open = OrderLog.open(log);
    StringBuilder page = new StringBuilder();
    if (!open.logged().isEmpty()) {
      page.append(SafeText.oneLine("Drawn with the seed " + open.order().seed())).append('\n');
      page.append(numbered(open.order().drawn())).append('\n');
      for (OrderLog.Logged each : open.logged()) {
        String ring = String.join(" → ", each.exchange().ring());
        page.append(SafeText.oneLine("Exchanged " + each.at() + " (" + each.who() + "): " + ring));
        page.append('\n');
      }
      page.append('\n');
    }
    console.print(page.append(numbered(open.order().now())).toString());
    return ExitCode.DONE;
  }

  static String numbered(List<String> names) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (String name : names) {
      lines.append(++number).append(". ").append(SafeText.oneLine(name)).append('\n');
    }
    return lines.toString();
  }
}
