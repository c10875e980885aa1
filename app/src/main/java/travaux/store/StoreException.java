package travaux.store;

/** A dossier cannot be opened or written; the message names the file, the reason, a likely fix. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
