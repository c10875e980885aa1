package travaux;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Brief;
import travaux.analysis.Proceedings;
import travaux.analysis.Table;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.lines.LineFormat;
import travaux.lines.MalformedLineException;
import travaux.linking.Linking;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Status;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;
import travaux.store.LogEvent;
import travaux.store.Question;
import travaux.store.StoreException;
import travaux.store.StoredDocument;

/**
 * The record of one negotiation, kept in a file. Not thread-safe. All methods throw {@link
 * DossierException} when the file cannot be used.
 */
public final class Dossier implements AutoCloseable {

  private static final int FEW = 20_000;
  private static final int COUNTED = 1000;

  final Path path;
  final DossierFile file;
  private final Joinings joinings;
  private final Folded folded;
  private final Newer newer;

  private Dossier(Path path, DossierFile file) {
    this.path = path;
    this.file = file;
    this.joinings = new Joinings(file);
    this.folded = new Folded(file);
    this.newer = new Newer(file);
  }

  /** Opens a dossier that exists; an older one is brought up to date, after a copy of it. */
  public static Dossier open(Path path) {
    return told(
        () -> new Dossier(path, DossierFile.open(path, Clock.systemUTC(), new PresentRows())));
  }

  /** Opens a dossier, or makes an empty one where no file is. */
  public static Dossier openOrCreate(Path path) {
    return told(() ->
        new Dossier(path, DossierFile.openOrCreate(path, Clock.systemUTC(), new PresentRows())));
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
    @Nullable Long[] action = {null};
    travaux.take(
        paths,
        published,
        input,
        known::get,
        taken -> each.accept(sources().put(travaux, taken, who, action)));
  }

  /** Reads one source and puts it on the record. */
  Outcome add(Travaux travaux, byte[] bytes, String name, String who) {
    return sources().add(travaux, name, bytes, null, who);
  }

  /** Returns what the record calls names now. */
  Joining joining() {
    return joinings.now();
  }

  /** Returns documents as they stand. */
  Folded folded() {
    return folded;
  }

  /** Returns the documents as a shelf. */
  public Sources sources() {
    return new Sources(this);
  }

  /** Returns all documents with what stands of them now, in the order they came. */
  public List<DocumentRecord> records() {
    List<DocumentRecord> records = new ArrayList<>();
    forEach(standing -> records.add(standing.standing()));
    return records;
  }

  /** Makes a brief of what stands for one side. */
  public Brief brief(List<String> us, @Nullable LocalDate asOf) {
    return Brief.of(parts(Parts.PRINTED).about(us, asOf), us, asOf);
  }

  /**
   * Returns the views page by page.
   *
   * @param whole up to so many documents a view is made of all of them
   */
  public Parts parts(int whole) {
    return new Parts(this, whole);
  }

  /** Makes a view of all that stands, however long it takes. */
  public Table view(View view, Wanted wanted) {
    return view.of(proceedings(wanted.asOf()), wanted);
  }

  /**
   * Returns all documents as they stand, under one name for one person, party, issue and
   * instrument, with what ties lines of different documents.
   */
  public Proceedings proceedings() {
    return proceedings(null);
  }

  /**
   * Returns the same of what was published by the end of a day, as if nothing were known later; a
   * document of unknown date is not seen.
   *
   * @param asOf the day, or null for all
   */
  public Proceedings proceedings(@Nullable LocalDate asOf) {
    return told(() -> joining().of(standing(file.presentIds()).toList(), asOf));
  }

  /** The documents under their own names, one after the other. */
  private Stream<DocumentRecord> standing(List<String> ids) {
    Set<Long> undone = file.undone();
    return ids.stream().map(id -> standing(file, file.document(id), undone).standing());
  }

  /** Hands on all documents with their lines as they stand, in the order they came. */
  public void forEach(Consumer<StandingRecord> each) {
    told(() -> {
      Set<Long> undone = file.undone();
      Joining joining = joining();
      for (String id : file.presentIds()) {
        each.accept(joining.named(standing(file, file.document(id), undone)));
      }
      return true;
    });
  }

  /** Returns the first line of what {@link #forEach} hands on in the line format. */
  public String metaLine() {
    return told(() -> {
      LogEvent last = file.lastOf(LogEvent.READ);
      String payload = last == null ? null : last.payload();
      return payload == null
          ? LineFormat.meta(Travaux.VERSION, "")
          : payload.substring(0, payload.indexOf('\n') + 1);
    });
  }

  /** Returns a document with its lines as they stand. */
  public StandingRecord standing(String id) {
    return told(() -> folded.named(joining()).apply(file.keyOf(id)));
  }

  static StandingRecord standing(DossierFile file, StoredDocument document, Set<Long> undone) {
    StandingRecord standing = PresentRows.fold(document, file.eventsOf(document, undone));
    if (standing == null) {
      throw new DossierException("Document " + document.id() + " is not on the record.");
    }
    return standing;
  }

  /** Returns the acts that are asked for. */
  public Hits acts(Asked asked) {
    return find("act", question -> file.answers().to(question), asked);
  }

  /** Returns the acts that are asked for; of very many, only that there are more than some. */
  public Hits someActs(Asked asked) {
    return find("act", q -> file.answers().some(q, FEW, COUNTED), asked);
  }

  /** Returns who tells which other documents tell what a line tells. */
  public ToldElsewhere toldElsewhere() {
    return told(() -> new ToldElsewhere(file));
  }

  /** Returns what ties different documents, and what only others tell of them. */
  public Linked linked() {
    return told(() -> {
      Joining joining = joining();
      Linking linking = joining.linking();
      standing(file.presentIds()).forEach(linking::take);
      return joining.linked(linking, file);
    });
  }

  /** Returns the quotes that are asked for. */
  public Hits quotes(Asked asked) {
    return find("quote", question -> file.answers().to(question), asked);
  }

  /**
   * Returns where words stand in the sources, the best documents first.
   *
   * @param words as people type them
   * @param source words that their titles or file names have, or null for all
   * @param limit how many documents at most
   */
  public List<Passage> passages(String words, @Nullable String source, int limit) {
    return told(() -> Passages.find(this, words, source, limit));
  }

  /** Returns acts on which people decided and of which a newer reading says otherwise. */
  public List<Hits.Hit> newer(int limit) {
    return told(() -> newer.first(limit, folded.named(joining())));
  }

  /** Returns a page of the acts that are asked for, without counting them. */
  public List<Hits.Hit> first(Asked asked) {
    return find("act", q -> new Question.Answer(file.answers().first(q), -1), asked).page();
  }

  private Hits find(String type, Function<Question, Question.Answer> answers, Asked asked) {
    return told(() -> {
      Joining joining = joining();
      Question question = new Questions(file, joining).of(type, asked);
      return Found.of(answers.apply(question), folded.named(joining));
    });
  }

  /** Returns all names on the record in a role: party, person, issue or instrument. */
  public Set<String> names(String role) {
    return told(() -> {
      Joining joining = joining();
      Set<String> all = new TreeSet<>();
      joining.all(file, role).forEach(name -> all.add(joining.called(name).name()));
      return all;
    });
  }

  /** Returns names in a role to choose from: all, or those in most lines when they are many. */
  public List<String> someNames(String role, int limit) {
    return told(() -> joining().some(file, role, limit));
  }

  /**
   * Returns what the record calls each name that documents have in a role, without those of which
   * people said that they mean another one.
   */
  public Map<String, String> spellings(String role) {
    return told(() -> {
      Joining joining = joining();
      Map<String, String> all = new TreeMap<>();
      joining.all(file, role).stream()
          .filter(joining::isOwn)
          .forEach(name -> all.put(Joining.label(name).name(), joining.called(name).name()));
      return all;
    });
  }

  /** Returns how many documents on the record have no known day of publication. */
  public long undated() {
    return told(file.answers()::undated);
  }

  /** Does work that only reads, on the dossier as it is now, whatever others write meanwhile. */
  public <T> T reading(Supplier<T> work) {
    return told(() -> file.reading(work));
  }

  /** Puts on the record that {@code who} accepts or rejects a line; the last decision counts. */
  public void decide(String line, Status status, String who) {
    told(() -> {
      new Corrections(this).decide(List.of(line), status, who);
      return status;
    });
  }

  /** Returns what people may say of names. */
  public Naming naming() {
    return new Naming(this);
  }

  /** Returns what people may change. */
  public Corrections corrections() {
    return new Corrections(this);
  }

  /**
   * Undoes an action; undoing an undoing does it again.
   *
   * @param action its number, or null for the last one that counts
   * @return how many events were undone, and what they were
   */
  public List<Logged> undo(@Nullable Long action, String who) {
    return told(() -> Logged.all(file.undo(action, who), file, Set.of()));
  }

  /** Returns the last events, the newest first. */
  public List<Logged> log(int limit) {
    return told(() -> Logged.all(file.log(limit), file, file.undone()));
  }

  /** Returns the place in the log of the last event; 0 when there is none. */
  public long last() {
    return told(() -> file.answers().last());
  }

  /**
   * Reads the stored sources again with newer rules. What people decided stands.
   *
   * @param each takes what came of each document
   */
  public void reread(Travaux travaux, String who, Consumer<Rereading.Reread> each) {
    told(() -> {
      new Rereading(file, travaux, who).run(each);
      return true;
    });
  }

  /** Removes a source for good; see {@code travaux purge}. */
  public void purge(String document, String why, String who) {
    told(() -> {
      file.purge(document, new Corrections(this).reason(why), who);
      return true;
    });
  }

  /** Returns the ids of the documents that a name or the beginning of an id may mean. */
  public List<String> documentsLike(String nameOrId) {
    return told(() -> file.idsLike(nameOrId));
  }

  /** Returns what is wrong with the file, a line each; empty when all is well. */
  public List<String> check() {
    return told(file::check);
  }

  /** Makes what is derived again, from the sources and the events alone. */
  public void rebuild() {
    told(() -> {
      file.rebuild();
      return true;
    });
  }

  /** For measurements that need a setting of SQLite's. */
  void setting(String setting) {
    file.pragma(setting);
  }

  @Override
  public void close() {
    file.close();
  }

  static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException | MalformedLineException e) {
      throw new DossierException(e);
    }
  }
}
