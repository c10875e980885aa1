package travaux.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import travaux.present.SafeText;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param width columns of the terminal
 * @param outIsTerminal whether a person looks at standard output
 * @param errIsTerminal whether a person looks at standard error
 */
record Console(
    InputStream in,
    Writer out,
    Writer err,
    int width,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** Returns the console of this process; output is UTF-8 whatever the locale. */
  static Console ofProcess() {
    Terminal terminal = Terminal.detect();
    return new Console(
        System.in,
        new BufferedWriter(writer(FileDescriptor.out)),
        writer(FileDescriptor.err),
        terminal.width(),
        terminal.out(),
        terminal.err());
  }

  private static Writer writer(FileDescriptor to) {
    return new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8);
  }

  /** Prints to standard output as it is. */
  void print(String text) {
    try {
      out.write(text);
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Tells the user something on standard error; {@code message} is made safe to print. */
  void tell(String message) {
    write("travaux: " + SafeText.of(message) + "\n");
  }

  /** Writes to standard error as it is. */
  void write(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Nothing more can be printed. */
  static final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutputException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
