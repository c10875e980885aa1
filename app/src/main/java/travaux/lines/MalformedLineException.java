package travaux.lines;

import org.jspecify.annotations.Nullable;

/** A line that is not of the line format; the message names the line and what is wrong with it. */
public final class MalformedLineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedLineException(int line, String why, @Nullable Throwable cause) {
    super("Line " + line + " is not of the line format: " + why, cause);
  }
}
