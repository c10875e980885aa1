package travaux.extraction.quotes;

import java.util.List;
import java.util.Set;
import travaux.negotiation.Span;

/** Paragraphs that a dash makes a quotation of: "– The clause stands, said the minister." */
final class DashSpeech {

  private static final String DASHES = "–—―-";

  private DashSpeech() {}

  /** Adds the quotations of a block that begins with a dash and has a reporting clause. */
  static void scan(MarkedText marked, Span block, List<Quotation> found) {
    String text = marked.text();
    int dash = marked.skipSpace(block.start(), block.end());
    if (dash + 1 >= block.end()
        || DASHES.indexOf(text.charAt(dash)) < 0
        || !Character.isWhitespace(text.charAt(dash + 1))) {
      return;
    }
    int start = marked.skipSpace(dash + 1, block.end());
    for (int i = start; i < block.end(); i++) {
      if (",?!…".indexOf(text.charAt(i)) >= 0) {
        int report = afterDash(text, i + 1, block.end());
        boolean dashed = report > i + 2;
        if (report < block.end()
            && marked.reportFollows(report)
            && (dashed || isInverted(marked, report))) {
          found.add(new Quotation(List.of(new Span(start, i + 1)), false));
          rest(marked, new Span(report, block.end()), found);
          return;
        }
      }
    }
  }

  /** The words after the reporting clause when a dash begins them. */
  private static void rest(MarkedText marked, Span stretch, List<Quotation> found) {
    String text = marked.text();
    for (int i = stretch.start(); i + 2 < stretch.end(); i++) {
      boolean dash = DASHES.indexOf(text.charAt(i)) >= 0;
      if (dash && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
        found.add(new Quotation(List.of(marked.trim(new Span(i + 2, stretch.end()))), false));
        return;
      }
    }
  }

  private static int afterDash(String text, int from, int limit) {
    int at = from;
    while (at < limit && (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  private static boolean isInverted(MarkedText marked, int offset) {
    int at = marked.indexFrom(offset);
    return at < marked.size()
        && Set.of("VBD", "VBZ", "VBP", "VBN").contains(marked.word(at).token().pos());
  }
}
