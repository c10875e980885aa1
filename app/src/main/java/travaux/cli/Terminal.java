package travaux.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * What a person sees of this process.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width columns
 */
record Terminal(boolean out, boolean err, int width) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;
  private static final int OUT = 1;
  private static final int ERR = 2;
  // Java 21 cannot tell which of its streams is a terminal, the shell can.
  private static final String ASK = "n=0; [ -t 1 ] && n=1; [ -t 2 ] && n=$((n+2)); exit $n";

  static Terminal detect() {
    int terminals = 0;
    int width = 0;
    try {
      Process shell = new ProcessBuilder("sh", "-c", ASK).inheritIO().start();
      terminals = shell.waitFor(1, TimeUnit.SECONDS) ? shell.exitValue() : 0;
      if (terminals > 0 && terminals <= (OUT | ERR)) {
        width = askWidth();
      }
    } catch (IOException e) {
      terminals = 0; // no shell here: plain output serves everywhere
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[1-9][0-9]{0,3}")) {
      width = Integer.parseInt(columns);
    }
    return new Terminal(
        (terminals & OUT) != 0,
        (terminals & ERR) != 0,
        width == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width));
  }

  private static int askWidth() throws IOException, InterruptedException {
    Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
    String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    String[] rowsAndColumns = size.strip().split(" ");
    return stty.waitFor() == 0 && rowsAndColumns.length == 2
        ? Integer.parseInt(rowsAndColumns[1])
        : 0;
  }
}
