package travaux.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Asked;
import travaux.Dossier;
import travaux.Drafts;
import travaux.Hits;
import travaux.Part;
import travaux.Parts;
import travaux.ToldElsewhere;
import travaux.analysis.Table;
import travaux.analysis.View;
import travaux.analysis.Wanted;

/** {@code travaux show}: prints what is on the record. */
@Command(
    name = "show",
    description = "Print the state of play, one of its views, or the acts and quotes themselves.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  /** The names of the views, for the help and for completion. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Views.all().split(", ")).iterator();
    }
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VIEW",
      completionCandidates = Candidates.class,
      description = "${COMPLETION-CANDIDATES}; state unless said.")
  private @Nullable String view;

  @Option(
      names = "--instrument",
      paramLabel = "NAME",
      description = "For the view of answers: those to this draft, clause by clause and by party.")
  private @Nullable String instrument;

  @Mixin private Chosen chosen = new Chosen();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String unnamed = chosen.isOfLines() ? "acts" : View.STATE.title();
    String name = view == null ? unnamed : view.toLowerCase(Locale.ROOT);
    if (instrument != null && !name.equals(View.ANSWERS.title())) {
      throw new WrongUseException(
          "--instrument goes with answers. Maybe: travaux show " + dossier + " answers");
    }
    View asked = Views.LISTS.contains(name) ? null : Views.named(name);
    try (Dossier open = Dossier.open(dossier)) {
      return asked == null ? list(open, name) : table(open, asked);
    }
  }

  private int table(Dossier open, View asked) {
    Wanted wanted = chosen.of(asked, open, console);
    if (wanted == null) {
      return ExitCode.WRONG_USE;
    }
    Table table;
    if (instrument == null) {
      Part part = open.parts(Parts.PRINTED).of(asked, wanted, null);
      table = part.table();
      if (!part.unseen().isEmpty()) {
        console.tell(part.unseen() + " Maybe narrow it, with --party, --issue or --as-of.");
      }
    } else {
      table = Drafts.of(open).answers(instrument, wanted);
    }
    chosen.tellLeftOut(console, open, table.rows().size(), table.total());
    ViewReport report = new ViewReport(console.width(), console.outIsTerminal());
    console.print(asked == View.STATE ? report.inShort(table, dossier) : report.of(table));
    return ExitCode.DONE;
  }

  private int list(Dossier open, String name) {
    Asked asked = chosen.in(open, console, null);
    if (asked == null) {
      return ExitCode.WRONG_USE;
    }
    Hits hits = name.equals("quotes") ? open.quotes(asked) : open.acts(asked);
    chosen.tellLeftOut(console, open, hits.page().size(), hits.total());
    int width = console.width();
    boolean emphasis = console.outIsTerminal();
    ToldElsewhere elsewhere = open.toldElsewhere();
    DossierReport report = new DossierReport(width, emphasis, elsewhere);
    console.print(
        switch (name) {
          case "quotes" -> new QuotesReport(width, emphasis, elsewhere).of(hits);
          default -> report.positions(hits);
        });
    return ExitCode.DONE;
  }
}
