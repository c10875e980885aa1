package travaux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import travaux.lines.LineFormat;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Identity;
import travaux.reading.SourceFile;
import travaux.reading.SourceFiles;
import travaux.reading.UnreadableDocumentException;

/** Reads files about a negotiation, and keeps what was found in dossiers. Thread-safe. */
public final class Travaux {

  /** Reads one document, as {@link RecordReader#read} does. */
  @FunctionalInterface
  public interface OneDocument {

    /**
     * Returns the record of one document.
     *
     * @throws UnreadableDocumentException when the bytes cannot be read as a text
     */
    DocumentRecord read(String name, byte[] bytes, @Nullable LocalDate published)
        throws UnreadableDocumentException;
  }

  private final OneDocument reader;

  /** Version of the program and of its reader. */
  public static final String VERSION = RecordReader.VERSION;

  private final String version;
  private final String rulesHash;

  /**
   * Makes a front door for a reader.
   *
   * @param reader reads one document; must be thread-safe
   * @param version version of the reader
   * @param rulesHash hash of the rules that it uses
   */
  public Travaux(OneDocument reader, String version, String rulesHash) {
    this.reader = reader;
    this.version = version;
    this.rulesHash = rulesHash;
  }

  /** Returns a front door that reads English. Loading what it knows takes some seconds. */
  public static Travaux english() {
    RecordReader english = RecordReader.english();
    return new Travaux(english::read, english.version(), english.rulesHash());
  }

  /** Returns the first line of the line format, with its line break. */
  public String metaLine() {
    return LineFormat.meta(version, rulesHash);
  }

  /**
   * Reads files on all cores and hands on what came of each, in the order of the files.
   *
   * @param paths files, folders, or "-" for {@code input}
   * @param published the day on which all of them were published, or null when not given
   * @param input standard input
   * @param each takes the outcomes, on the calling thread
   */
  public void read(
      List<String> paths,
      @Nullable LocalDate published,
      InputStream input,
      Consumer<Outcome> each) {
    take(paths, published, input, sha256 -> null, taken -> each.accept(taken.outcome()));
  }

  /** An outcome, with the bytes of the file where it was read. */
  record Taken(Outcome outcome, byte[] bytes) {}

  /**
   * Reads files as {@link #read} does, but not those that are known.
   *
   * @param known gives the name under which the bytes with a sha256 are known, or null
   */
  void take(
      List<String> paths,
      @Nullable LocalDate published,
      InputStream input,
      Known known,
      Consumer<Taken> each) {
    Iterator<SourceFile> files = paths.stream().flatMap(Travaux::files).iterator();
    InOrder.work(files, file -> take(file, published, input, known), each);
  }

  /** Gives the name under which bytes are known. */
  interface Known {
    @Nullable String name(String sha256);
  }

  private Taken take(
      SourceFile file, @Nullable LocalDate published, InputStream input, Known known) {
    byte[] none = {};
    try {
      byte[] bytes =
          switch (file) {
            case SourceFile.Found found -> found.bytes();
            case SourceFile.StandardInput standard -> standard.bytes(input);
            case SourceFile.Missing missing -> none;
          };
      if (file instanceof SourceFile.Missing missing) {
        return new Taken(unreadable(missing.name(), missing.problem()), none);
      }
      String as = known.name(Identity.sha256(bytes));
      return as == null
          ? new Taken(read(file.name(), bytes, published), bytes)
          : new Taken(new Outcome.AlreadyOnRecord(file.name(), as), none);
    } catch (IOException e) {
      return new Taken(unreadable(file.name(), why(e)), none);
    } catch (OutOfMemoryError e) {
      return new Taken(unreadable(file.name(), "it is too large. Maybe split it."), none);
    }
  }

  Outcome read(String name, byte[] bytes, @Nullable LocalDate published) {
    try {
      byte[] word = WordFile.text(bytes);
      DocumentRecord record = reader.read(name, word == null ? bytes : word, published);
      return new Outcome.Read(word == null ? record : WordFile.of(record, bytes));
    } catch (UnreadableDocumentException e) {
      return new Outcome.Unreadable(name, Objects.requireNonNull(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return unreadable(
          name, "the reader failed on it (" + e + "). This is a defect: please report it.");
    }
  }

  private static Outcome unreadable(String name, String why) {
    return new Outcome.Unreadable(name, name + ": " + why);
  }

  private static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException gone ->
          "it was there a moment ago and is gone. Maybe another program moved it: run again.";
      case AccessDeniedException denied -> "it may not be read. Maybe change its permissions.";
      default -> "it cannot be read (" + e.getMessage() + ").";
    };
  }

  private static Stream<SourceFile> files(String path) {
    Iterator<SourceFile> files = SourceFiles.expand(List.of(path)).iterator();
    if (!files.hasNext()) {
      return Stream.of(
          new SourceFile.Missing(
              path, "the folder has no files to read. Maybe another folder was meant."));
    }
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false);
  }
}
