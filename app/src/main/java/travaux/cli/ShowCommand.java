package travaux.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.analysis.Quotations;
import travaux.analysis.Selection;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Voice;

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

  @Option(
      names = "--person",
      paramLabel = "N",
      description = "With quotes: only what this person said; a surname is enough.")
  private @Nullable String person;

  @Option(
      names = "--voice",
      paramLabel = "V",
      description = "With quotes: only the voice party, author, expert or imagined.")
  private @Nullable Voice voice;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (view != View.quotes && (person != null || voice != null)) {
      console.tell("--person and --voice go with the view \"quotes\".");
      return ExitCode.WRONG_USE;
    }
    List<DocumentRecord> records;
    try (Dossier open = Dossier.open(dossier)) {
      records = open.records();
    }
    if (isUnknown("party", party, Selection.parties(records))
        || isUnknown("person", person, Quotations.speakers(records))) {
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
    console.print(page(records, selection));
    return ExitCode.DONE;
  }

  private String page(List<DocumentRecord> records, Selection selection) {
    int width = console.width();
    boolean emphasis = console.outIsTerminal();
    if (view == View.quotes) {
      return new QuotesReport(width, emphasis)
          .of(Quotations.of(records, new Quotations.Wanted(selection, person, voice)));
    }
    DossierReport report = new DossierReport(width, emphasis);
    return view == View.timeline
        ? report.timeline(selection.entries(records))
        : report.positions(selection.entries(records));
  }

  private boolean isUnknown(String what, @Nullable String asked, Set<String> names) {
    if (asked == null || names.stream().anyMatch(name -> Quotations.isNamed(name, asked))) {
      return false;
    }
    console.tell("No " + what + " \"" + asked + "\" is on the record." + maybe(asked, names));
    return true;
  }

  private static String maybe(String asked, Set<String> names) {
    String start = asked.toLowerCase(Locale.ROOT).substring(0, Math.min(1, asked.length()));
    List<String> all = List.copyOf(names);
    List<String> alike =
        all.size() <= 12
            ? all
            : all.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
                .limit(12)
                .toList();
    return alike.isEmpty() ? "" : " Maybe one of: " + String.join(", ", alike) + ".";
  }
}
