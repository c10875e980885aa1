package travaux.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Asked;
import travaux.Dossier;
import travaux.Hits;
import travaux.negotiation.Status;
import travaux.present.Keys;

/** {@code travaux accept} and {@code travaux reject}: decide on lines. */
class DecideCommand implements Callable<Integer> {

  private final Console console;
  private final Status status;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "ID",
      description =
          "Lines, by the ids that show prints: 3f2a91c; or 3f2a91c..77b02d1 for all acts between"
              + " two in one document, in the order of its text.")
  private List<String> ids = List.of();

  @Option(
      names = "--all",
      description = "All acts that the options choose, such as --party Klow --act state.")
  private boolean all;

  @Option(
      names = "--like",
      paramLabel = "ID",
      description = "All acts of the same kind, by the same party, that the same rule found.")
  private @Nullable String like;

  @Mixin private Chosen chosen = new Chosen();

  @Mixin private Who who = new Who();

  DecideCommand(Console console, Status status) {
    this.console = console;
    this.status = status;
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() && !all && like == null) {
      console.tell("Which lines? Give their ids, or --like ID, or --all with what chooses them.");
      return ExitCode.WRONG_USE;
    }
    try (Dossier open = Dossier.open(dossier)) {
      List<String> lines = new ArrayList<>(new Ids(open).lines(ids));
      if (like != null) {
        lines.addAll(new Ids(open).like(like));
      }
      if (all) {
        Asked asked = chosen.in(open, console, null);
        if (asked == null) {
          return ExitCode.WRONG_USE;
        }
        Hits hits = open.acts(chosen.withoutPages(asked));
        hits.page().forEach(hit -> lines.add(Keys.of(hit.line().line())));
      }
      if (lines.isEmpty()) {
        console.tell("No line is chosen.");
        return ExitCode.WRONG_USE;
      }
      List<String> distinct = lines.stream().distinct().toList();
      long action = open.corrections().decide(distinct, status, who.name());
      console.print(
          Counted.of(distinct.size(), "line")
              + " "
              + (status == Status.ACCEPTED ? "accepted" : "rejected")
              + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }

  /** {@code travaux accept}. */
  @Command(
      name = "accept",
      description = "Accept lines, so that no later reading changes them.",
      mixinStandardHelpOptions = true)
  static final class Accept extends DecideCommand {
    Accept(Console console) {
      super(console, Status.ACCEPTED);
    }
  }

  /** {@code travaux reject}. */
  @Command(
      name = "reject",
      description = "Reject lines, so that they do not come back.",
      mixinStandardHelpOptions = true)
  static final class Reject extends DecideCommand {
    Reject(Console console) {
      super(console, Status.REJECTED);
    }
  }
}
