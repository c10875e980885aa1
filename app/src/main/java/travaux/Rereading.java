package travaux;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import travaux.lines.LineFormat;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.When;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;
import travaux.store.LogEvent;
import travaux.store.StoredDocument;

/** Reads stored sources again. */
public final class Rereading {

  private final DossierFile file;
  private final Travaux travaux;
  private final String who;

  Rereading(DossierFile file, Travaux travaux, String who) {
    this.file = file;
    this.travaux = travaux;
    this.who = who;
  }

  /** What came of a document. */
  public enum Result {
    /** It was read with these rules before. */
    CURRENT,
    /** It was read again. */
    READ,
    /** Its text would be made in another way now, so it was left as it was. */
    OTHER_TEXT,
    /** It could not be read; the message tells why. */
    FAILED
  }

  /**
   * What came of one document.
   *
   * @param name of the document
   * @param result what came of it
   * @param message why it failed, else empty
   * @param suggestions how many decided lines the new reading would have otherwise
   */
  public record Reread(String name, Result result, String message, long suggestions) {}

  private record Job(StoredDocument stored, byte[] bytes, @Nullable LocalDate given, boolean due) {}

  private record Done(Job job, @Nullable Outcome outcome) {}

  void run(Consumer<Reread> each) {
    Long[] action = {null};
    InOrder.work(
        file.presentIds().stream().map(this::job).iterator(),
        job -> new Done(job, job.due() ? read(job) : null),
        done -> each.accept(put(done, action)));
  }

  private Job job(String id) {
    StoredDocument stored = file.document(id);
    List<LogEvent> events = file.eventsOf(id);
    StandingRecord standing = PresentRows.fold(stored, events);
    String last = "";
    for (LogEvent event : events) {
      if (event.kind().equals(LogEvent.READ) && event.payload() != null) {
        last = event.payload();
      }
    }
    boolean due = !last.startsWith(travaux.metaLine());
    return new Job(stored, due ? file.bytes(id) : new byte[0], given(standing), due);
  }

  private static @Nullable LocalDate given(@Nullable StandingRecord standing) {
    if (standing == null) {
      return null;
    }
    When published = standing.document().published();
    return published.how() == When.How.GIVEN ? published.latest() : null;
  }

  private Outcome read(Job job) {
    String name = job.stored().name() == null ? job.stored().id() : job.stored().name();
    return travaux.read(name, job.bytes(), job.given());
  }

  private Reread put(Done done, Long[] action) {
    StoredDocument stored = done.job().stored();
    String name = stored.name() == null ? stored.id() : stored.name();
    return switch (done.outcome()) {
      case null -> new Reread(name, Result.CURRENT, "", 0);
      case Outcome.Read read when !isSameText(stored, read.record().document()) ->
          new Reread(name, Result.OTHER_TEXT, "", 0);
      case Outcome.Read read -> {
        append(stored, read.record(), action);
        StandingRecord standing = PresentRows.fold(stored, file.eventsOf(stored.id()));
        long suggestions =
            standing == null
                ? 0
                : standing.lines().stream()
                    .filter(line -> line.suggestion() != null || line.isGone())
                    .count();
        yield new Reread(name, Result.READ, "", suggestions);
      }
      case Outcome.Unreadable failed -> new Reread(name, Result.FAILED, failed.message(), 0);
      case Outcome.AlreadyOnRecord known -> new Reread(name, Result.CURRENT, "", 0);
    };
  }

  private void append(StoredDocument stored, DocumentRecord record, Long[] action) {
    String lines = travaux.metaLine() + LineFormat.whole(record);
    LogEvent.New reading = new LogEvent.New(LogEvent.READ, stored.id(), stored.id(), lines);
    action[0] = file.append(who, action[0], List.of(reading));
  }

  private static boolean isSameText(StoredDocument stored, Document read) {
    return stored.textSha256().equals(read.textSha256());
  }
}
