package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import travaux.negotiation.Span;

/**
 * What editors put into the words of others: "[sic]", "(laughs)", "(the treaty. – Ed.)", "– Ed.".
 *
 * <p>A bracket that only finishes a word ("[t]he") is left in it, and so is a bracket that tells no
 * other author: "(the one of May)" may have been said.
 */
final class Inserts {

  /** Characters between brackets. */
  private static final int LONGEST = 160;

  private static final String DASHES = "–—-";

  private static final Pattern STAGE =
      Pattern.compile(
          "sic|recte|emphasis (added|mine|ours)|(?:[a-z]+ )?(?:laugh(?:s|ter|ing)|chuckl(?:es|ing)"
              + "|applause|paus(?:e|es)|smil(?:es|ing)|sighs?|cheers|cheering|boos|booing|sobs|cries"
              + "|nods|shrugs|coughs|gestures|inaudible|unintelligible|indistinct|crosstalk"
              + "|interruption|interjection|noise|silence)"
              + "|(?:through|via) (?:an? |the )?(?:interpreter|translator|translation)"
              + "|[a-z]+ in the (?:hall|room|audience)");

  private static final Pattern EDITOR =
      Pattern.compile(
          "(?:ed|eds|edit|editor|editors|auth|author|trans|transl|translator|tr|note|n\\.b)\\b"
              + "(?:['’]s?)?\\.?(?: (?:note|remark|board))?[.:]?",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Inserts(String text) {
    this.text = text;
  }

  /** Finds the inserts of a text. */
  static Inserts in(String text) {
    Inserts inserts = new Inserts(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = -1;
      if (c == '[' || c == '(') {
        end = inserts.bracket(at, c == '[' ? ']' : ')');
      } else if (DASHES.indexOf(c) >= 0) {
        end = inserts.dash(at);
      }
      if (end > at) {
        inserts.found.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return inserts;
  }

  /** Returns the inserts that lie in pieces of content. */
  List<Span> of(List<Span> content) {
    List<Span> inside = new ArrayList<>();
    for (Span piece : content) {
      for (int i = firstFrom(piece.start()); i < found.size(); i++) {
        if (found.get(i).end() > piece.end()) {
          break;
        }
        inside.add(found.get(i));
      }
    }
    return inside;
  }

  /** Returns content with {@code inserts} cut out; a rest without a letter goes with them. */
  List<Span> without(List<Span> content, List<Span> inserts) {
    if (inserts.isEmpty()) {
      return content;
    }
    List<Span> left = new ArrayList<>();
    for (Span piece : content) {
      int from = piece.start();
      for (Span insert : inserts) {
        if (piece.contains(insert)) {
          add(from, insert.start(), left);
          from = insert.end();
        }
      }
      add(from, piece.end(), left);
    }
    return left.isEmpty() ? content : left;
  }

  private void add(int from, int to, List<Span> left) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      left.add(new Span(start, end));
    }
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the end of an insert in brackets that opens at {@code at}, or -1. */
  private int bracket(int at, char closing) {
    int limit = Math.min(text.length(), at + LONGEST);
    int close = at + 1;
    while (close < limit
        && text.charAt(close) != closing
        && text.charAt(close) != text.charAt(at)
        && text.charAt(close) != '\n') {
      close++;
    }
    if (close >= limit || text.charAt(close) != closing) {
      return -1;
    }
    String inside = text.substring(at + 1, close).strip();
    boolean insert = closing == ']' ? !isGlued(at, close + 1) : isEditors(inside);
    return insert ? close + 1 : -1;
  }

  private boolean isGlued(int start, int end) {
    return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
        || end < text.length() && Character.isLetterOrDigit(text.charAt(end));
  }

  private static boolean isEditors(String inside) {
    String lower = inside.toLowerCase(Locale.ROOT);
    if (STAGE.matcher(lower.replaceAll("[.!]+$", "")).matches()) {
      return true;
    }
    boolean note = EDITOR.matcher(inside).lookingAt() && lower.matches("\\w+[.:'’].*");
    return note || isSigned(inside);
  }

  /** "the treaty. – Ed.", "the ambassador – Ed. note", "our ally. – Lake Daily". */
  private static boolean isSigned(String inside) {
    int dash = inside.length() - 1;
    while (dash >= 0 && !(DASHES.indexOf(inside.charAt(dash)) >= 0 && isFree(inside, dash))) {
      dash--;
    }
    if (dash < 0) {
      return false;
    }
    String name = inside.substring(dash + 1).strip();
    if (EDITOR.matcher(name).matches()) {
      return true;
    }
    String before = inside.substring(0, dash).strip();
    boolean ended = before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    return ended && name.matches("[“”\"«„]?\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,2}");
  }

  private static boolean isFree(String inside, int dash) {
    return dash == 0
        || dash + 1 == inside.length()
        || !Character.isLetterOrDigit(inside.charAt(dash - 1))
        || !Character.isLetterOrDigit(inside.charAt(dash + 1));
  }

  /** Returns the end of "– Ed. note –" or "– Ed." that begins at {@code at}, or -1. */
  private int dash(int at) {
    int from = at + 1;
    if (from >= text.length() || text.charAt(from) != ' ' || at > 0 && text.charAt(at - 1) != ' ') {
      return -1;
    }
    boolean note =
        text.startsWith("Ed.", from + 1)
            || text.startsWith("Editor’s note", from + 1)
            || text.startsWith("Editor's note", from + 1);
    if (!note) {
      return -1;
    }
    int end = from + 1;
    while (end < text.length()
        && end < at + LONGEST
        && ",.”\"“–—-)\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    if (text.startsWith(" note", end)) {
      end += " note".length();
    }
    boolean closed = end + 1 < text.length() && DASHES.indexOf(text.charAt(end + 1)) >= 0;
    return closed && text.charAt(end) == ' ' ? end + 2 : end;
  }
}
