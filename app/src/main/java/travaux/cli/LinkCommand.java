package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.negotiation.Binding;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.present.Keys;

/** {@code travaux link}: ties two lines by hand. */
@Command(
    name = "link",
    description = {
      "Put on the record by hand that a line answers another one, or does not, or that two lines",
      "of different documents tell of the same event, instrument or statement, or do not. With",
      "--not-same both may be names of documents: the one is no reprint of the other.",
      "travaux link talks.travaux 3f2a91c --answers 77b02d1 --kind partly --form written"
    },
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "The line that is tied to another one.")
  private String from = "";

  @Option(names = "--answers", paramLabel = "ID", description = "The line that it answers.")
  private @Nullable String answers;

  @Option(
      names = "--not-answer-to",
      paramLabel = "ID",
      description = "The line that it is no answer to, though it may look like one.")
  private @Nullable String notAnswerTo;

  @Option(
      names = "--same",
      paramLabel = "ID",
      description = "The line that tells of the same event, instrument or statement.")
  private @Nullable String same;

  @Option(
      names = "--not-same",
      paramLabel = "ID",
      description = "The line that does not, though it may look like it.")
  private @Nullable String notSame;

  @Option(
      names = "--kind",
      paramLabel = "K",
      description = {
        "What it says: approve, approve-subject-to, object, counter-propose, already-satisfied,",
        "defer, acknowledge-receipt, decline-to-comment; or accept, partly, reject, counter, evade."
      })
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
    List<String> given =
        Stream.of(answers, notAnswerTo, same, notSame).filter(Objects::nonNull).toList();
    if (given.size() != 1) {
      throw new WrongUseException(
          "A link needs --answers ID or --not-answer-to ID, --same ID or --not-same ID,"
              + " one of them.");
    }
    boolean says =
        kind != null || form != Form.UNKNOWN || binding != Binding.UNKNOWN || scope != null;
    if (answers == null && says) {
      throw new WrongUseException("What is no answer has no --kind, --form, --binding or --scope.");
    }
    String to = given.get(0);
    try (Dossier open = Dossier.open(dossier)) {
      if (notSame != null && !from.matches("[0-9a-f]+") && open.documentsLike(from).size() == 1) {
        return documents(open, open.documentsLike(from).get(0), to);
      }
      Meant first = open.corrections().line(from);
      Meant second = open.corrections().line(to);
      if (first.id().equals(second.id())) {
        throw new WrongUseException("A line cannot answer itself, nor be the same as itself.");
      }
      Span shown = words == null ? null : TextWords.once(words, first.document().text());
      Link link =
          new Link(
              first.id(),
              second.id(),
              tie(first.line().line(), second.line().line()),
              shown,
              why,
              says ? new Link.Answer(kind, form, scope, binding) : null);
      long action = open.corrections().record(first.document().id(), List.of(link), who.name());
      console.print("recorded #" + ShortIds.of(Keys.of(link)) + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }

  private Link.Kind tie(Line first, Line second) {
    if (answers != null) {
      return Link.Kind.ANSWERS;
    }
    if (same == null) {
      return notSame == null ? Link.Kind.NOT_ANSWER_TO : Link.Kind.NOT_SAME;
    }
    if (first.getClass() != second.getClass()) {
      throw new WrongUseException("Only lines of one type can be the same.");
    }
    return switch (first) {
      case Event event -> Link.Kind.SAME_EVENT;
      case Instrument instrument -> Link.Kind.SAME_INSTRUMENT;
      case Quote quote -> Link.Kind.SAME_STATEMENT;
      case Entry entry -> Link.Kind.SAME_STATEMENT;
      default ->
          throw new WrongUseException(
              "Only events, instruments, quotes and acts can be the same. Maybe merge the names.");
    };
  }

  private int documents(Dossier open, String first, String name) {
    List<String> second = open.documentsLike(name);
    if (second.size() != 1 || second.get(0).equals(first)) {
      throw new WrongUseException("\"" + name + "\" names no other document.");
    }
    Link link = new Link(first, second.get(0), Link.Kind.NOT_SAME, null, why);
    long action = open.corrections().record(first, List.of(link), who.name());
    console.print("recorded #" + ShortIds.of(Keys.of(link)) + Undoing.hint(dossier, action));
    return ExitCode.DONE;
  }
}
