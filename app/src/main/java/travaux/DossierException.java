package travaux;

/** A dossier cannot be used; the message names the file, the reason and a likely fix. */
public final class DossierException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DossierException(String message) {
    super(message);
  }

  DossierException(String message, Throwable cause) {
    super(message, cause);
  }

  DossierException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
