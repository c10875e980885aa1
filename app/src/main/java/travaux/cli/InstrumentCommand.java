package travaux.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code travaux instrument}: drafts on the table. */
@Command(
    name = "instrument",
    description = "Put a numbered draft on the table, clause by clause, or list its clauses.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class InstrumentCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }
}
