package travaux.cli;

import java.util.List;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Quote;

/** What to print when not all is wanted. */
enum Only {
  acts(Entry.class),
  quotes(Quote.class);

  private final Class<? extends Line> type;

  Only(Class<? extends Line> type) {
    this.type = type;
  }

  /** Returns the document with the wanted lines alone. */
  DocumentRecord of(DocumentRecord record) {
    Document all = record.document();
    Document bare =
        new Document(
            all.id(),
            all.name(),
            all.sha256(),
            all.textSha256(),
            all.text(),
            all.converter(),
            all.title(),
            all.publisher(),
            all.language(),
            all.published(),
            List.of());
    return new DocumentRecord(bare, List.copyOf(record.all(type)));
  }
}
