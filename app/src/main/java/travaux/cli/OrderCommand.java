package travaux.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code travaux order}: speaking orders by lot. */
@Command(
    name = "order",
    description =
        "Draw a speaking order by lot that anyone can repeat, and log exchanges of places.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class OrderCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }
}
