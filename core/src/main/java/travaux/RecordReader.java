package travaux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.extraction.Extraction;
import travaux.extraction.actors.ActorList;
import travaux.extraction.quotes.CueList;
import travaux.extraction.rules.Rules;
import travaux.language.Parser;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Identity;
import travaux.reading.DocumentReader;
import travaux.reading.UnreadableDocumentException;

/**
 * Reads a document and puts on the record what it tells of a negotiation: the front door for
 * programmers.
 *
 * <pre>{@code
 * RecordReader reader = RecordReader.english();
 * DocumentRecord record = reader.read(Path.of("report.txt"));
 * record.entries().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable, thread-safe, and a pure function of the document and the rules.
 */
public final class RecordReader {

  /** A million tokens or so: a minute or two of reading, and more than any report or treaty. */
  private static final int MOST_BYTES = 5_000_000;

  /** The reader's version, as every record tells it. */
  public static final String VERSION = "0.1.0";

  private static final String DATA = "/travaux/language/en/";
  private static final List<String> FILES =
      List.of(
          "acts.rules",
          "actors.tsv",
          "offices.tsv",
          "organisations.tsv",
          "cues.tsv",
          "furniture.txt",
          "dates.rules",
          "events.tsv",
          "instruments.tsv",
          "forms.tsv",
          "bindings.tsv",
          "event-verbs.tsv",
          "issues.tsv",
          "matters.tsv",
          "matter-parties.tsv",
          "deadlines.tsv",
          "points.tsv");

  private final DocumentReader documents;
  private final Parser parser;
  private final Extraction extraction;
  private final String rulesHash;

  private RecordReader(
      DocumentReader documents, Parser parser, Extraction extraction, String rulesHash) {
    this.documents = documents;
    this.parser = parser;
    this.extraction = extraction;
    this.rulesHash = rulesHash;
  }

  /** Returns a reader with the shipped English rules. Loads a parser: keep it. */
  public static RecordReader english() {
    StringBuilder data = new StringBuilder();
    FILES.forEach(file -> data.append(resource(file)));
    Rules rules = Rules.read("acts.rules", resource("acts.rules"));
    Extraction extraction = new Extraction(ActorList.english(), CueList.english(), rules);
    return new RecordReader(
        DocumentReader.english().atMost(MOST_BYTES),
        Parser.english(),
        extraction,
        Identity.sha256(data.toString()).substring(0, 12));
  }

  private static String resource(String file) {
    try (InputStream in = RecordReader.class.getResourceAsStream(DATA + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program's own file " + DATA + file + " is missing. Maybe build it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read from disk
   * @throws UnreadableDocumentException when it is no text that can be read
   */
  public DocumentRecord read(Path file) throws IOException, UnreadableDocumentException {
    return read(String.valueOf(file.getFileName()), Files.readAllBytes(file), null);
  }

  /**
   * Reads a document.
   *
   * @param name how the document is called on the record
   * @param bytes the file
   * @param published the publication date as the user tells it, or null
   * @throws UnreadableDocumentException when it is no text that can be read
   */
  public DocumentRecord read(String name, byte[] bytes, @Nullable LocalDate published)
      throws UnreadableDocumentException {
    Document document = documents.read(name, bytes, published);
    boolean readable = document.language().equals("en") || document.language().equals("und");
    if (!readable) {
      return new DocumentRecord(document, List.of());
    }
    return new DocumentRecord(
        document, extraction.read(document, parser.parse(document), parser.points(document)));
  }

  /** Returns the reader's version. */
  public String version() {
    return VERSION;
  }

  /** Returns a short hash of the rules and lists: the same hash, the same record. */
  public String rulesHash() {
    return rulesHash;
  }
}
