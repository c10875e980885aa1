package travaux.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import travaux.Asked;
import travaux.Dossier;
import travaux.Hits;

/** {@code travaux show}: prints what is on the record. */
@Command(
    name = "show",
    description = "Print what is on the record: by act and party, as a timeline, or who said what.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  enum View {
    timeline,
    quotes
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VIEW",
      description =
          "${COMPLETION-CANDIDATES}: by date, or who is quoted with what;"
              + " without it, entries stand by act and party.")
  private @Nullable View view;

  @Mixin private Chosen chosen = new Chosen();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      Asked asked = chosen.in(open, console, null);
      if (asked == null) {
        return ExitCode.WRONG_USE;
      }
      Hits hits = view == View.quotes ? open.quotes(asked) : open.acts(asked);
      chosen.tellLeftOut(console, open, hits.page().size(), hits.total());
      console.print(page(hits));
    }
    return ExitCode.DONE;
  }

  private String page(Hits hits) {
    int width = console.width();
    boolean emphasis = console.outIsTerminal();
    if (view == View.quotes) {
      return new QuotesReport(width, emphasis).of(hits);
    }
    DossierReport report = new DossierReport(width, emphasis);
    return view == View.timeline ? report.timeline(hits) : report.positions(hits);
  }
}
