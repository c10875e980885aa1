package travaux.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import travaux.negotiation.Span;

/**
 * Where the paragraphs of a plain text begin and end.
 *
 * <p>A blank line always ends one. A single line break ends one where lines are paragraphs; in a
 * text wrapped at a fixed width it does not. Which of the two holds is decided once for each text:
 * a line is wrapped when the first word of the next would not have fitted on it.
 */
final class Layout {

  /** No block is longer than this, in UTF-16 units: a grammar reads blocks whole. */
  static final int LONGEST_BLOCK = 20_000;

  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;
  private static final int FEWEST_WRAPPED_LINES = 3;

  /** A line this long that ends inside a sentence was broken by accident. */
  private static final int LONG_LINE = 60;

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|\\d{1,2}\\.|[a-z]\\.|[-–—•*·▪])\\s+\\S");
  private static final Pattern LIST_GOES_ON = Pattern.compile("(?:[:;,]|[;,] (?:and|or))$");
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "By (?:\\p{Lu}\\S* ?){2,4}(?:and (?:\\p{Lu}\\S* ?){2,4})?"
              + "|(?:Subject|Re|Date|To|From|Ref|Our ref|Your ref)\\.?: .*"
              + "|N[or]\\. ?\\d[\\d/.-]*"
              + "|(?:\\p{Lu}\\S* ){0,3}(?:\\w+day,? )?\\d{1,2} \\p{Lu}\\p{L}+ (?:19|20)\\d\\d"
              + "|(?i:press|news|media) (?i:release|statement)(?: [-–—] .*)?"
              + "|For the attention of .*"
              + "|(?i:for immediate release)");

  private final String text;
  private final List<Line> lines;
  private final int width;

  private Layout(String text) {
    this.text = text;
    this.lines = lines(text);
    this.width = wrapWidth();
  }

  /** Returns the paragraphs of a text in order, without the white space around them. */
  static List<Span> paragraphs(String text) {
    Layout layout = new Layout(text);
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < layout.lines.size(); i++) {
      Line line = layout.lines.get(i);
      if (start < 0) {
        start = line.start;
      }
      end = line.end;
      if (i + 1 == layout.lines.size() || !layout.continues(line, layout.lines.get(i + 1))) {
        split(text, start, end, paragraphs);
        start = -1;
      }
    }
    return paragraphs;
  }

  private boolean continues(Line line, Line next) {
    if (next.afterBlank || isOnItsOwn(line) || isOnItsOwn(next) || isItem(line, next)) {
      return false;
    }
    if (width > 0) {
      boolean full = isFull(line, next, width);
      return full || (!endsSentence(line) && !next.indented && line.length() > width / 2);
    }
    return line.length() > LONG_LINE
        && !endsSentence(line)
        && Character.isLowerCase(text.codePointAt(next.start));
  }

  /** A line of the head of a text or its author's name, which no line is joined to. */
  private boolean isOnItsOwn(Line line) {
    return line.length() <= LONG_LINE
        && !endsSentence(line)
        && OWN_LINE.matcher(text.substring(line.start, line.end)).matches();
  }

  /** Says whether an item of a list begins: a number or dash where no sentence goes on. */
  private boolean isItem(Line line, Line next) {
    if (!ITEM.matcher(text.substring(next.start, Math.min(next.end, next.start + 12)))
        .lookingAt()) {
      return false;
    }
    String before = text.substring(line.start, line.end);
    return endsSentence(line)
        || !isFull(line, next, Math.max(width, LONG_LINE))
        || ITEM.matcher(before).lookingAt()
        || LIST_GOES_ON.matcher(before).find();
  }

  /** Returns the width at which the text is wrapped, or 0 when its lines are paragraphs. */
  private int wrapWidth() {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    if (lengths.length < FEWEST_WRAPPED_LINES) {
      return 0;
    }
    int longest = lengths[(int) ((lengths.length - 1) * 0.97)];
    if (longest > WIDEST_WRAP || longest < NARROWEST_WRAP) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    int insideSentence = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!next.afterBlank) {
        pairs++;
        if (isFull(line, next, longest)) {
          full++;
          if (!endsSentence(line)) {
            insideSentence++;
          }
        }
      }
    }
    boolean wrapped =
        full >= FEWEST_WRAPPED_LINES - 1
            && full * 10 >= pairs * 6
            && insideSentence * 10 >= full * 7;
    return wrapped ? longest : 0;
  }

  private boolean isFull(Line line, Line next, int width) {
    int word = next.start;
    while (word < next.end && !isSpace(text.charAt(word))) {
      word++;
    }
    // Two units of grace: some editors count the space, some break after a hyphen.
    return line.length() + 1 + (word - next.start) > width - 2;
  }

  private boolean endsSentence(Line line) {
    return Punctuation.endsSentence(text, line.start, line.end);
  }

  private static void split(String text, int from, int to, List<Span> into) {
    int start = from;
    while (to - start > LONGEST_BLOCK) {
      int end = breakBefore(text, start, start + LONGEST_BLOCK);
      into.add(trimmed(text, start, end));
      start = end;
    }
    Span rest = trimmed(text, start, to);
    if (rest.length() > 0) {
      into.add(rest);
    }
  }

  /** Returns the end of the last sentence before {@code limit}, else of the last word, else it. */
  private static int breakBefore(String text, int start, int limit) {
    int word = -1;
    for (int i = limit; i > start + LONGEST_BLOCK / 2; i--) {
      if (isSpace(text.charAt(i))) {
        if (Punctuation.endsSentence(text, start, i)) {
          return i;
        }
        if (word < 0) {
          word = i;
        }
      }
    }
    if (word > 0) {
      return word;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isLineEnd(text.charAt(i))) {
        continue;
      }
      Span span = trimmed(text, start, i);
      if (span.length() > 0) {
        lines.add(new Line(span.start(), span.end(), afterBlank, span.start() - start >= 2));
        afterBlank = false;
      } else if (!(i > 0
          && i < text.length()
          && text.charAt(i) == '\n'
          && text.charAt(i - 1) == '\r')) {
        afterBlank = true;
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** White space of all kinds, and the marks that show nothing. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.getType(c) == Character.CONTROL;
  }

  private record Line(int start, int end, boolean afterBlank, boolean indented) {
    int length() {
      return end - start;
    }
  }
}
