package travaux.analysis;

import java.text.BreakIterator;
import java.util.Locale;
import travaux.negotiation.Span;

/** Sentences around words that people point at. */
public final class Sentences {

  private Sentences() {}

  /** Returns the sentence of the paragraph that holds the words. */
  public static Span around(Span words, String text) {
    int from = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
    int end = text.indexOf('\n', words.end());
    int to = end < 0 ? text.length() : end;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(from, to));
    int first = sentences.preceding(Math.min(words.start() - from + 1, to - from));
    int last = sentences.following(Math.max(0, words.end() - from - 1));
    int start = from + (first == BreakIterator.DONE ? 0 : first);
    int stop = last == BreakIterator.DONE ? to : from + last;
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return new Span(start, stop);
  }
}
