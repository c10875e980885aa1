package travaux.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import travaux.RecordReader;
import travaux.extraction.Extraction;
import travaux.extraction.actors.ActorList;
import travaux.extraction.quotes.CueList;
import travaux.extraction.rules.Rules;
import travaux.language.Parser;
import travaux.language.Sentence;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/** Parsed English for tests. One parser serves them all: its models take seconds to load. */
public final class English {

  private static final class Models {
    static final Parser PARSER = Parser.english();
  }

  private static final class Reader {
    static final RecordReader READER = RecordReader.english();
  }

  private static final class Shipped {
    static final ActorList ACTORS = ActorList.english();
    static final CueList CUES = CueList.english();
    static final String TEXT = text("acts.rules");
    static final Rules RULES = Rules.read("acts.rules", TEXT);
    static final Extraction EXTRACTION = extraction(RULES);

    private static String text(String file) {
      try (InputStream in = English.class.getResourceAsStream("/travaux/language/en/" + file)) {
        if (in == null) {
          throw new IllegalStateException("no " + file + " on the class path");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private English() {}

  /** Returns the parser of all tests. */
  public static Parser parser() {
    return Models.PARSER;
  }

  /** Returns the reader of all tests that go through the front door. It has its own parser. */
  public static RecordReader reader() {
    return Reader.READER;
  }

  /** Returns the shipped rules. */
  public static Rules rules() {
    return Shipped.RULES;
  }

  /** Returns the shipped rules as they stand in their file. */
  public static String rulesText() {
    return Shipped.TEXT;
  }

  /** Returns an extraction with the shipped lists and these rules. */
  public static Extraction extraction(Rules rules) {
    return new Extraction(Shipped.ACTORS, Shipped.CUES, rules);
  }

  /** Returns what the shipped rules find; the lines of {@code text} are its paragraphs. */
  public static DocumentRecord record(String text) {
    return record(Shipped.EXTRACTION, text);
  }

  /** Returns what these rules find; the lines of {@code text} are its paragraphs. */
  public static DocumentRecord record(Rules rules, String text) {
    return record(extraction(rules), text);
  }

  private static DocumentRecord record(Extraction extraction, String text) {
    Document document = document(text);
    return new DocumentRecord(document, extraction.read(document, parse(document)));
  }

  /** Returns a document whose lines are its paragraphs. */
  public static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    String hash = Identity.sha256(text);
    return new Document(
        hash.substring(0, 12),
        "invented.txt",
        hash,
        hash,
        text,
        "plain text, UTF-8",
        null,
        null,
        "en",
        When.UNKNOWN,
        blocks);
  }

  /** Returns the document's sentences. */
  public static List<Sentence> parse(Document document) {
    return Models.PARSER.parse(document);
  }

  /** Returns the only sentence of {@code text}. */
  public static Sentence sentence(String text) {
    List<Sentence> sentences = parse(document(text));
    if (sentences.size() != 1) {
      throw new IllegalArgumentException("\"" + text + "\" is not one sentence: " + sentences);
    }
    return sentences.get(0);
  }
}
