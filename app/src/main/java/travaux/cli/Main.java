package travaux.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import travaux.DossierException;
import travaux.Travaux;
import travaux.negotiation.Link;

/** The command {@code travaux}. */
@Command(
    name = "travaux",
    description = "Keeps the record of a negotiation: who demanded, offered, refused what.",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some input could not be read; each is named, the rest is done",
      "2:wrong use"
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  Main() {}

  /** Runs the command that the arguments tell and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // The parser's library tells each file that it loads.
    LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
    System.exit(run(Console.ofProcess(), Travaux::english, arguments));
  }

  /**
   * Runs one command.
   *
   * @param english makes the reader, when one is needed
   * @return the exit code
   */
  static int run(Console console, Supplier<Travaux> english, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new TourCommand(console, english));
    line.addSubcommand(new ReadCommand(console, english));
    line.addSubcommand(new AddCommand(console, english));
    line.addSubcommand(new ShowCommand(console));
    line.addSubcommand(new ServeCommand(console, english));
    line.addSubcommand(new SearchCommand(console));
    line.addSubcommand(new DecideCommand.Accept(console));
    line.addSubcommand(new DecideCommand.Reject(console));
    line.addSubcommand(new EditCommand(console));
    line.addSubcommand(
        new CommandLine(new RecordCommand(console))
            .addSubcommand(new RecordForm.OfEvent(console))
            .addSubcommand(new RecordForm.OfPerson(console))
            .addSubcommand(new RecordForm.OfInstrument(console))
            .addSubcommand(new RecordForm.OfDeadline(console))
            .addSubcommand(new RecordForm.OfPackage(console)));
    line.addSubcommand(new LinkCommand(console));
    line.addSubcommand(
        new CommandLine(new InstrumentCommand())
            .addSubcommand(new InstrumentAddCommand(console, english))
            .addSubcommand(new InstrumentShowCommand(console)));
    line.addSubcommand(new AnswerCommand(console));
    line.addSubcommand(new NoteCommand(console));
    line.addSubcommand(new DateCommand(console));
    line.addSubcommand(new NameCommand.Merge(console));
    line.addSubcommand(new NameCommand.Split(console));
    line.addSubcommand(new NameCommand.Relabel(console));
    line.addSubcommand(new UndoCommand(console));
    line.addSubcommand(new LogCommand(console));
    line.addSubcommand(new RereadCommand(console, english));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new PurgeCommand(console));
    line.addSubcommand(
        new CommandLine(new OrderCommand())
            .addSubcommand(new OrderDrawCommand(console))
            .addSubcommand(new OrderSwapCommand(console))
            .addSubcommand(new OrderShowCommand(console)));
    line.addSubcommand(new BriefCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new PackCommand(console));
    line.addSubcommand(new UnpackCommand(console));
    line.addSubcommand(
        new CommandLine(new RulesCommand()).addSubcommand(new RulesCheckCommand(console)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(Link.AnswerKind.class, Main::answerKind);
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.max(55, console.width()));
    line.setParameterExceptionHandler((e, given) -> wrongUse(console, e));
    line.setExecutionExceptionHandler((e, command, given) -> failed(console, e));
    return line.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  private static int wrongUse(Console console, ParameterException e) {
    console.tell(Objects.toString(e.getMessage(), "Wrong use."));
    console.tell("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USE;
  }

  private static int failed(Console console, Exception e) throws Exception {
    if (e instanceof Console.OutputException output) {
      return outputFailed(console, output);
    }
    if (e instanceof DossierException) {
      console.tell(Objects.toString(e.getMessage(), "The dossier cannot be used."));
      return ExitCode.SOME_UNREADABLE;
    }
    if (e instanceof WrongUseException) {
      console.tell(Objects.toString(e.getMessage(), "Wrong use."));
      return ExitCode.WRONG_USE;
    }
    throw e;
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "\"" + words + "\" is no day. Maybe write it like this: 2031-05-04");
    }
  }

  private static Link.AnswerKind answerKind(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
    for (Link.AnswerKind kind : Link.AnswerKind.values()) {
      if (kind.words().equals(wanted)) {
        return kind;
      }
    }
    String all =
        Arrays.stream(Link.AnswerKind.values())
            .map(Link.AnswerKind::words)
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("\"" + words + "\" is no kind. Maybe one of: " + all);
  }

  private static int outputFailed(Console console, Console.OutputException e) {
    String why = Objects.toString(e.getMessage(), "unknown");
    if (why.contains("Broken pipe")) {
      return ExitCode.DONE; // whoever reads has seen enough, as in "travaux read a.txt | head"
    }
    console.tell("The output could not be written (" + why + ").");
    return ExitCode.SOME_UNREADABLE;
  }

  /** Tells the version of this program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"travaux " + Travaux.VERSION};
    }
  }
}
