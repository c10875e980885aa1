package travaux.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.analysis.Selection;
import travaux.negotiation.DocumentRecord;

/** {@code travaux show}: prints what is on the record. */
@Command(
    name = "show",
    description = "Print what is on the record, by act and party or as a timeline.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  enum View {
    timeline
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "timeline",
      description = "Order by date; without it, entries stand by act and party.")
  private @Nullable View view;

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "Only what was published by that day, such as 2031-05-04.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--party",
      paramLabel = "P",
      description = "Only what this party did or was told, such as Ruritania.")
  private @Nullable String party;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<DocumentRecord> records;
    try (Dossier open = Dossier.open(dossier)) {
      records = open.records();
    }
    Set<String> parties = Selection.parties(records);
    if (party != null && parties.stream().noneMatch(party::equalsIgnoreCase)) {
      console.tell("No party \"" + party + "\" is on the record." + maybe(parties));
      return ExitCode.WRONG_USE;
    }
    Selection selection = new Selection(asOf, party);
    long unseen = selection.undated(records);
    if (unseen > 0) {
      console.tell(
          unseen
              + (unseen == 1 ? " document" : " documents")
              + " of unknown date left out. Maybe add them with --date.");
    }
    DossierReport report = new DossierReport(console.width(), console.outIsTerminal());
    console.print(
        view == View.timeline
            ? report.timeline(selection.entries(records))
            : report.positions(selection.entries(records)));
    return ExitCode.DONE;
  }

  private static String maybe(Set<String> parties) {
    return parties.isEmpty() ? "" : " Maybe one of: " + String.join(", ", parties) + ".";
  }
}
