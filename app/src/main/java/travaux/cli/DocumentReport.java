package travaux.cli;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.DocumentRecord;

/** One document for a person to read. */
final class DocumentReport {
  DocumentReport(int width, boolean ansi) {}

  String of(DocumentRecord record, @Nullable Only only) {
    return record.document().name() + "\n";
  }
}
