package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/**
 * Pairs quotation marks across the paragraphs of a text, which may drop, double and turn them.
 *
 * <p>Reads every character a bounded number of times.
 */
final class QuotationMarks {

  /** Paragraphs that a quotation may run through before its closing mark. */
  private static final int LONGEST_RUN = 6;

  /** Paragraphs that a quotation may run through when each begins with a mark of its own. */
  private static final int LONGEST_REOPENED = 24;

  private final MarkedText marked;
  private final String text;
  private final List<Block> blocks;
  private final BlockMarks inBlock;
  private final List<Quotation> found = new ArrayList<>();

  /** The paragraphs so far of a quotation that each one opens anew. */
  private final List<Span> run = new ArrayList<>();

  private QuotationMarks(Document document, MarkedText marked) {
    this.marked = marked;
    this.text = marked.text();
    this.blocks = document.blocks().stream().filter(block -> !block.kind().isFurniture()).toList();
    this.inBlock = new BlockMarks(marked);
  }

  /** Returns the quotations of a document in order. */
  static List<Quotation> in(Document document, MarkedText marked) {
    QuotationMarks marks = new QuotationMarks(document, marked);
    marks.read();
    return List.copyOf(marks.found);
  }

  private void read() {
    int next = 0;
    int from = 0;
    while (next < blocks.size()) {
      Span block = blocks.get(next).span();
      BlockMarks.Pairs pairs = inBlock.in(block, Math.max(from, block.start()));
      List<Quotation> closed = new ArrayList<>(pairs.closed());
      int open = pairs.open();
      goOn(closed, open, block);
      found.addAll(closed);
      int close = -1;
      if (open >= 0 && run.size() < LONGEST_REOPENED && reopens(next, open)) {
        run.add(new Span(open, marked.trim(block).end()));
      } else if (open >= 0 && !run.isEmpty()) {
        run.add(new Span(open, inBlock.endOfUnclosed(open, block)));
        endRun();
      } else if (open >= 0) {
        close = closeLater(next);
        if (close < 0) {
          inBlock.unclosed(open, block, found);
        }
      }
      if (close >= 0) {
        next = through(open, next, close);
        from = close;
      } else {
        next++;
      }
    }
    endRun();
  }

  /** Joins the quotation that begins a block to the one that was open before the block. */
  private void goOn(List<Quotation> closed, int open, Span block) {
    int start = marked.skipSpace(block.start(), block.end());
    if (run.isEmpty() || closed.isEmpty() && open == start) {
      return;
    }
    Quotation first = closed.isEmpty() ? null : closed.get(0);
    if (first == null || first.start() != start || isOther(first)) {
      endRun();
      return;
    }
    run.addAll(first.pieces());
    closed.set(0, new Quotation(run, first.closed()));
    run.clear();
  }

  /** Says whether the open quotation has its cue before it and the next one a cue after it. */
  private boolean isOther(Quotation next) {
    return run.size() == 1 && isIntroduced(run.get(0).start()) && isReported(next.end());
  }

  private void endRun() {
    if (!run.isEmpty()) {
      found.add(new Quotation(run, false));
      run.clear();
    }
  }

  private boolean isIntroduced(int open) {
    return marked.before(open, 0) == ':' || inBlock.reportsJustBefore(open, 0);
  }

  private boolean isReported(int end) {
    return BlockMarks.STOPS.indexOf(marked.before(end - 1, 0)) >= 0 && marked.reportFollows(end);
  }

  /** Says whether a quotation left open goes on in the next paragraph with a mark of its own. */
  private boolean reopens(int index, int open) {
    Span block = blocks.get(index).span();
    if (index + 1 == blocks.size()
        || blocks.get(index + 1).kind() != Block.Kind.PARAGRAPH
        || ".?!…".indexOf(marked.before(block.end(), open)) < 0) {
      return false;
    }
    Span next = blocks.get(index + 1).span();
    int start = marked.skipSpace(next.start(), next.end());
    return start + 1 < next.end()
        && BlockMarks.opensOrIsStraight(text.charAt(start))
        && !Character.isWhitespace(text.charAt(start + 1))
        && inBlock.reportInside(open, block.end()) < 0;
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
        if (BlockMarks.isDouble(text.charAt(i))) {
          boolean closes =
              i > marked.skipSpace(span.start(), span.end()) && inBlock.closes(i, span, '“');
          return closes ? i + 1 : -1;
        }
      }
    }
    return -1;
  }

  /** Adds the quotation that ends in a later block; returns the index of that block. */
  private int through(int open, int index, int close) {
    List<Span> pieces = new ArrayList<>();
    pieces.add(new Span(open, marked.trim(blocks.get(index).span()).end()));
    int next = index + 1;
    while (blocks.get(next).span().end() < close) {
      pieces.add(marked.trim(blocks.get(next++).span()));
    }
    pieces.add(new Span(blocks.get(next).span().start(), close));
    found.add(new Quotation(pieces, true));
    return next;
  }
}
