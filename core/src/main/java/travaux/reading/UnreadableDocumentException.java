package travaux.reading;

/** A file that cannot be read as a text; the message names it, the reason and a likely fix. */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableDocumentException(String name, String reason, String fix) {
    super(name + ": " + reason + " " + fix);
  }
}
