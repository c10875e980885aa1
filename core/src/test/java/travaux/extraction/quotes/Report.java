package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.extraction.actors.ActorList;
import travaux.extraction.actors.Actors;
import travaux.language.EnglishParser;
import travaux.language.Sentence;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/** An invented report, one paragraph a line, and what is quoted in it. */
record Report(String text, List<Quote> quotes) {

  private static final QuoteReader READER = new QuoteReader(CueList.english());
  private static final ActorList ACTORS = ActorList.english();

  static Report of(String... paragraphs) {
    Document document = document(String.join("\n", paragraphs));
    List<Sentence> sentences = EnglishParser.shared().parse(document);
    Actors actors = Actors.find(ACTORS, document, sentences);
    return new Report(document.text(), READER.read(document, sentences, actors));
  }

  static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    return new Document(
        "x",
        "x.txt",
        "",
        Identity.sha256(text),
        text,
        "plain text",
        null,
        null,
        "en",
        When.UNKNOWN,
        blocks);
  }

  /** Returns each outermost quote as "source: piece | piece". */
  List<String> said() {
    return quotes.stream()
        .filter(quote -> quote.within() == null)
        .map(quote -> words(quote.source()) + ": " + words(quote.content()))
        .toList();
  }

  String words(List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" | "));
  }

  /** Returns the quote whose content holds {@code words}; the shortest one if several do. */
  Quote with(String words) {
    int at = text.indexOf(words);
    Span span = new Span(at, at + words.length());
    return quotes.stream()
        .filter(quote -> quote.content().stream().anyMatch(piece -> piece.contains(span)))
        .min((a, b) -> Integer.compare(words(a.content()).length(), words(b.content()).length()))
        .orElseThrow(() -> new AssertionError("no quote holds \"" + words + "\" but " + said()));
  }
}
