package travaux;

import java.util.List;
import java.util.Map;
import travaux.linking.Joined;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Link;
import travaux.negotiation.When;

/**
 * What documents of a dossier have in common beside names.
 *
 * @param links what ties lines of different documents, each with its reason
 * @param publications when documents were published that only others tell it of, by their ids
 */
public record Linked(List<Link> links, Map<String, When> publications) {

  /** Copies both. */
  public Linked {
    links = List.copyOf(links);
    publications = Map.copyOf(publications);
  }

  /** Returns the record with the publication that others tell of, when it does not tell its own. */
  public DocumentRecord dated(DocumentRecord record) {
    return new DocumentRecord(Joined.dated(record.document(), publications), record.lines());
  }
}
