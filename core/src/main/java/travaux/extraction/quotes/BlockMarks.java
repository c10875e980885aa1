package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Span;

/** Pairs the quotation marks of one paragraph. */
final class BlockMarks {

  /**
   * What the marks of a paragraph enclose.
   *
   * @param closed the quotations, in order
   * @param open where a quotation begins that is still open at the end, or -1
   */
  record Pairs(List<Quotation> closed, int open) {}

  static final String STOPS = ".,?!…;";

  /** Characters after which a second opening mark is taken for a new quotation. */
  private static final int LONGEST_DOUBLED = 600;

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"＂";

  private final MarkedText marked;
  private final String text;

  BlockMarks(MarkedText marked) {
    this.marked = marked;
    this.text = marked.text();
  }

  static boolean isDouble(char c) {
    return opensOrIsStraight(c) || CLOSING.indexOf(c) >= 0;
  }

  static boolean opensOrIsStraight(char c) {
    return OPENING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0;
  }

  /** Pairs the marks of a block from a place on. */
  Pairs in(Span block, int from) {
    List<Quotation> closed = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = nextMark(from, block); i < block.end(); i = nextMark(i + 1, block)) {
      if (open < 0) {
        if (opens(i, block)) {
          open = i;
          depth = 0;
        } else {
          strayClose(i, block, closed);
        }
      } else if (nests(open, i, block)) {
        depth++;
      } else if (closes(i, block, text.charAt(open))) {
        if (depth-- > 0) {
          continue;
        }
        boolean twice = i + 1 < block.end() && isDouble(text.charAt(open + 1));
        int end = twice && isDouble(text.charAt(i + 1)) ? i + 2 : i + 1;
        if (end - open > 2) {
          closed.add(new Quotation(List.of(new Span(open, end)), true));
        }
        open = -1;
        i = end - 1;
      } else if (startsAnew(open, i, block)) {
        unclosed(open, new Span(block.start(), i), closed);
        open = i;
        depth = 0;
      }
    }
    if (closed.isEmpty() && open < 0) {
      DashSpeech.scan(marked, block, closed);
    }
    return new Pairs(withSingles(closed, from, open < 0 ? block.end() : open), open);
  }

  /** Adds the quotations in single marks that stand outside the double ones. */
  private List<Quotation> withSingles(List<Quotation> closed, int from, int to) {
    List<Quotation> all = new ArrayList<>();
    int at = from;
    for (Quotation each : closed) {
      SingleMarks.scan(text, new Span(at, Math.max(at, each.start())), all);
      all.add(each);
      at = each.end();
    }
    SingleMarks.scan(text, new Span(at, Math.max(at, to)), all);
    return all;
  }

  private int nextMark(int from, Span block) {
    int at = from;
    while (at < block.end() && !isDouble(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean opens(int i, Span block) {
    char mark = text.charAt(i);
    boolean spaceBefore = i == block.start() || !isWordOrStop(text.charAt(i - 1));
    boolean glued = i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
    if (OPENING.indexOf(mark) >= 0) {
      return true;
    }
    if (STRAIGHT.indexOf(mark) >= 0) {
      return (spaceBefore || glued) && !(i > 0 && Character.isDigit(text.charAt(i - 1)));
    }
    return spaceBefore && glued && !isReported(i, block) && closesLater(i, mark, block);
  }

  /** A closing mark turned into an opening one: is there one more closing mark for it? */
  private boolean closesLater(int i, char mark, Span block) {
    int next = nextMark(i + 1, block);
    return next < block.end()
        && (OPENING.indexOf(text.charAt(next)) < 0 || mark == '»' && text.charAt(next) == '«');
  }

  /** Says whether a mark stands between a stop and a reporting clause. */
  private boolean isReported(int i, Span block) {
    return STOPS.indexOf(marked.before(i, block.start())) >= 0 && marked.reportFollows(i + 1);
  }

  /** Says whether a mark opens a quotation in the open one: two closing marks are to come. */
  private boolean nests(int open, int i, Span block) {
    boolean typographic =
        OPENING.indexOf(text.charAt(open)) >= 0 && text.charAt(i) == text.charAt(open);
    if (!typographic
        || marked.before(i, open) == text.charAt(open)
        || i + 1 >= block.end()
        || isWordOrStop(text.charAt(i - 1))
        || !Character.isLetterOrDigit(text.charAt(i + 1))
        || isReported(i, block)) {
      return false;
    }
    int inner = nextMark(i + 1, block);
    int outer = nextMark(inner + 1, block);
    return outer < block.end()
        && CLOSING.indexOf(text.charAt(inner)) >= 0
        && CLOSING.indexOf(text.charAt(outer)) >= 0
        && !isReported(inner, block);
  }

  /** Says whether the mark at {@code i} can close a quotation that {@code opener} opened. */
  boolean closes(int i, Span block, char opener) {
    char mark = text.charAt(i);
    if (CLOSING.indexOf(mark) >= 0 || opener == '„' || opener == '»' && mark == '«') {
      return true;
    }
    boolean spaceBefore = i == block.start() || Character.isWhitespace(text.charAt(i - 1));
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    if (!Character.isLetterOrDigit(after) && !isDouble(after) && "’$[‘'".indexOf(after) < 0) {
      return true;
    }
    return isReported(i, block)
        || STRAIGHT.indexOf(mark) >= 0 && !spaceBefore && text.charAt(i - 1) != '(';
  }

  /** Says whether a second opening mark begins another quotation and the first was never closed. */
  private boolean startsAnew(int open, int i, Span block) {
    return marked.before(i, block.start()) == ':'
        || i - open > LONGEST_DOUBLED
        || reportsJustBefore(i, open);
  }

  /** Says whether a cue is one of the last words before a mark. */
  boolean reportsJustBefore(int i, int limit) {
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

  /** A mark that closes nothing: the end of a bracket's quotation, or of one never opened. */
  private void strayClose(int i, Span block, List<Quotation> closed) {
    Quotation last = closed.isEmpty() ? null : closed.get(closed.size() - 1);
    if (last != null && i + 1 < block.end() && text.charAt(i + 1) == ')') {
      if (marked.before(last.start(), 0) == '(' && text.indexOf(')', last.end()) == i + 1) {
        closed.set(closed.size() - 1, new Quotation(List.of(new Span(last.start(), i + 1)), true));
      }
    } else if (marked.before(i, block.start()) != '.' && isReported(i, block)) {
      int at = marked.indexFrom(i) - 1;
      int sentence = at < 0 ? i : marked.word(at).sentence().span().start();
      int start = Math.max(sentence, Math.max(block.start(), last == null ? 0 : last.end()));
      if (start < i) {
        closed.add(new Quotation(List.of(new Span(start, i + 1)), true));
      }
    }
  }

  /** Adds a quotation that is never closed. */
  void unclosed(int open, Span within, List<Quotation> found) {
    int end = endOfUnclosed(open, within);
    if (end > open + 1) {
      found.add(new Quotation(List.of(new Span(open, end)), false));
    }
  }

  /** Ends a quotation that is never closed: before a reporting clause, else with its block. */
  int endOfUnclosed(int open, Span within) {
    int end = marked.trim(within).end();
    int report = reportInside(open, end);
    if (report >= 0) {
      end = report + 1;
    }
    boolean whole =
        marked.skipSpace(within.start(), within.end()) == open
            || marked.before(open, within.start()) == ':'
            || reportsJustBefore(open, within.start());
    for (int i = open + 1; i < end && !whole; i++) {
      if (isSentenceEnd(i, end)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Returns where a comma before a reporting clause stands in an open quotation, or -1. */
  int reportInside(int open, int end) {
    for (int i = open + 1; i + 1 < end; i++) {
      if (text.charAt(i) == ',' && marked.reportFollows(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSentenceEnd(int i, int limit) {
    return ".?!".indexOf(text.charAt(i)) >= 0
        && i + 2 < limit
        && Character.isWhitespace(text.charAt(i + 1))
        && Character.isUpperCase(text.charAt(i + 2));
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || STOPS.indexOf(c) >= 0;
  }
}
