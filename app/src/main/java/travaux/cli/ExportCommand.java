package travaux.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.NewFile;
import travaux.analysis.View;
import travaux.export.LineFile;

/** {@code travaux export}: writes what is on the record for other programs. */
@Command(
    name = "export",
    description = "Write what stands on the record for other programs; a damaged one is refused.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  enum Format {
    jsonl
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      description = "${COMPLETION-CANDIDATES}: one JSON object a line.")
  private Format format = Format.jsonl;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output unless said.")
  private @Nullable Path output;

  @Option(
      names = "--views",
      split = ",",
      paramLabel = "V",
      description = "Which views to write after the documents; all unless said, or none.")
  private @Nullable List<String> views;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<View> chosen = views();
    if (output != null) {
      Outputs.refuseDossiers(output);
    }
    try (Dossier open = Dossier.open(dossier)) {
      return open.reading(() -> export(open, chosen));
    }
  }

  private int export(Dossier open, List<View> chosen) {
    if (Outputs.isDamaged(open, dossier, console)) {
      return ExitCode.SOME_UNREADABLE;
    }
    if (output == null) {
      LineFile.write(open, chosen, new Printed(console));
    } else {
      NewFile.write(output, part -> write(open, chosen, part));
    }
    return ExitCode.DONE;
  }

  private List<View> views() {
    if (views == null) {
      return List.of(View.values());
    }
    return views.equals(List.of("none")) ? List.of() : views.stream().map(Views::named).toList();
  }

  private static void write(Dossier open, List<View> chosen, Path part) throws IOException {
    try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      LineFile.write(open, chosen, out);
    }
  }

  /** Standard output, with its failures told as the other commands tell them. */
  private static final class Printed extends Writer {
    private final Console console;

    Printed(Console console) {
      this.console = console;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
      console.print(new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
