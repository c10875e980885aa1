package travaux.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.Drafts;
import travaux.analysis.Sentences;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Draft;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** {@code travaux answer}: files a party's answer to clauses of a draft. */
@Command(
    name = "answer",
    description = {
      "File a party's answer to a clause of a draft on the table, with the words that it rests on.",
      "travaux answer talks.travaux --instrument \"Lake accord\" --clause 3(b) --by Klow",
      "  --kind object --form oral --date 2031-05-04 --words \"not on this lake\" --in notes.txt"
    },
    mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Option(
      names = "--instrument",
      required = true,
      paramLabel = "NAME",
      description = "The draft that is answered.")
  private String instrument = "";

  @Option(
      names = "--clause",
      split = ";",
      paramLabel = "C",
      description = "The clause, such as 3(b); several: \"3;4(a)\". All of the draft if not said.")
  private List<String> clauses = List.of();

  @Option(names = "--by", required = true, paramLabel = "P", description = "The party.")
  private String by = "";

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "K",
      description = {
        "approve, approve-subject-to, object, counter-propose, already-satisfied, defer,",
        "acknowledge-receipt, decline-to-comment; or accept, partly, reject, counter, evade."
      })
  private Link.@Nullable AnswerKind kind;

  @Option(names = "--form", paramLabel = "F", description = "written, oral, public, undisclosed.")
  private Form form = Form.UNKNOWN;

  @Option(names = "--binding", paramLabel = "B", description = "legal, political, verbal.")
  private Binding binding = Binding.UNKNOWN;

  @Option(names = "--scope", paramLabel = "WORDS", description = "What of the clause it answers.")
  private @Nullable String scope;

  @Option(names = "--date", paramLabel = "D", description = "The day of the answer.")
  private @Nullable LocalDate date;

  @Option(
      names = "--words",
      required = true,
      paramLabel = "WORDS",
      description = "The words that show it, as they stand in the document.")
  private String words = "";

  @Option(
      names = "--in",
      required = true,
      paramLabel = "DOCUMENT",
      description = "The document on the record that has the words: a reply, a note of a meeting.")
  private String in = "";

  @Mixin private Who who = new Who();

  AnswerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Link.AnswerKind said = kind;
    if (by.isBlank() || said == null || words.isBlank()) {
      throw new WrongUseException("An answer needs --by, --kind and --words that say something.");
    }
    try (Dossier open = Dossier.open(dossier)) {
      Drafts drafts = Drafts.of(open);
      Draft draft = drafts.named(instrument);
      List<Instrument> answered =
          clauses.isEmpty()
              ? List.of(draft.text())
              : clauses.stream().map(each -> drafts.clause(draft, each)).distinct().toList();
      String id = Documents.one(open, dossier, in);
      Document source = open.standing(id).document();
      Span shown = TextWords.once(words, source.text());
      Entry entry = entry(source, shown, said);
      Link.Answer answer = new Link.Answer(said, form, scope, binding);
      List<Link> links =
          answered.stream()
              .map(each ->
                  new Link(entry.id(), each.id(), Link.Kind.ANSWERS, shown, "by hand", answer))
              .toList();
      long action = drafts.file(id, entry, links, who.name());
      console.print("recorded #" + ShortIds.of(entry.id()) + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }

  private Entry entry(Document source, Span shown, Link.AnswerKind said) {
    String party = by.strip();
    When when = date == null ? When.UNKNOWN : new When(null, date, date, When.How.GIVEN, "");
    return new Entry(
        Identity.of(source.textSha256(), "answer", act(said), shown, party),
        act(said),
        Sentences.around(shown, source.text()),
        List.of(shown),
        List.of(new Actor(shown, party, null)),
        List.of(),
        List.of(shown),
        null,
        when,
        null,
        form,
        binding,
        List.of(),
        false,
        Modality.ASSERTED,
        null,
        Voice.PARTY,
        null,
        Status.ACCEPTED,
        who.name());
  }

  private static Act act(Link.AnswerKind kind) {
    return switch (kind) {
      case ACCEPT, APPROVE, PARTLY, APPROVE_SUBJECT_TO -> Act.ACCEPT;
      case REJECT, OBJECT -> Act.REJECT;
      case COUNTER, COUNTER_PROPOSE -> Act.PROPOSE;
      case ALREADY_SATISFIED -> Act.STATE;
      case EVADE, DEFER, DECLINE_TO_COMMENT -> Act.DECLINE;
      case ACKNOWLEDGE_RECEIPT -> Act.ACKNOWLEDGE;
    };
  }
}
