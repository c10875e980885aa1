package travaux;

import travaux.negotiation.DocumentRecord;

/** What came of one file. */
public sealed interface Outcome {

  /** Returns the name of the file, as documents name it. */
  String name();

  /** The file was read, and put on the record where that was asked for. */
  record Read(DocumentRecord record) implements Outcome {
    @Override
    public String name() {
      return record.document().name();
    }
  }

  /**
   * The same bytes are on the record already.
   *
   * @param name the file
   * @param as the name under which they were added
   */
  record AlreadyOnRecord(String name, String as) implements Outcome {}

  /**
   * The file could not be read.
   *
   * @param name the file
   * @param message names the file, the reason and a likely fix
   */
  record Unreadable(String name, String message) implements Outcome {}
}
