package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Drafts;
import travaux.negotiation.Draft;
import travaux.negotiation.Instrument;
import travaux.present.Dates;
import travaux.present.SafeText;

/** {@code travaux instrument show}: lists the clauses of a draft. */
@Command(
    name = "show",
    description = "List the clauses of a draft on the table, each with its own words.",
    mixinStandardHelpOptions = true)
final class InstrumentShowCommand implements Callable<Integer> {

  private static final String INDENT = "  ";

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "What the draft is called.")
  private String name = "";

  InstrumentShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      Draft draft = Drafts.of(open).named(name);
      Instrument text = draft.text();
      String by = text.author() == null ? "" : ", by " + text.author();
      String to = text.addressees().isEmpty() ? "" : ", to " + String.join(", ", text.addressees());
      String when = Dates.withSource(draft.document().published());
      boolean emphasis = console.outIsTerminal();
      StringBuilder page =
          new StringBuilder(
              new Paragraph()
                  .addBold(text.name())
                  .add(" (" + text.kind() + by + to + "; " + when + "; ")
                  .add(draft.document().name() + ")")
                  .wrapped("", INDENT, console.width(), emphasis));
      for (Instrument clause : draft.clauses()) {
        Paragraph words = new Paragraph().addBold(SafeText.oneLine(clause.clause() + ":")).add(" ");
        words.add(draft.document().text(), clause.words(), List.of());
        page.append(words.wrapped(INDENT, INDENT + INDENT, console.width(), emphasis));
      }
      console.print(page.toString());
    }
    return ExitCode.DONE;
  }
}
