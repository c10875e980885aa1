package travaux.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.NewFile;
import travaux.analysis.Brief;
import travaux.export.BriefFile;

/** {@code travaux brief}: the state of the talks for one side, on one page. */
@Command(
    name = "brief",
    description = {
      "Write a brief of one page as DOCX: their objectives, our response, arguments, what is open",
      "and due, what may follow, facts and dates; each line with a footnote of source and words."
    },
    mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Option(
      names = "--us",
      required = true,
      split = ",",
      paramLabel = "P",
      description = "Our side: one party or several, such as Ruritania,Klow.")
  private List<String> us = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "As it stood on that day; nothing published later is seen.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--title",
      paramLabel = "T",
      description = "What the talks are called; the dossier's name unless said.")
  private @Nullable String title;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write, such as brief.docx.")
  private Path output = Path.of("");

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Outputs.refuseDossiers(output);
    try (Dossier open = Dossier.open(dossier)) {
      List<String> sides = sides(open.names("party"));
      if (sides.isEmpty()) {
        return ExitCode.WRONG_USE;
      }
      Brief brief = open.brief(sides, asOf);
      int documents = open.proceedings(asOf).records().size();
      NewFile.write(
          output,
          part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
              BriefFile.write(brief, name(), documents, out);
            }
          });
    }
    console.tell("written  " + output);
    return ExitCode.DONE;
  }

  /** Returns our side as the record names it, or nothing when a name is not on the record. */
  private List<String> sides(Set<String> parties) {
    List<String> sides = new ArrayList<>();
    for (String given : us) {
      String name = given.strip();
      String known = parties.stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
      if (known == null) {
        console.tell(
            "No party \""
                + name
                + "\" is on the record. Maybe one of: "
                + String.join(", ", parties.stream().limit(12).toList())
                + ".");
        return List.of();
      }
      sides.add(known);
    }
    return sides;
  }

  private String name() {
    if (title != null) {
      return title;
    }
    String file = String.valueOf(dossier.getFileName());
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }
}
