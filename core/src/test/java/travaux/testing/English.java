package travaux.testing;

import java.util.ArrayList;
import java.util.List;
import travaux.language.Parser;
import travaux.language.Sentence;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/** Parsed English for tests. One parser serves them all: its models take seconds to load. */
public final class English {

  private static final class Models {
    static final Parser PARSER = Parser.english();
  }

  private English() {}

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
}
