package travaux.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Link;
import travaux.negotiation.When;

/**
 * What several documents have in common, whatever their order: the documents under one name for one
 * person, party, issue and instrument, with the dates of publication that only others tell, and
 * what ties lines of different documents.
 *
 * @param records the documents in the order given, under the names that the record has
 * @param links across documents, each with its reason; a reprint ties ids of documents
 */
public record Joined(List<DocumentRecord> records, List<Link> links) {

  /** Copies the lists. */
  public Joined {
    records = List.copyOf(records);
    links = List.copyOf(links);
  }

  /**
   * Joins what the documents say.
   *
   * @param records what stands of each document, under its own names
   * @param apart what people keep apart; lines too are kept apart by links of the records
   * @param said what people call what the record calls so; their word wins
   */
  public static Joined of(
      Collection<DocumentRecord> records, Apart apart, UnaryOperator<Named> said) {
    Linking linking = new Linking(apart);
    Map<String, String> texts = new HashMap<>();
    for (DocumentRecord record : records) {
      linking.take(record);
      texts.put(record.document().id(), record.document().text());
    }
    Callings callings = linking.callings(said);
    Map<String, When> publications = linking.publications(callings);
    List<DocumentRecord> named = new ArrayList<>();
    for (DocumentRecord record : records) {
      OwnLabels own = new OwnLabels(record.document(), record.lines());
      Renaming renaming = new Renaming(own, callings::of);
      named.add(
          new DocumentRecord(
              dated(record.document(), publications),
              record.lines().stream().map(renaming::of).toList()));
    }
    return new Joined(named, linking.links(callings, id -> Objects.requireNonNull(texts.get(id))));
  }

  /**
   * Returns the document with the publication that others tell of, when it does not tell its own.
   */
  public static Document dated(Document document, Map<String, When> publications) {
    When when = publications.get(document.id());
    return when == null ? document : document.published(when);
  }
}
