package travaux;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import travaux.lines.LineFormat;
import travaux.lines.MalformedLineException;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Status;
import travaux.store.DossierFile;
import travaux.store.Kept;
import travaux.store.StoreException;

/**
 * The record of one negotiation, kept in a file. Not thread-safe. All methods throw {@link
 * DossierException} when the file cannot be used.
 */
public final class Dossier implements AutoCloseable {

  private final DossierFile file;

  private Dossier(DossierFile file) {
    this.file = file;
  }

  /** Opens a dossier that exists. */
  public static Dossier open(Path file) {
    return told(() -> new Dossier(DossierFile.open(file, Clock.systemUTC())));
  }

  /** Opens a dossier, or makes an empty one where no file is. */
  public static Dossier openOrCreate(Path file) {
    return told(() -> new Dossier(DossierFile.openOrCreate(file, Clock.systemUTC())));
  }

  /**
   * Reads files and puts them on the record, one after the other, each wholly or not at all. Bytes
   * that are on the record already are not read again.
   *
   * @param travaux the reader
   * @param paths files, folders, or "-" for {@code input}
   * @param published the day on which all of them were published, or null when not given
   * @param input standard input
   * @param who the person who adds them
   * @param each takes what came of each file, in the order of the files
   */
  public void add(
      Travaux travaux,
      List<String> paths,
      @Nullable LocalDate published,
      InputStream input,
      String who,
      Consumer<Outcome> each) {
    Map<String, String> known = told(file::namesBySha256);
    travaux.take(
        paths, published, input, known::get, taken -> each.accept(put(travaux, taken, who)));
  }

  private Outcome put(Travaux travaux, Travaux.Taken taken, String who) {
    if (!(taken.outcome() instanceof Outcome.Read read)) {
      return taken.outcome();
    }
    DocumentRecord record = read.record();
    Document document = record.document();
    String lines = travaux.metaLine() + LineFormat.whole(record);
    return told(() ->
        file.add(document, taken.bytes(), lines, who)
            ? read
            : new Outcome.AlreadyOnRecord(document.name(), nameOnRecord(document)));
  }

  private String nameOnRecord(Document document) {
    return file.namesBySha256().getOrDefault(document.sha256(), document.name());
  }

  /** Returns all documents with what is on the record of them now, in the order they came. */
  public List<DocumentRecord> records() {
    return told(() -> {
      Map<String, Status> decisions = file.decisions();
      List<DocumentRecord> records = new ArrayList<>();
      file.forEach(kept -> records.add(record(kept, decisions)));
      return records;
    });
  }

  /** Puts on the record that {@code who} accepts or rejects a line; the last decision counts. */
  public void decide(String line, Status status, String who) {
    told(() -> {
      file.decide(line, status, who);
      return status;
    });
  }

  @Override
  public void close() {
    file.close();
  }

  private static DocumentRecord record(Kept kept, Map<String, Status> decisions) {
    DocumentRecord read = LineFormat.read(kept.lines(), sha256 -> kept.text()).get(0);
    List<Line> lines = read.lines().stream().map(line -> decided(line, decisions)).toList();
    return new DocumentRecord(read.document(), lines);
  }

  private static Line decided(Line line, Map<String, Status> decisions) {
    if (!(line instanceof Entry entry) || !decisions.containsKey(entry.id())) {
      return line;
    }
    return new Entry(
        entry.id(),
        entry.act(),
        entry.sentence(),
        entry.trigger(),
        entry.who(),
        entry.whom(),
        entry.what(),
        entry.issue(),
        entry.when(),
        entry.form(),
        entry.binding(),
        entry.condition(),
        entry.negated(),
        entry.modality(),
        entry.strength(),
        entry.voice(),
        entry.quote(),
        decisions.get(entry.id()),
        entry.by());
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException | MalformedLineException e) {
      throw new DossierException(e);
    }
  }
}
