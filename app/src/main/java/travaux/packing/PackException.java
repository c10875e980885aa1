package travaux.packing;

/** A pack cannot be used; the message says what is wrong with it, without naming the file. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PackException(String message) {
    super(message);
  }

  PackException(String message, Throwable cause) {
    super(message, cause);
  }
}
