package travaux.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Outcome;
import travaux.Travaux;
import travaux.export.PloverLines;
import travaux.lines.LineFormat;
import travaux.negotiation.DocumentRecord;

/** {@code travaux read}: reads, prints, keeps nothing. */
@Command(
    name = "read",
    description = "Read files and print who demanded, offered, refused what. Nothing is kept.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  enum Format {
    text,
    jsonl,
    plover
  }

  private final Console console;
  private final Supplier<Travaux> english;
  private final PloverLines plover = new PloverLines();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Day on which the files were published, such as 2031-05-04.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl|plover",
      description = "text for people (the default), jsonl for programs, or events of PLOVER.")
  private Format format = Format.text;

  @Option(names = "--only", paramLabel = "acts|quotes", description = "Print nothing else.")
  private @Nullable Only only;

  ReadCommand(Console console, Supplier<Travaux> english) {
    this.console = console;
    this.english = english;
  }

  @Override
  public Integer call() {
    Outcomes outcomes = new Outcomes(console);
    Travaux travaux = outcomes.progress().during(Progress.LOADING, english);
    if (format == Format.jsonl) {
      console.print(travaux.metaLine());
    }
    travaux.read(
        paths,
        date,
        console.in(),
        outcome -> {
          outcomes.take(outcome);
          if (outcome instanceof Outcome.Read read) {
            console.print(printed(read.record()));
          }
          outcomes.progress().done(outcome.name());
        });
    return outcomes.exitCode();
  }

  private String printed(DocumentRecord record) {
    DocumentRecord wanted = only == null ? record : only.of(record);
    return switch (format) {
      case jsonl -> LineFormat.lines(wanted);
      case plover -> plover.of(wanted);
      case text -> new DocumentReport(console.width(), console.outIsTerminal()).of(wanted, only);
    };
  }
}
