package travaux.analysis;

import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** The words around a name, for views whose lines have no sentence of their own. */
final class Passage {

  private static final int LONGEST = 400;

  private Passage() {}

  /** Returns the sentence around words, as far as full stops and line breaks tell. */
  static Span around(Document document, Span words) {
    String text = document.text();
    int start = words.start();
    while (start > 0 && words.start() - start < LONGEST && !ends(text, start - 1)) {
      start--;
    }
    while (start < words.start() && isClosing(text.charAt(start))) {
      start++;
    }
    int end = Math.max(words.end(), start + 1);
    while (end < text.length() && end - words.end() < LONGEST && !ends(text, end - 1)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isClosing(char c) {
    return Character.isWhitespace(c) || c == '”' || c == '"' || c == '’' || c == ')';
  }

  /** A full stop ends a sentence when a blank follows it and no capital stands before it. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean blank = at + 1 >= text.length() || isClosing(text.charAt(at + 1));
    boolean initial = at > 0 && Character.isUpperCase(text.charAt(at - 1));
    return stop && blank && !initial;
  }
}
