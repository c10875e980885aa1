package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Asked;
import travaux.Dossier;
import travaux.Hits;
import travaux.Passage;

/** {@code travaux search}: finds words in sources and acts. */
@Command(
    name = "search",
    description = {
      "Find words in the sources, the best first, or with --acts in the sentences of acts.",
      "All words must be there; \"words in marks\" as they stand; with* for any ending."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  private static final int PAGES = 20;

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "The words.")
  private List<String> words = List.of();

  @Option(
      names = "--acts",
      description = "Look into the sentences of acts; so do --party and other choices.")
  private boolean acts;

  @Mixin private Chosen chosen = new Chosen();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String all = String.join(" ", words);
    try (Dossier open = Dossier.open(dossier)) {
      Asked asked = chosen.in(open, console, all);
      if (asked == null) {
        return ExitCode.WRONG_USE;
      }
      if (acts || !asked.isOfWordsAlone()) {
        Hits hits = open.acts(asked);
        chosen.tellLeftOut(console, open, hits.page().size(), hits.total());
        console.print(
            new DossierReport(console.width(), console.outIsTerminal(), open.toldElsewhere())
                .timeline(hits));
        return ExitCode.DONE;
      }
      List<Passage> passages = open.passages(all, null, PAGES);
      console.print(
          passages.isEmpty()
              ? "The words are in no source.\n"
              : new PassagesReport(console.width(), console.outIsTerminal()).of(passages));
    }
    return ExitCode.DONE;
  }
}
