package travaux.web;

/** What a person typed or chose cannot be done; the message says why and what may help. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadInputException(String message) {
    super(message);
  }
}
