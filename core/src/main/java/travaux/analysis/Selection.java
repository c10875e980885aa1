package travaux.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Status;

/**
 * Which part of the record is looked at.
 *
 * @param asOf the day as of which to look, or null for all there is
 * @param party the party that acts or is addressed, in any case, or null for all
 */
public record Selection(@Nullable LocalDate asOf, @Nullable String party) {

  /**
   * Returns the entries of the selection, in the order of documents and text; not rejected ones.
   */
  public List<Told> entries(List<DocumentRecord> records) {
    return records.stream()
        .filter(record -> isSeen(record.document()))
        .flatMap(record -> record.entries().stream().map(e -> new Told(record.document(), e)))
        .filter(told -> told.entry().status() != Status.REJECTED)
        .filter(told -> concerns(told.entry()))
        .toList();
  }

  /** Returns how many documents are not seen because their day of publication is unknown. */
  public long undated(List<DocumentRecord> records) {
    return asOf == null
        ? 0
        : records.stream().filter(r -> r.document().published().latest() == null).count();
  }

  /** Returns the names of all parties on the record. */
  public static Set<String> parties(List<DocumentRecord> records) {
    Set<String> parties = new TreeSet<>();
    for (DocumentRecord record : records) {
      record.quotes().stream().map(Quote::party).filter(Objects::nonNull).forEach(parties::add);
      for (Entry entry : record.entries()) {
        Stream.concat(entry.who().stream(), entry.whom().stream())
            .map(Actor::party)
            .forEach(name -> {
              if (name != null) {
                parties.add(name);
              }
            });
      }
    }
    return parties;
  }

  boolean isSeen(Document document) {
    LocalDate published = document.published().latest();
    return asOf == null || (published != null && !published.isAfter(asOf));
  }

  private boolean concerns(Entry entry) {
    return party == null
        || Stream.concat(entry.who().stream(), entry.whom().stream())
            .anyMatch(actor -> party.equalsIgnoreCase(actor.party()));
  }
}
