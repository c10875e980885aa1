package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/**
 * Pairs quotation marks, block by block, in texts that drop, double and turn round their marks.
 *
 * <p>Reads every character a bounded number of times.
 */
final class QuotationMarks {

  /** Paragraphs that a quotation may run through before its closing mark. */
  private static final int LONGEST_RUN = 6;

  /** Characters after which a second opening mark is taken for a new quotation. */
  private static final int LONGEST_DOUBLED = 600;

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"＂";
  private static final String STOPS = ".,?!…;";

  private final MarkedText marked;
  private final String text;
  private final List<Block> blocks;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationMarks(Document document, MarkedText marked) {
    this.marked = marked;
    this.text = marked.text();
    this.blocks = document.blocks().stream().filter(block -> !block.kind().isFurniture()).toList();
  }

  /** Returns the quotations of a document in order. */
  static List<Quotation> in(Document document, MarkedText marked) {
    QuotationMarks marks = new QuotationMarks(document, marked);
    int next = 0;
    int from = 0;
    while (next < marks.blocks.size()) {
      Span block = marks.blocks.get(next).span();
      int open = marks.scan(block, Math.max(from, block.start()));
      if (open < 0) {
        next++;
        continue;
      }
      int close = marks.closeLater(next);
      if (close < 0) {
        marks.unclosed(open, block);
        next++;
        continue;
      }
      List<Span> pieces = new ArrayList<>(List.of(new Span(open, marks.trimmedEnd(block))));
      for (next++; marks.blocks.get(next).span().end() < close; next++) {
        pieces.add(marks.marked.trim(marks.blocks.get(next).span()));
      }
      pieces.add(new Span(marks.blocks.get(next).span().start(), close));
      marks.found.add(new Quotation(pieces, true));
      from = close;
    }
    return List.copyOf(marks.found);
  }

  /** Pairs the marks of a block; returns where a quotation begins that is still open, or -1. */
  private int scan(Span block, int from) {
    boolean single = true;
    for (int i = from; i < block.end() && single; i++) {
      single = !isDouble(text.charAt(i));
    }
    if (single) {
      SingleMarks.scan(text, new Span(from, block.end()), found);
      return -1;
    }
    int open = -1;
    for (int i = from; i < block.end(); i++) {
      char mark = text.charAt(i);
      if (!isDouble(mark)) {
        continue;
      }
      if (open < 0) {
        if (opens(i, mark, block)) {
          open = i;
        } else {
          strayClose(i);
        }
      } else if (closes(i, mark, block, text.charAt(open))) {
        if (i - open > 1) {
          found.add(new Quotation(List.of(new Span(open, i + 1)), true));
        }
        open = -1;
      } else if (startsAnew(open, i, block)) {
        unclosed(open, new Span(block.start(), i));
        open = i;
      }
    }
    return open;
  }

  private static boolean isDouble(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0;
  }

  private boolean opens(int i, char mark, Span block) {
    boolean spaceBefore = i == block.start() || !isWordOrStop(text.charAt(i - 1));
    boolean glued = i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
    if (OPENING.indexOf(mark) >= 0) {
      return true;
    }
    if (STRAIGHT.indexOf(mark) >= 0) {
      return (spaceBefore || glued) && !(i > 0 && Character.isDigit(text.charAt(i - 1)));
    }
    return spaceBefore
        && glued
        && !(STOPS.indexOf(marked.before(i, block.start())) >= 0 && marked.reportFollows(i + 1))
        && closesLaterInBlock(i, block);
  }

  /** A closing mark turned into an opening one: is there one more closing mark for it? */
  private boolean closesLaterInBlock(int i, Span block) {
    for (int k = i + 1; k < block.end(); k++) {
      if (isDouble(text.charAt(k))) {
        return OPENING.indexOf(text.charAt(k)) < 0;
      }
    }
    return false;
  }

  private boolean closes(int i, char mark, Span block, char opener) {
    if (CLOSING.indexOf(mark) >= 0 || opener == '„' || (opener == '»' && mark == '«')) {
      return true;
    }
    boolean spaceBefore = i == block.start() || Character.isWhitespace(text.charAt(i - 1));
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    if (!Character.isLetterOrDigit(after) && !isDouble(after) && after != '’' && after != '$') {
      return true;
    }
    if (STOPS.indexOf(marked.before(i, block.start())) >= 0 && marked.reportFollows(i + 1)) {
      return true;
    }
    return STRAIGHT.indexOf(mark) >= 0 && !spaceBefore && text.charAt(i - 1) != '(';
  }

  /** Says whether a second opening mark begins another quotation and the first was never closed. */
  private boolean startsAnew(int open, int i, Span block) {
    char before = marked.before(i, block.start());
    return before == ':' || i - open > LONGEST_DOUBLED || reportsJustBefore(i, open);
  }

  private boolean reportsJustBefore(int i, int limit) {
    int at = marked.indexFrom(i) - 1;
    for (int k = at; k >= 0 && k > at - 5; k--) {
      MarkedText.Word word = marked.word(k);
      if (word.token().span().start() <= limit || word.token().pos().equals(".")) {
        return false;
      }
      if (marked.quoteCue(word) != null) {
        return true;
      }
    }
    return false;
  }

  /** A mark that closes nothing: belongs to the quotation before it in the same brackets. */
  private void strayClose(int i) {
    if (found.isEmpty() || i + 1 >= text.length() || text.charAt(i + 1) != ')') {
      return;
    }
    Quotation last = found.get(found.size() - 1);
    if (marked.before(last.start(), 0) == '(' && text.indexOf(')', last.end()) == i + 1) {
      found.set(found.size() - 1, new Quotation(List.of(new Span(last.start(), i + 1)), true));
    }
  }

  /** Returns where the quotation left open in a block ends in a later one, or -1. */
  private int closeLater(int index) {
    for (int next = index + 1; next < blocks.size() && next <= index + LONGEST_RUN; next++) {
      Block block = blocks.get(next);
      if (block.kind() != Block.Kind.PARAGRAPH) {
        return -1;
      }
      Span span = block.span();
      for (int i = span.start(); i < span.end(); i++) {
        char mark = text.charAt(i);
        if (isDouble(mark)) {
          return i > marked.skipSpace(span.start(), span.end()) && closes(i, mark, span, '“')
              ? i + 1
              : -1;
        }
      }
    }
    return -1;
  }

  /** Ends a quotation that is never closed: before a reporting clause, else with its block. */
  private void unclosed(int open, Span within) {
    int end = trimmedEnd(within);
    boolean whole =
        marked.skipSpace(within.start(), within.end()) == open
            || marked.before(open, within.start()) == ':'
            || reportsJustBefore(open, within.start());
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',' && i + 1 < end && marked.reportFollows(i + 1)) {
        end = i + 1;
      } else if (!whole && isSentenceEnd(i, end)) {
        end = i + 1;
      }
    }
    if (end > open + 1) {
      found.add(new Quotation(List.of(new Span(open, end)), false));
    }
  }

  private boolean isSentenceEnd(int i, int limit) {
    return ".?!".indexOf(text.charAt(i)) >= 0
        && i + 2 < limit
        && Character.isWhitespace(text.charAt(i + 1))
        && Character.isUpperCase(text.charAt(i + 2));
  }

  private int trimmedEnd(Span span) {
    return marked.trim(span).end();
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || STOPS.indexOf(c) >= 0;
  }
}
