package travaux.language;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Span;

/** Keeps what is given to the tokenizer and to the parser short, whatever the text. */
final class SentenceLimits {

  /** The most tokens that are parsed as one sentence. */
  static final int TOKENS = 200;

  /** The most UTF-16 units that are made into tokens at once. */
  static final int CHARACTERS = 4_000;

  /** A longer run without white space is no word but an encoded file or the like. */
  static final int WORD = 400;

  private SentenceLimits() {}

  /**
   * Returns the stretches of {@code range} that hold words, each at most {@link #CHARACTERS} long,
   * cut at white space. Runs longer than {@link #WORD} are left out.
   */
  static List<Span> stretches(String text, Span range) {
    List<Span> stretches = new ArrayList<>();
    int start = range.start();
    int end = start;
    for (int at = range.start(); at < range.end(); ) {
      int from = at;
      while (at < range.end() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      boolean isBlob = at - from > WORD;
      if (isBlob || at - start > CHARACTERS) {
        if (start < end) {
          stretches.add(new Span(start, end));
        }
        start = isBlob ? at : from;
      }
      end = at;
      while (at < range.end() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (start == end) {
        start = at;
        end = at;
      }
    }
    if (start < end) {
      stretches.add(new Span(start, end));
    }
    return stretches;
  }

  /**
   * Returns the ends of the parts into which {@code words} are cut, the last being their number: no
   * part has more than {@link #TOKENS}. A part ends after a semicolon if there is one in its second
   * half, else after a comma, else where it must.
   */
  static List<Integer> parts(List<String> words) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    while (words.size() - start > TOKENS) {
      int end = lastOf(";", words, start);
      if (end < 0) {
        end = lastOf(",", words, start);
      }
      start = end < 0 ? start + TOKENS : end;
      ends.add(start);
    }
    ends.add(words.size());
    return ends;
  }

  private static int lastOf(String mark, List<String> words, int start) {
    for (int end = start + TOKENS; end > start + TOKENS / 2; end--) {
      if (words.get(end - 1).equals(mark)) {
        return end;
      }
    }
    return -1;
  }
}
