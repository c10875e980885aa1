package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.present.Keys;

/** {@code travaux link}: ties two lines by hand. */
@Command(
    name = "link",
    description = {
      "Put on the record by hand that a line answers another one, or does not.",
      "travaux link talks.travaux 3f2a91c --answers 77b02d1 --kind partly --form written"
    },
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "The line that answers.")
  private String from = "";

  @Option(names = "--answers", paramLabel = "ID", description = "The line that it answers.")
  private @Nullable String answers;

  @Option(
      names = "--not-answer-to",
      paramLabel = "ID",
      description = "The line that it is no answer to, though it may look like one.")
  private @Nullable String notAnswerTo;

  @Option(
      names = "--kind",
      paramLabel = "K",
      description = "What it says: accept, reject, partly, counter, evade.")
  private Link.@Nullable AnswerKind kind;

  @Option(names = "--form", paramLabel = "F", description = "written, oral, public, undisclosed.")
  private Form form = Form.UNKNOWN;

  @Option(names = "--binding", paramLabel = "B", description = "legal, political, verbal.")
  private Binding binding = Binding.UNKNOWN;

  @Option(
      names = "--scope",
      paramLabel = "WORDS",
      description = "What of the demand it answers, when not all of it.")
  private @Nullable String scope;

  @Option(names = "--words", paramLabel = "WORDS", description = "The words that show it.")
  private @Nullable String words;

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason.")
  private String why = "by hand";

  @Mixin private Who who = new Who();

  LinkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String to = answers == null ? notAnswerTo : answers;
    if (to == null || (answers != null && notAnswerTo != null)) {
      throw new WrongUseException("A link needs --answers ID or --not-answer-to ID, one of them.");
    }
    boolean says =
        kind != null || form != Form.UNKNOWN || binding != Binding.UNKNOWN || scope != null;
    if (answers == null && says) {
      throw new WrongUseException("What is no answer has no --kind, --form, --binding or --scope.");
    }
    try (Dossier open = Dossier.open(dossier)) {
      Meant first = open.corrections().line(from);
      Meant second = open.corrections().line(to);
      if (first.id().equals(second.id())) {
        throw new WrongUseException("A line cannot answer itself.");
      }
      Span shown = words == null ? null : TextWords.once(words, first.document().text());
      Link link =
          new Link(
              first.id(),
              second.id(),
              answers == null ? Link.Kind.NOT_ANSWER_TO : Link.Kind.ANSWERS,
              shown,
              why,
              says ? new Link.Answer(kind, form, scope, binding) : null);
      long action = open.corrections().record(first.document().id(), List.of(link), who.name());
      console.print("recorded #" + ShortIds.of(Keys.of(link)) + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }
}
