package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.analysis.Sentences;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Line;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** {@code travaux record}: puts an act on the record by hand. */
@Command(
    name = "record",
    description = {
      "Put an act on the record by hand: what the program missed.",
      "With a word before DOSSIER: an event, person, instrument, deadline or package."
    },
    mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {

  private final Console console;

  // Not required, as a word in their place chooses another form.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "Its name or its id.")
  private String document = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "WORDS",
      description = "The words that tell the act, such as its verb, as they stand in the text.")
  private String words = "";

  @Mixin private EntryFields fields = new EntryFields();

  @Option(names = "--note", paramLabel = "WORDS", description = "Why, where the words do not say.")
  private @Nullable String note;

  @Mixin private Who who = new Who();

  RecordCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (words.isEmpty()) {
      throw new WrongUseException("An act needs a DOSSIER, a DOCUMENT and its WORDS.");
    }
    Act act = fields.act();
    if (act == null || !fields.hasWho()) {
      console.tell("An act needs --act and --who.");
      return ExitCode.WRONG_USE;
    }
    try (Dossier open = Dossier.open(dossier)) {
      String id = Documents.one(open, dossier, document);
      Document source = open.standing(id).document();
      Span trigger = TextWords.once(words, source.text());
      Entry entry = fields.applied(bare(source, act, trigger), source.text());
      List<Line> lines = List.of(entry);
      long action = open.corrections().record(id, lines, who.name());
      if (note != null) {
        open.corrections().note(entry.id(), null, note, who.name());
      }
      console.print("recorded #" + ShortIds.of(entry.id()) + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }

  private Entry bare(Document source, Act act, Span trigger) {
    return new Entry(
        Identity.of(source.textSha256(), act, trigger.start(), "by hand"),
        act,
        Sentences.around(trigger, source.text()),
        List.of(trigger),
        List.of(),
        List.of(),
        List.of(),
        null,
        When.UNKNOWN,
        null,
        Form.UNKNOWN,
        Binding.UNKNOWN,
        List.of(),
        false,
        Modality.ASSERTED,
        null,
        Voice.PARTY,
        null,
        Status.ACCEPTED,
        who.name());
  }
}
