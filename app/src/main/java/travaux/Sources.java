package travaux;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.lines.LineFormat;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.store.DossierFile;

/** The documents of a dossier as a shelf: listed, taken down, put up. */
public final class Sources {

  private final Dossier dossier;
  private final DossierFile file;

  Sources(Dossier dossier) {
    this.dossier = dossier;
    this.file = dossier.file;
  }

  /**
   * A document on the record, as a list of them shows it.
   *
   * @param id its id
   * @param name the file's name
   * @param earliest the first possible day of publication, or null
   * @param latest the last possible day of publication, or null
   * @param acts how many acts it tells, rejected ones too
   */
  public record Listed(
      String id, String name, @Nullable LocalDate earliest, @Nullable LocalDate latest, int acts) {}

  /** Returns how many documents are on the record. */
  public long count() {
    return Dossier.told(file.answers()::documents);
  }

  /** Returns a page of the documents: undated ones, then the last published first. */
  public List<Listed> page(int limit, int offset) {
    return Dossier.told(() ->
        file.answers().shelf(limit, offset).stream()
            .map(s -> new Listed(s.id(), s.name(), s.earliest(), s.latest(), s.acts()))
            .toList());
  }

  /** Returns the bytes of a document as they came. */
  public byte[] original(String id) {
    return Dossier.told(() -> file.bytes(id));
  }

  /**
   * Reads one source and puts it on the record.
   *
   * @param name what it is called on the record
   * @param published the day on which it was published, or null when not given
   */
  public Outcome add(
      Travaux travaux, String name, byte[] bytes, @Nullable LocalDate published, String who) {
    Travaux.Taken taken = new Travaux.Taken(travaux.read(name, bytes, published), bytes);
    return put(travaux, taken, who, new @Nullable Long[1]);
  }

  Outcome put(Travaux travaux, Travaux.Taken taken, String who, @Nullable Long[] action) {
    if (!(taken.outcome() instanceof Outcome.Read read)) {
      return taken.outcome();
    }
    DocumentRecord record = read.record();
    Document document = record.document();
    String lines = travaux.metaLine() + LineFormat.whole(record);
    return Dossier.told(() -> {
      DossierFile.Adding adding = file.add(document, taken.bytes(), lines, who, action[0]);
      if (action[0] == null && adding.action() > 0) {
        action[0] = adding.action();
      }
      return switch (adding.added()) {
        case NEW -> read;
        case KNOWN -> new Outcome.AlreadyOnRecord(document.name(), nameOnRecord(document));
        case PURGED ->
            new Outcome.Unreadable(
                document.name(),
                document.name()
                    + ": the same bytes were purged from this dossier, so they are not added.");
      };
    });
  }

  private String nameOnRecord(Document document) {
    return file.namesBySha256().getOrDefault(document.sha256(), document.name());
  }
}
