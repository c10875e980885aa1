package travaux.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Outcome;
import travaux.Travaux;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.present.Dates;
import travaux.present.SafeText;

/** {@code travaux add}: reads and puts on the record. */
@Command(
    name = "add",
    description = "Read files and put what they tell on the record.",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Travaux> english;

  @Parameters(
      index = "0",
      paramLabel = "DOSSIER",
      description = "The file that keeps the record, such as dam.travaux; made when missing.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Day on which the files were published, such as 2031-05-04.")
  private @Nullable LocalDate date;

  private int documents;
  private int acts;

  AddCommand(Console console, Supplier<Travaux> english) {
    this.console = console;
    this.english = english;
  }

  @Override
  public Integer call() {
    Outcomes outcomes = new Outcomes(console);
    try (Dossier open = Dossier.openOrCreate(dossier)) {
      Travaux travaux = outcomes.progress().during(Progress.LOADING, english);
      String who = System.getProperty("user.name", "unknown");
      open.add(
          travaux,
          paths,
          date,
          console.in(),
          who,
          outcome -> {
            outcomes.take(outcome);
            tell(outcome);
            outcomes.progress().done(outcome.name());
          });
    }
    int exitCode = outcomes.exitCode();
    String sum = counted(documents, "document") + " with " + counted(acts, "act");
    console.print(SafeText.oneLine(sum + " put on the record in " + dossier) + "\n");
    return exitCode;
  }

  private void tell(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read read -> {
        documents++;
        acts += read.record().entries().size();
        console.print("added    " + SafeText.oneLine(added(read.record())) + "\n");
      }
      case Outcome.AlreadyOnRecord known ->
          console.print(
              "known    "
                  + SafeText.oneLine(
                      known.name() + ": the same bytes are on record as " + known.as())
                  + "\n");
      case Outcome.Unreadable unreadable -> {}
    }
  }

  private static String added(DocumentRecord record) {
    Document document = record.document();
    String title = document.title() == null ? "" : ": " + document.title();
    return document.name()
        + title
        + " ("
        + Dates.withSource(document.published())
        + "; "
        + counted(record.entries().size(), "act")
        + ")";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
