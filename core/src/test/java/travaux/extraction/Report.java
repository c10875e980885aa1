package travaux.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList;
import travaux.extraction.actors.Actors;
import travaux.extraction.quotes.CueList;
import travaux.extraction.quotes.QuoteReader;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.EnglishParser;
import travaux.language.Sentence;
import travaux.language.TimeFinder;
import travaux.negotiation.Act;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Line;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;

/** An invented report of one paragraph, read with the shipped rules. */
public record Report(
    Document document,
    List<Sentence> sentences,
    List<Quote> quotes,
    Casting casting,
    List<Entry> entries,
    List<TimeExpression> times) {

  /** A Wednesday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 7);

  private static final ActorList ACTORS = ActorList.english();
  private static final CueList CUES = CueList.english();
  private static final Extraction EXTRACTION =
      new Extraction(ACTORS, CUES, Rules.read("acts.rules", rules()));
  private static final TimeFinder TIMES = TimeFinder.english();

  public static Report of(String text) {
    return of(text, PUBLISHED);
  }

  public static Report of(String text, @Nullable LocalDate published) {
    When when =
        published == null ? When.UNKNOWN : new When(null, published, published, When.How.GIVEN, "");
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    String hash = Identity.sha256(text);
    Document document =
        new Document(hash, "a.txt", hash, hash, text, "plain text", null, null, "en", when, blocks);
    List<Sentence> sentences = EnglishParser.shared().parse(document);
    Actors actors = Actors.find(ACTORS, document, sentences);
    List<Quote> quotes = new QuoteReader(CUES).read(document, sentences, actors);
    List<Line> lines = EXTRACTION.read(document, sentences);
    List<Entry> entries =
        lines.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
    return new Report(
        document,
        sentences,
        quotes,
        new Casting(actors, quotes),
        entries,
        TIMES.find(document, sentences));
  }

  private static String rules() {
    try (InputStream in = Report.class.getResourceAsStream("/travaux/language/en/acts.rules")) {
      if (in == null) {
        throw new IllegalStateException("No acts.rules on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of one type. */
  public <T extends Line> List<T> lines(Class<T> type) {
    return EXTRACTION.read(document, sentences).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Returns the first entry of an act. */
  public Entry entry(Act act) {
    return entries.stream().filter(entry -> entry.act() == act).findFirst().orElseThrow();
  }

  /** Returns the words of a span. */
  public String words(Span span) {
    return span.of(document.text());
  }
}
