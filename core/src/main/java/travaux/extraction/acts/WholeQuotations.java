package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/**
 * What was stated in quotation marks is all that stands between them in the sentence, also where
 * the parser saw only a part.
 */
final class WholeQuotations {

  private static final Pattern JOINS = Pattern.compile("(And|But|So|Or)\\s+");

  private final Document document;
  private final List<Quote> quotes;

  WholeQuotations(Document document, List<Quote> quotes) {
    this.document = document;
    this.quotes = quotes.stream().filter(quote -> quote.kind() == Quote.Kind.DIRECT).toList();
  }

  /** Returns the entry with all words of the quotation that its verb reports. */
  Entry completed(Entry entry) {
    if (entry.act() != Act.STATE || entry.what().isEmpty()) {
      return entry;
    }
    List<Quote> told = quotes.stream().filter(quote -> isOf(quote, entry)).toList();
    if (told.size() != 1) {
      return entry;
    }
    List<Span> words = new ArrayList<>();
    for (Span piece : told.get(0).content()) {
      Span inside = inside(piece, entry.sentence());
      if (inside != null) {
        words.add(inside);
      }
    }
    boolean open =
        words.stream().anyMatch(span -> entry.condition().stream().anyMatch(span::overlaps));
    if (words.isEmpty() || open) {
      return entry;
    }
    Matcher joins = JOINS.matcher(document.text()).region(words.get(0).start(), words.get(0).end());
    if (joins.lookingAt()) {
      words.set(0, new Span(joins.end(), words.get(0).end()));
    }
    // "Said its “will to sign” is firm": the words before the marks stay.
    Span first = entry.what().get(0);
    if (first.overlaps(words.get(0)) && first.start() < words.get(0).start()) {
      words.set(0, new Span(first.start(), words.get(0).end()));
    }
    boolean whole =
        words.stream().allMatch(span -> entry.what().stream().anyMatch(own -> own.contains(span)));
    return whole ? entry : entry.saying(words);
  }

  private static boolean isOf(Quote quote, Entry entry) {
    return quote.cue().stream().anyMatch(cue -> entry.trigger().stream().anyMatch(cue::overlaps));
  }

  /** The words in the sentence, without marks at their ends. */
  private @Nullable Span inside(Span piece, Span sentence) {
    int start = Math.max(piece.start(), sentence.start());
    int end = Math.min(piece.end(), sentence.end());
    while (start < end && isMark(document.text().charAt(start))) {
      start++;
    }
    while (end > start && isMark(document.text().charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || "“”‘’\"'.,;:!?".indexOf(c) >= 0;
  }
}
