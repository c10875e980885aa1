package travaux.cli;

/** What the user asked for cannot be done; the message says why and names a likely fix. */
final class WrongUseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongUseException(String message) {
    super(message);
  }
}
