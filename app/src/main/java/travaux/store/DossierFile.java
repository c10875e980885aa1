package travaux.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;

/**
 * One open dossier. Each method that writes is one transaction: it is done wholly or not at all.
 * Not thread-safe. All methods throw {@link StoreException} when the file cannot be used.
 */
public final class DossierFile implements AutoCloseable {

  private final Path file;
  private final Handle handle;
  private final Transactions transactions;
  private final Projection projection;
  private final Sources sources;
  private final Log log;
  private final PresentTables present;
  private final Answers answers;

  private DossierFile(Path file, Clock clock, Projection projection, Handle handle) {
    this.file = file;
    this.handle = handle;
    this.transactions = new Transactions(file, handle);
    this.projection = projection;
    this.sources = new Sources(handle);
    this.log = new Log(handle, clock);
    this.present = new PresentTables(handle, projection);
    this.answers = new Answers(file, handle);
  }

  /** Opens a dossier that exists; an older one is brought up to date, after a copy of it. */
  public static DossierFile open(Path file, Clock clock, Projection projection) {
    return opened(file, clock, projection, Opening.existing(file));
  }

  /** Opens a dossier, or makes an empty one where no file is. */
  public static DossierFile openOrCreate(Path file, Clock clock, Projection projection) {
    return opened(file, clock, projection, Opening.existingOrNew(file));
  }

  private static DossierFile opened(
      Path file, Clock clock, Projection projection, Opening.Opened opened) {
    DossierFile dossier = new DossierFile(file, clock, projection, opened.handle());
    if (opened.upgraded()) {
      dossier.rebuild();
    }
    return dossier;
  }

  /** What became of a source that was to be added. */
  public enum Added {
    /** It is on the record now. */
    NEW,
    /** The same bytes were on the record before. */
    KNOWN,
    /** The same bytes were removed from this dossier for good; nothing is added. */
    PURGED
  }

  /**
   * What became of a source, and in which action; 0 when nothing was added.
   *
   * @param added what became of it
   * @param action the action's number
   */
  public record Adding(Added added, long action) {}

  /**
   * Puts a document and what was read from it on the record, unless the same bytes are there.
   *
   * @param lines what was read
   * @param who the person or program that adds it
   * @param action the action that this goes on with, or null for one of its own
   */
  public Adding add(
      Document document, byte[] bytes, String lines, String who, @Nullable Long action) {
    return inTransaction(() -> {
      StoredDocument known = sources.bySha256(document.sha256());
      if (known != null && known.isPurged()) {
        return new Adding(Added.PURGED, 0);
      }
      if (known != null && isPresent(known.key())) {
        return new Adding(Added.KNOWN, 0);
      }
      if (known == null) {
        sources.keep(document, bytes);
      }
      String id = known == null ? document.id() : known.id();
      LogEvent.New reading = new LogEvent.New(LogEvent.READ, id, id, lines);
      long done = log.append(who, action, List.of(reading));
      Set<Long> undone = log.undone();
      project(id, undone);
      present.join(log, undone);
      return new Adding(Added.NEW, done);
    });
  }

  /**
   * Puts events on the record, as one action.
   *
   * @param action the action that they go on with, or null for one of their own
   * @return the number of the action
   * @throws StoreException when a document is purged
   */
  public long append(String who, @Nullable Long action, List<LogEvent.New> events) {
    return inTransaction(() -> {
      List<String> documents =
          events.stream().map(LogEvent.New::document).filter(Objects::nonNull).distinct().toList();
      documents.forEach(this::refusePurged);
      long done = log.append(who, action, events);
      Set<Long> undone = log.undone();
      documents.forEach(document -> project(document, undone));
      boolean named = events.stream().anyMatch(event -> isNaming(event.kind()));
      present.join(log, undone, named);
      return done;
    });
  }

  /**
   * Undoes an action; undoing an undoing does it again.
   *
   * @param action its number, or null for the last one that counts and is no undoing
   * @return the events that were undone
   * @throws StoreException when there is no such action, or it does not count already
   */
  public List<LogEvent> undo(@Nullable Long action, String who) {
    return inTransaction(() -> {
      Set<Long> undone = log.undone();
      Long chosen = action == null ? log.lastThatCounts(undone) : action;
      if (chosen == null) {
        throw new StoreException(file + ": there is nothing to undo.");
      }
      List<LogEvent> events = log.action(chosen);
      if (events.isEmpty()) {
        throw new StoreException(
            file + ": there is no action " + chosen + ". Maybe see: travaux log " + file);
      }
      if (undone.contains(chosen)) {
        throw new StoreException(file + ": action " + chosen + " is undone already.");
      }
      if (events.get(0).kind().equals(LogEvent.WITHHELD)) {
        throw new StoreException(file + ": the words of notes are not here to be brought back.");
      }
      if (events.get(0).kind().equals(LogEvent.PURGED)) {
        throw new StoreException(file + ": what was purged is gone and cannot be brought back.");
      }
      String subject = chosen.toString();
      log.append(who, null, List.of(new LogEvent.New(LogEvent.UNDONE, null, subject, "{}")));
      Set<Long> now = log.undone();
      log.documentsOf(chosen).forEach(document -> project(document, now));
      present.join(log, now, events.stream().anyMatch(event -> isNaming(event.kind())));
      return events;
    });
  }

  /**
   * Removes a source, what was read from it and what people noted about it for good; the log keeps
   * that it was done. A source that is purged already is purged again, for one that was
   * interrupted.
   *
   * @param document id of the document
   * @param payload JSON with the reason
   */
  public void purge(String document, String payload, String who) {
    told(() -> {
      // What is deleted is overwritten, so that it cannot be read from the file's free pages.
      handle.execute("PRAGMA secure_delete = ON");
      return true;
    });
    inTransaction(() -> {
      StoredDocument stored = known(document);
      if (!stored.isPurged()) {
        present.put(stored, null);
        present.join(log, log.undone());
        log.append(
            who, null, List.of(new LogEvent.New(LogEvent.PURGED, document, document, payload)));
        sources.empty(stored.key());
      }
      return true;
    });
    told(() -> {
      handle.execute("INSERT INTO source_words (source_words) VALUES ('optimize')");
      handle.execute("INSERT INTO line_words (line_words) VALUES ('optimize')");
      handle.execute("VACUUM");
      return true;
    });
  }

  /** Makes the tables of the present state again, from the sources and the events alone. */
  public void rebuild() {
    inTransaction(() -> {
      present.clear();
      Set<Long> undone = log.undone();
      documentIds().forEach(id -> project(id, undone));
      present.join(log, undone);
      return true;
    });
  }

  private boolean isNaming(String kind) {
    return kind.equals(LogEvent.UNDONE) || projection.namingKinds().contains(kind);
  }

  private void refusePurged(String document) {
    if (known(document).isPurged()) {
      throw new StoreException(file + ": document " + document + " was purged.");
    }
  }

  private void project(String id, Set<Long> undone) {
    StoredDocument document = known(id);
    List<LogEvent> events = document.isPurged() ? List.of() : log.of(document.key(), undone);
    present.put(document, events.isEmpty() ? null : projection.of(document, events));
  }

  /** Returns the names of the documents on the record now, by the sha256 of their bytes. */
  public Map<String, String> namesBySha256() {
    return told(sources::namesBySha256);
  }

  /** Returns the ids of all sources, purged ones too, in the order in which they came. */
  public List<String> documentIds() {
    return told(() ->
        handle.createQuery("SELECT id FROM document ORDER BY key").mapTo(String.class).list());
  }

  /** Returns the ids of the documents that are on the record now. */
  public List<String> presentIds() {
    return told(() ->
        handle
            .createQuery(
                """
                SELECT id FROM document JOIN present ON present.document = document.key
                ORDER BY key
                """)
            .mapTo(String.class)
            .list());
  }

  /** Returns the ids of the sources that a name or the beginning of an id may mean. */
  public List<String> idsLike(String nameOrId) {
    return told(() -> sources.idsLike(nameOrId));
  }

  /**
   * Returns a source.
   *
   * @throws StoreException when its text is not the one that was put on the record
   */
  public StoredDocument document(String id) {
    return told(() -> checked(known(id)));
  }

  /** Returns the key of a source. */
  public long keyOf(String id) {
    return told(() -> known(id).key());
  }

  /** Returns a source by its key; see {@link #document(String)}. */
  public StoredDocument document(long key) {
    return told(() -> checked(Objects.requireNonNull(sources.byKey(key))));
  }

  /** Returns the bytes of a source that is not purged. */
  public byte[] bytes(String id) {
    return told(() -> sources.bytes(known(id)));
  }

  /** Returns what happened to a document, in order, without what was undone. */
  public List<LogEvent> eventsOf(String id) {
    return told(() -> log.of(known(id).key(), log.undone()));
  }

  /** Returns what happened to a document, in order, without the actions that do not count. */
  public List<LogEvent> eventsOf(StoredDocument document, Set<Long> undone) {
    return told(() -> log.of(document.key(), undone));
  }

  /** Returns the last event of a kind that counts and has its payload, or null. */
  public @Nullable LogEvent lastOf(String kind) {
    return told(() -> log.lastOf(kind, log.undone()));
  }

  /** Returns the events of one kind that count, in order. */
  public List<LogEvent> eventsOfKind(String kind) {
    return told(() -> {
      TreeSet<Long> undone = log.undone();
      return log.ofKind(kind).stream().filter(e -> !undone.contains(e.action())).toList();
    });
  }

  /** Returns the last events, the newest first. */
  public List<LogEvent> log(int limit) {
    return told(() -> log.newest(limit));
  }

  /** Hands on all events, in order. */
  public void forEachEvent(Consumer<LogEvent> each) {
    told(() -> {
      log.forEach(each);
      return true;
    });
  }

  /** Returns the numbers of the actions that do not count, because they were undone. */
  public Set<Long> undone() {
    return told(log::undone);
  }

  /** Returns who answers questions from the tables of the present state. */
  public Answers answers() {
    return answers;
  }

  /** Returns what is wrong with the dossier, each with what it is about; empty when all is well. */
  public List<String> check() {
    return told(() -> new Integrity(handle, sources, log, projection).faults());
  }

  /**
   * Puts sources and events of another dossier into this empty one. The disk may not have all of it
   * when this returns.
   */
  public void take(Consumer<Taking> all) {
    told(() -> handle.execute("PRAGMA synchronous = OFF"));
    inTransaction(() -> {
      all.accept(new Taking(sources, log));
      return true;
    });
    rebuild();
  }

  /** Does work that only reads, on the dossier as it is now, whatever others write meanwhile. */
  public <T> T reading(Supplier<T> work) {
    return transactions.reading(work);
  }

  /** Closes the file. */
  @Override
  public void close() {
    handle.close();
  }

  /** For tests that need a setting of SQLite's. */
  public void pragma(String setting) {
    handle.execute("PRAGMA " + setting);
  }

  private boolean isPresent(long key) {
    return handle
        .createQuery("SELECT 1 FROM present WHERE document = ?")
        .bind(0, key)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private StoredDocument known(String id) {
    StoredDocument document = sources.byId(id);
    if (document == null) {
      throw new StoreException(file + ": there is no document " + id + ".");
    }
    return document;
  }

  private StoredDocument checked(StoredDocument document) {
    String text = document.text();
    if (text != null && !Identity.sha256(text).equals(document.textSha256())) {
      throw new StoreException(
          file
              + ": the text of document "
              + document.id()
              + " is not the one that was put on the record."
              + " Maybe copy the dossier again from where it came.");
    }
    return document;
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transactions.whole(work);
  }

  private <T> T told(Callable<T> work) {
    return Failures.told(file, work);
  }
}
