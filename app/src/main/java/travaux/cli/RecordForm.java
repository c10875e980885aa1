package travaux.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Dossier;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Span;
import travaux.negotiation.When;
import travaux.present.Keys;

/** {@code travaux record event} and its like: what is no act, put on the record by hand. */
abstract sealed class RecordForm implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Its name or its id.")
  private String document = "";

  @Parameters(index = "2", paramLabel = "WORDS", description = "The words that tell it.")
  private String words = "";

  @Option(names = "--note", paramLabel = "WORDS", description = "Why, where the words do not say.")
  private @Nullable String note;

  @Mixin private Who who = new Who();

  RecordForm(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Dossier open = Dossier.open(dossier)) {
      String id = Documents.one(open, dossier, document);
      Document source = open.standing(id).document();
      Span place = TextWords.once(words, source.text());
      Line line = line(open, source, place);
      long action = open.corrections().record(id, List.of(line), who.name());
      if (note != null) {
        open.corrections().note(Keys.of(line), null, note, who.name());
      }
      console.print("recorded #" + ShortIds.of(Keys.of(line)) + Undoing.hint(dossier, action));
    }
    return ExitCode.DONE;
  }

  /** Returns the line that the options say. */
  abstract Line line(Dossier open, Document source, Span place);

  private static String id(Document source, String type, Span place, String what) {
    return Identity.of(source.textSha256(), type, place.start(), what, "by hand");
  }

  private static String said(String value, String option) {
    if (value.isBlank()) {
      throw new WrongUseException(option + " cannot be empty.");
    }
    return value.strip();
  }

  private static List<String> all(List<String> values, String option) {
    return values.stream().map(value -> said(value, option)).toList();
  }

  private static When on(@Nullable LocalDate day, @Nullable LocalDate last) {
    if (day != null && last != null && last.isBefore(day)) {
      throw new WrongUseException("It cannot end on " + last + ", before it begins.");
    }
    LocalDate latest = last == null ? day : last;
    return latest == null ? When.UNKNOWN : new When(null, day, latest, When.How.GIVEN, "");
  }

  /** {@code travaux record event}. */
  @Command(
      name = "event",
      description = "Put a meeting, call, vote ... on the record by hand.",
      mixinStandardHelpOptions = true)
  static final class OfEvent extends RecordForm {
    @Option(names = "--kind", required = true, paramLabel = "K", description = "meeting, call ...")
    private String kind = "";

    @Option(names = "--place", paramLabel = "NAME", description = "Where.")
    private @Nullable String place;

    @Option(names = "--day", paramLabel = "D", description = "The day, or the first one.")
    private @Nullable LocalDate day;

    @Option(names = "--last-day", paramLabel = "D", description = "The last day.")
    private @Nullable LocalDate last;

    @Option(
        names = "--participants",
        split = ";",
        paramLabel = "P",
        description = "Who took part: \"Klow;Borduria\".")
    private List<String> participants = List.of();

    @Option(names = "--status", paramLabel = "S", description = "held, planned, cancelled.")
    private Event.Status status = Event.Status.HELD;

    OfEvent(Console console) {
      super(console);
    }

    @Override
    Line line(Dossier open, Document source, Span words) {
      String what = said(kind, "--kind").toLowerCase(Locale.ROOT);
      return new Event(
          id(source, "event", words, what),
          words,
          what,
          place == null ? null : said(place, "--place"),
          on(day, last),
          all(participants, "--participants"),
          status);
    }
  }

  /** {@code travaux record person}. */
  @Command(
      name = "person",
      description = "Put a person and an office on the record by hand; WORDS are the name's.",
      mixinStandardHelpOptions = true)
  static final class OfPerson extends RecordForm {
    @Option(names = "--name", required = true, paramLabel = "N", description = "The full name.")
    private String name = "";

    @Option(names = "--party", paramLabel = "P", description = "For whom the person speaks.")
    private @Nullable String party;

    @Option(names = "--office", paramLabel = "O", description = "The office.")
    private @Nullable String office;

    @Option(names = "--former", description = "The office is a past one.")
    private boolean former;

    OfPerson(Console console) {
      super(console);
    }

    @Override
    Line line(Dossier open, Document source, Span words) {
      return new Person(
          said(name, "--name"),
          party == null ? null : said(party, "--party"),
          office == null ? null : said(office, "--office"),
          former,
          List.of(words));
    }
  }

  /** {@code travaux record instrument}. */
  @Command(
      name = "instrument",
      description = "Put a draft, letter, treaty ... on the record by hand.",
      mixinStandardHelpOptions = true)
  static final class OfInstrument extends RecordForm {
    @Option(names = "--name", required = true, paramLabel = "N", description = "What it is called.")
    private String name = "";

    @Option(names = "--kind", required = true, paramLabel = "K", description = "draft, letter ...")
    private String kind = "";

    @Option(names = "--author", paramLabel = "P", description = "The party that wrote it.")
    private @Nullable String author;

    @Option(names = "--addressees", split = ";", paramLabel = "P", description = "To whom.")
    private List<String> addressees = List.of();

    @Option(names = "--clause", paramLabel = "C", description = "The clause that is cited.")
    private @Nullable String clause;

    OfInstrument(Console console) {
      super(console);
    }

    @Override
    Line line(Dossier open, Document source, Span words) {
      return new Instrument(
          id(source, "instrument", words, name),
          words,
          said(name, "--name"),
          said(kind, "--kind").toLowerCase(Locale.ROOT),
          author == null ? null : said(author, "--author"),
          all(addressees, "--addressees"),
          clause);
    }
  }

  /** {@code travaux record deadline}. */
  @Command(
      name = "deadline",
      description = "Put on the record by hand when something is due.",
      mixinStandardHelpOptions = true)
  static final class OfDeadline extends RecordForm {
    @Option(names = "--due", required = true, paramLabel = "D", description = "The last day.")
    private @Nullable LocalDate due;

    @Option(names = "--of", paramLabel = "ID", description = "The act that it belongs to.")
    private @Nullable String of;

    @Option(names = "--soft", description = "The words leave it open.")
    private boolean soft;

    OfDeadline(Console console) {
      super(console);
    }

    @Override
    Line line(Dossier open, Document source, Span words) {
      String act = of == null ? null : open.corrections().line(of).id();
      When until = new When(null, null, due, When.How.GIVEN, "");
      return new Deadline(id(source, "deadline", words, ""), words, act, until, soft);
    }
  }

  /** {@code travaux record package}. */
  @Command(
      name = "package",
      description = "Put on the record by hand which lines stand or fall together.",
      mixinStandardHelpOptions = true)
  static final class OfPackage extends RecordForm {
    @Option(names = "--name", required = true, paramLabel = "N", description = "What it is called.")
    private String name = "";

    @Option(names = "--party", required = true, paramLabel = "P", description = "Who ties it.")
    private String party = "";

    @Option(
        names = "--members",
        required = true,
        split = ";",
        paramLabel = "ID",
        description = "The lines in it: \"3f2a91c;77b02d1\".")
    private List<String> members = List.of();

    @Option(names = "--crucial", split = ";", paramLabel = "ID", description = "The crucial ones.")
    private List<String> crucial = List.of();

    OfPackage(Console console) {
      super(console);
    }

    @Override
    Line line(Dossier open, Document source, Span words) {
      List<String> all = ids(open, members);
      List<String> some = ids(open, crucial);
      if (!all.containsAll(some)) {
        throw new WrongUseException("What is crucial must be one of --members.");
      }
      return new PackageDeal(
          id(source, "package", words, name),
          said(name, "--name"),
          said(party, "--party"),
          all,
          some,
          words);
    }

    private static List<String> ids(Dossier open, List<String> starts) {
      List<String> ids = new ArrayList<>();
      starts.forEach(start -> ids.add(open.corrections().line(start.strip()).id()));
      return ids.stream().distinct().toList();
    }
  }
}
