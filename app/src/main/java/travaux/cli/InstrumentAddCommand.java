package travaux.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Drafts;
import travaux.Travaux;
import travaux.present.SafeText;

/** {@code travaux instrument add}: puts a draft on the table. */
@Command(
    name = "add",
    description = {
      "Put a numbered draft (text, HTML or DOCX) on the record and split it into its clauses, so",
      "that answers can be filed to them.",
      "travaux instrument add talks.travaux draft.docx --name \"Lake accord\" --to \"Klow;Borduria\""
    },
    mixinStandardHelpOptions = true)
final class InstrumentAddCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Travaux> english;

  @Parameters(
      index = "0",
      paramLabel = "DOSSIER",
      description = "The file that keeps the record; made when missing.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "DRAFT", description = "The file of the draft.")
  private Path draft = Path.of("");

  @Option(names = "--name", paramLabel = "N", description = "What it is called; its title if not.")
  private @Nullable String name;

  @Option(names = "--kind", paramLabel = "K", description = "draft unless said; letter, reply ...")
  private String kind = "draft";

  @Option(names = "--by", paramLabel = "P", description = "The party that wrote it.")
  private @Nullable String by;

  @Option(names = "--to", split = ";", paramLabel = "P", description = "Who is to answer it.")
  private List<String> to = List.of();

  @Option(names = "--date", paramLabel = "D", description = "The day on which it was given.")
  private @Nullable LocalDate date;

  @Mixin private Who who = new Who();

  InstrumentAddCommand(Console console, Supplier<Travaux> english) {
    this.console = console;
    this.english = english;
  }

  @Override
  public Integer call() {
    Drafts.Told told =
        new Drafts.Told(
            name == null ? null : said(name, "--name"),
            said(kind, "--kind").toLowerCase(Locale.ROOT),
            by == null ? null : said(by, "--by"),
            to.stream().map(party -> said(party, "--to")).distinct().toList(),
            date);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(draft);
    } catch (IOException e) {
      console.tell(
          draft + " cannot be read (" + e.getMessage() + "). Maybe another file was meant.");
      return ExitCode.SOME_UNREADABLE;
    }
    Progress progress = new Outcomes(console).progress();
    Travaux travaux = progress.during(Progress.LOADING, english);
    progress.hide();
    try (Dossier open = Dossier.openOrCreate(dossier)) {
      String file = String.valueOf(draft.getFileName());
      Drafts.Added added = Drafts.of(open).add(travaux, file, bytes, told, who.name());
      int clauses = added.draft().clauses().size();
      console.print(
          SafeText.oneLine(
                  "\""
                      + added.draft().text().name()
                      + "\" lies on the table: "
                      + clauses
                      + " clauses of "
                      + file)
              + Undoing.hint(dossier, added.action()));
    }
    return ExitCode.DONE;
  }

  private static String said(String value, String option) {
    if (value.isBlank()) {
      throw new WrongUseException(option + " cannot be empty.");
    }
    return value.strip();
  }
}
