package travaux.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Block;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.TimeExpression;
import travaux.present.SafeText;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;

/**
 * The text of a source with what was read from it.
 *
 * @param blocks its paragraphs
 * @param part which part of a long text it is, from 1
 * @param parts how many there are
 * @param here where the place begins that was asked for, or -1
 */
public record SourceText(List<Paragraph> blocks, int part, int parts, int here) {

  /** A part of a long text is about so long, in UTF-16 units. */
  private static final int PART = 40_000;

  /**
   * A paragraph.
   *
   * @param kind paragraph, heading, caption ...
   * @param isFurniture whether nothing is read from it
   * @param pieces its words; one of them may be the place that was asked for
   */
  public record Paragraph(String kind, boolean isFurniture, List<Piece> pieces) {}

  /**
   * Returns the part of a text that has a place.
   *
   * @param lit the line that was asked for, or null
   * @param at a place in the text that was asked for, or -1
   * @param part which part when no line or place was asked for, from 1
   */
  public static SourceText of(StandingRecord record, @Nullable StandingLine lit, int at, int part) {
    Document document = record.document();
    List<List<Block>> parts = parts(document.blocks());
    Span place = lit == null ? around(at, document.blocks()) : place(lit);
    int chosen = Math.max(1, Math.min(part, parts.size()));
    for (int i = 0; place != null && i < parts.size(); i++) {
      if (parts.get(i).stream().anyMatch(block -> block.span().overlaps(place))) {
        chosen = i + 1;
        break;
      }
    }
    List<Piece.Mark> marks = marks(record, lit);
    if (lit == null && place != null) {
      marks.add(Piece.Mark.of(place, "lit"));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : parts.isEmpty() ? List.<Block>of() : parts.get(chosen - 1)) {
      List<Piece> pieces = Piece.of(document.text(), block.span(), marks);
      paragraphs.add(
          new Paragraph(
              block.kind().words(), block.kind().isFurniture(), withSpeakers(pieces, record)));
    }
    int here = place == null ? -1 : place.start();
    return new SourceText(paragraphs, chosen, Math.max(1, parts.size()), here);
  }

  /** Returns where a line stands: an act's sentence, else its words; null when nowhere. */
  public static @Nullable Span place(StandingLine line) {
    return Lit.of(line.line()).place();
  }

  private static @Nullable Span around(int at, List<Block> blocks) {
    return blocks.stream()
        .map(Block::span)
        .filter(span -> span.start() <= at && at < span.end())
        .findFirst()
        .orElse(null);
  }

  private static List<List<Block>> parts(List<Block> blocks) {
    List<List<Block>> parts = new ArrayList<>();
    int length = PART;
    for (Block block : blocks) {
      if (length >= PART) {
        parts.add(new ArrayList<>());
        length = 0;
      }
      parts.get(parts.size() - 1).add(block);
      length += block.span().length();
    }
    return parts;
  }

  /** Puts the name of who is quoted before words that stand in marks; the others tell it. */
  private static List<Piece> withSpeakers(List<Piece> pieces, StandingRecord record) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      for (StandingLine line : record.lines()) {
        if (line.line() instanceof Quote quote
            && line.status() != Status.REJECTED
            && quote.kind() != Quote.Kind.INDIRECT
            && !quote.content().isEmpty()
            && quote.content().get(0).start() == piece.start()
            && !speaker(quote).isEmpty()) {
          all.add(new Piece(piece.start(), piece.start(), speaker(quote), "speaker", null, null));
        }
      }
      all.add(piece);
    }
    return all;
  }

  private static String speaker(Quote quote) {
    String speaker = quote.speaker() == null ? quote.party() : quote.speaker();
    return speaker == null ? "" : SafeText.oneLine(speaker);
  }

  private static List<Piece.Mark> marks(StandingRecord record, @Nullable StandingLine lit) {
    List<Piece.Mark> marks = new ArrayList<>();
    for (StandingLine line : record.lines()) {
      if (line.status() == Status.REJECTED) {
        continue;
      }
      if (line.line() instanceof Quote quote) {
        String title = speaker(quote).isEmpty() ? null : "quoted: " + speaker(quote);
        quote.content().forEach(span -> marks.add(new Piece.Mark(span, "quoted", null, title)));
      }
    }
    String document = record.document().id();
    record.lines().stream()
        .filter(line -> line.status() != Status.REJECTED && line.line() instanceof Entry)
        .map(line -> (Entry) line.line())
        .sorted(Comparator.comparing(Entry::sentence))
        .forEach(entry -> {
          String title = SafeText.oneLine(ActView.summary(entry, record.document().text()));
          String href = Addresses.line(document, entry.id());
          entry.trigger().forEach(span -> marks.add(new Piece.Mark(span, "other", href, title)));
        });
    if (lit != null) {
      marks.addAll(Lit.of(lit.line()).marks());
    }
    return marks;
  }

  /** The words of a line that are lit: the place, and what is said where in it. */
  private record Lit(@Nullable Span place, List<Piece.Mark> marks) {

    static Lit of(Line line) {
      List<Piece.Mark> marks = new ArrayList<>();
      Span place =
          switch (line) {
            case Entry entry -> {
              marks.add(Piece.Mark.of(entry.sentence(), "lit"));
              actors(entry.who(), "who", marks);
              actors(entry.whom(), "whom", marks);
              all(entry.what(), "what", marks);
              all(entry.condition(), "condition", marks);
              if (entry.when().words() != null) {
                marks.add(Piece.Mark.of(entry.when().words(), "when"));
              }
              if (entry.where() != null) {
                marks.add(Piece.Mark.of(entry.where().words(), "where"));
              }
              all(entry.trigger(), "trigger", marks);
              yield entry.sentence();
            }
            case Quote quote -> {
              all(quote.content(), "lit", marks);
              all(quote.source(), "who", marks);
              all(quote.cue(), "trigger", marks);
              yield first(quote.content());
            }
            case TimeExpression time -> time.words();
            case Event event -> event.words();
            case Instrument instrument -> instrument.words();
            case Deadline deadline -> deadline.words();
            case Person person -> first(person.words());
            case PackageDeal deal -> deal.words();
            case IssueMention matter -> matter.words();
            case Link link -> link.words();
          };
      if (marks.isEmpty() && place != null) {
        marks.add(Piece.Mark.of(place, "lit"));
      }
      return new Lit(place, marks);
    }

    private static void actors(List<Actor> actors, String css, List<Piece.Mark> marks) {
      actors.forEach(actor -> marks.add(Piece.Mark.of(actor.words(), css)));
    }

    private static void all(List<Span> spans, String css, List<Piece.Mark> marks) {
      spans.forEach(span -> marks.add(Piece.Mark.of(span, css)));
    }

    private static @Nullable Span first(List<Span> spans) {
      return spans.isEmpty() ? null : spans.get(0);
    }
  }
}
