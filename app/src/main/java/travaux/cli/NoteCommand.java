package travaux.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import travaux.Dossier;

/** {@code travaux note}: notes something about a line or a document. */
@Command(
    name = "note",
    description =
        "Note something about a line or a document, where the reason is not in its words.",
    mixinStandardHelpOptions = true)
final class NoteCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "A line's id, or a document's name.")
  private String subject = "";

  @Parameters(index = "2", paramLabel = "WORDS", description = "The note.")
  private String words = "";

  @Mixin private Who who = new Who();

  NoteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      boolean isDocument = !open.documentsLike(subject).isEmpty();
      long action =
          isDocument
              ? open.corrections()
                  .note(null, Documents.one(open, dossier, subject), words, who.name())
              : open.corrections().note(subject, null, words, who.name());
      console.print("noted" + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }
}
