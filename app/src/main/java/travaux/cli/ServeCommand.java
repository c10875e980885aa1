package travaux.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.Travaux;
import travaux.present.SafeText;
import travaux.web.Desk;

/** {@code travaux serve}: opens the desk. */
@Command(
    name = "serve",
    description = "Open the desk: the record in the browser, on this machine alone.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int PORT = 8377;

  private final Console console;
  private final Supplier<Travaux> english;

  @Parameters(index = "0", paramLabel = "DOSSIER", description = "The file that keeps the record.")
  private Path dossier = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; ${DEFAULT-VALUE} unless said, 0 for any that is free.")
  private int port = PORT;

  @Option(
      names = "--address",
      paramLabel = "A",
      description = "Where to listen: 127.0.0.1 unless said; only loopback is taken.")
  private String address = "127.0.0.1";

  @Mixin private Who who = new Who();

  ServeCommand(Console console, Supplier<Travaux> english) {
    this.console = console;
    this.english = english;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new WrongUseException(port + " is no port. Maybe leave --port out.");
    }
    return open(dossier, port);
  }

  /** Keeps the desk of a dossier open until the process is told to end. */
  int open(Path dossier, int port) throws InterruptedException {
    try (Desk desk = Desk.open(dossier, loopback(), port, who.name(), english)) {
      console.print(SafeText.oneLine("The desk of " + dossier + " is open:") + "\n");
      console.print("  " + desk.address() + "\n");
      console.print("Close it with Ctrl-C.\n");
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new WrongUseException(
          "Port " + port + " is taken, maybe by a desk that is open. Maybe say --port 0.");
    } catch (IOException e) {
      throw new WrongUseException("The desk cannot listen (" + e.getMessage() + ").");
    }
    return ExitCode.DONE;
  }

  private InetAddress loopback() {
    try {
      InetAddress found = InetAddress.getByName(address);
      if (found.isLoopbackAddress()) {
        return found;
      }
    } catch (UnknownHostException e) {
      throw new WrongUseException(
          "\"" + address + "\" is no address of this machine. Maybe leave --address out.");
    }
    throw new WrongUseException(
        address
            + " is not loopback: whoever reaches it could read and change the record."
            + " Maybe leave --address out.");
  }
}
