package travaux.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Rereading.Reread;
import travaux.Rereading.Result;
import travaux.Travaux;

/** {@code travaux reread}: reads the stored sources again with the rules of today. */
@Command(
    name = "reread",
    description = {
      "Read the stored sources again with the rules of today.",
      "What people decided stands; what the rules would say otherwise is listed by show."
    },
    mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Travaux> english;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Mixin private Who who = new Who();

  RereadCommand(Console console, Supplier<Travaux> english) {
    this.console = console;
    this.english = english;
  }

  @Override
  public Integer call() {
    Map<Result, Integer> counts = new EnumMap<>(Result.class);
    long[] suggestions = {0};
    try (Dossier open = Dossier.open(dossier)) {
      Progress progress = new Progress(console);
      Travaux travaux = progress.during(Progress.LOADING, english);
      open.reread(
          travaux,
          who.name(),
          reread -> {
            counts.merge(reread.result(), 1, Integer::sum);
            suggestions[0] += reread.suggestions();
            tell(reread, progress);
            progress.done(reread.name());
          });
      progress.hide();
    }
    int failed = counts.getOrDefault(Result.FAILED, 0);
    console.print(
        Counted.of(counts.getOrDefault(Result.READ, 0), "document")
            + " read again, "
            + counts.getOrDefault(Result.CURRENT, 0)
            + " read with these rules before; "
            + Counted.of(suggestions[0], "decided line")
            + " would be otherwise now.\n");
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private void tell(Reread reread, Progress progress) {
    switch (reread.result()) {
      case FAILED -> {
        progress.hide();
        console.tell(reread.message());
      }
      case OTHER_TEXT -> {
        progress.hide();
        console.tell(
            reread.name()
                + ": its text would be made in another way now, so that decisions would lose their"
                + " words; it was left as it was.");
      }
      case READ, CURRENT -> {}
    }
  }
}
