package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Naming;
import travaux.present.SafeText;

/** {@code travaux merge}, {@code split} and {@code relabel}: corrects names in a whole dossier. */
abstract sealed class NameCommand implements Callable<Integer> {

  enum Role {
    person,
    party,
    issue,
    instrument
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.")
  private Role role = Role.person;

  @Mixin private Who who = new Who();

  NameCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      long action = correct(open.naming(), role.name(), who.name());
      console.print(SafeText.oneLine(done()) + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }

  /** Returns the number of the action. */
  abstract long correct(Naming naming, String role, String person);

  abstract String done();

  /** {@code travaux merge}. */
  @Command(
      name = "merge",
      description = "Say that two names mean the same; the first one counts from now on.",
      mixinStandardHelpOptions = true)
  static final class Merge extends NameCommand {
    @Parameters(index = "2", paramLabel = "A", description = "The name that counts.")
    private String to = "";

    @Parameters(index = "3", paramLabel = "B", description = "The name that means the same.")
    private String from = "";

    Merge(Console console) {
      super(console);
    }

    @Override
    long correct(Naming naming, String role, String person) {
      return naming.merge(role, to, from, person);
    }

    @Override
    String done() {
      return from + " is " + to + " now";
    }
  }

  /** {@code travaux split}. */
  @Command(
      name = "split",
      description =
          "Say that two names do not mean the same, or that in some lines a name means another one.",
      mixinStandardHelpOptions = true)
  static final class Split extends NameCommand {
    @Parameters(index = "2", paramLabel = "A", description = "The name as the record has it.")
    private String to = "";

    @Parameters(index = "3", paramLabel = "B", description = "What is a name of its own again.")
    private String from = "";

    @Option(
        names = "--lines",
        paramLabel = "ID",
        split = ",",
        description = "Lines in which A means B; their ids, with commas between.")
    private List<String> lines = List.of();

    Split(Console console) {
      super(console);
    }

    @Override
    long correct(Naming naming, String role, String person) {
      return lines.isEmpty()
          ? naming.split(role, to, from, person)
          : naming.split(role, lines, to, from, person);
    }

    @Override
    String done() {
      return lines.isEmpty()
          ? from + " is not " + to + " any more"
          : to + " is " + from + " in " + Counted.of(lines.size(), "line");
    }
  }

  /** {@code travaux relabel}. */
  @Command(
      name = "relabel",
      description = "Give a person, party or issue another name.",
      mixinStandardHelpOptions = true)
  static final class Relabel extends NameCommand {
    @Parameters(index = "2", paramLabel = "OLD", description = "The name as the record has it.")
    private String old = "";

    @Parameters(index = "3", paramLabel = "NEW", description = "A name that nothing has yet.")
    private String name = "";

    Relabel(Console console) {
      super(console);
    }

    @Override
    long correct(Naming naming, String role, String person) {
      return naming.relabel(role, old, name, person);
    }

    @Override
    String done() {
      return old + " is called " + name + " now";
    }
  }
}
