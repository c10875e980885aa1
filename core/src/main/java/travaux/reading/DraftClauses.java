package travaux.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.ClauseNumber;
import travaux.negotiation.Span;

/**
 * Splits a draft into its clauses by the numbers at the beginning of its lines: articles, numbered
 * and lettered paragraphs, and "(a) ... (b) ..." within a paragraph.
 *
 * <p>Trap: a number that does not follow the one before it, such as that of a wrapped date, begins
 * no clause.
 */
public final class DraftClauses {

  private static final int GAP = 5;
  private static final int LONGEST_HEADING = 70;

  private static final Pattern ARTICLE =
      Pattern.compile(
          "((?i)article|clause|section|point|paragraph) (\\d{1,3}|[IVXL]{1,6}|[A-Z])"
              + "(?:\\s*[.:–—-])?(?:\\s+(?=[\\p{Lu}\\d(\\[“\"])|\\s*$)");
  private static final Pattern ANNEX =
      Pattern.compile(
          "((?i)annex|appendix|schedule) (\\d{1,2}|[IVX]{1,4}|[A-Z])(?:\\s*[.:–—-])?"
              + "(?:\\s+(?=[\\p{Lu}])|\\s*$)");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?\\s+(?=\\S)|(\\d{1,3})[.)]\\s+(?=\\S)");
  private static final Pattern MARK =
      Pattern.compile("(?:\\((\\d{1,2}|[a-z]{1,5}|[A-Z])\\)|([a-z]{1,5})[.)])\\s+(?=\\S)");
  private static final Pattern INLINE = Pattern.compile("(?<=[\\s:])\\(([a-z]|\\d)\\)\\s+(?=\\S)");
  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");
  private static final Pattern CLOSING =
      Pattern.compile("(?i)(?:done (?:at|in)|in witness whereof|signed)\\b.*");
  private static final List<String> ROMANS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  /** How a clause is marked; a draft may use them in any order, each within the one before. */
  private enum Style {
    ANNEX,
    ARTICLE,
    NUMBER,
    PAREN,
    CAPITAL,
    LETTER,
    ROMAN
  }

  private record Open(Style style, String value, ClauseNumber number) {}

  private static final class Found {
    private final ClauseNumber number;
    private final String word;
    private final int start;
    private final int body;
    private int end;
    private boolean bare;

    Found(ClauseNumber number, String word, int start, int body, int end) {
      this.number = number;
      this.word = word;
      this.start = start;
      this.body = body;
      this.end = end;
      this.bare = body >= end;
    }
  }

  private final String text;
  private final List<Found> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Found current;
  private int heading = -1;
  private String word = "";

  private DraftClauses(String text) {
    this.text = text;
  }

  /**
   * Returns the clauses in the order of the text; empty when it is no numbered draft. Two clauses
   * have the same number where the text gives it twice.
   */
  public static List<DraftClause> of(String text) {
    DraftClauses clauses = new DraftClauses(text);
    boolean blank = true;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int start = at;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (start < last) {
        clauses.line(start, last, blank, isBlankAfter(text, end));
      }
      blank = start >= last;
      at = end + 1;
    }
    return clauses.all();
  }

  private static boolean isBlankAfter(String text, int end) {
    int next = text.indexOf('\n', Math.min(end + 1, text.length()));
    String line = text.substring(Math.min(end + 1, text.length()), next < 0 ? text.length() : next);
    return line.isBlank();
  }

  private void line(int start, int end, boolean first, boolean last) {
    String words = text.substring(start, end);
    if (begins(words, start, end)) {
      return;
    }
    boolean isHeading =
        first
            && last
            && words.length() <= LONGEST_HEADING
            && Character.isUpperCase(words.codePointAt(0))
            && ".;:,".indexOf(words.charAt(words.length() - 1)) < 0;
    if (current != null && current.bare) {
      current.end = end;
      current.bare = false;
    } else if (CLOSING.matcher(words).matches()) {
      current = null;
    } else if (isHeading) {
      heading = current == null && found.isEmpty() ? -1 : start;
      current = null;
    } else if (current != null) {
      current.end = end;
    } else {
      heading = -1;
    }
  }

  private boolean begins(String words, int start, int end) {
    Matcher article = ARTICLE.matcher(words);
    Matcher annex = ANNEX.matcher(words);
    if (annex.lookingAt()) {
      return opens(Style.ANNEX, annex.group(1) + " " + annex.group(2), start, annex.end(), end);
    }
    if (article.lookingAt()) {
      String name = article.group(1).toLowerCase(Locale.ROOT);
      word = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      return opens(Style.ARTICLE, article.group(2), start, article.end(), end);
    }
    Matcher number = NUMBER.matcher(words);
    if (number.lookingAt()) {
      return number.group(1) == null
          ? opens(Style.NUMBER, number.group(2), start, number.end(), end)
          : decimal(number.group(1), start, number.end(), end);
    }
    Matcher mark = MARK.matcher(words);
    if (mark.lookingAt()) {
      String value = mark.group(1) == null ? mark.group(2) : mark.group(1);
      Style style = style(value);
      return style != null && opens(style, value, start, mark.end(), end);
    }
    return false;
  }

  private @Nullable Style style(String value) {
    if (Character.isDigit(value.charAt(0))) {
      return Style.PAREN;
    }
    if (Character.isUpperCase(value.charAt(0))) {
      return Style.CAPITAL;
    }
    Open letters = last(Style.LETTER);
    boolean next = letters != null && follows(Style.LETTER, letters.value(), value);
    Open romans = last(Style.ROMAN);
    boolean nextRoman = romans != null && follows(Style.ROMAN, romans.value(), value);
    if (ROMAN.matcher(value).matches() && (nextRoman || (value.equals("i") && !next))) {
      return Style.ROMAN;
    }
    return value.length() == 1 ? Style.LETTER : null;
  }

  /** "3.2" is paragraph 2 of what is numbered 3, whether that has a line of its own or not. */
  private boolean decimal(String value, int start, int body, int end) {
    String[] parts = value.split("\\.");
    Open annex = last(Style.ANNEX);
    ClauseNumber number = annex == null ? null : annex.number();
    for (String part : parts) {
      number = number == null ? new ClauseNumber(List.of(part)) : number.and(part);
    }
    Open above = last(Style.ARTICLE) == null ? last(Style.NUMBER) : last(Style.ARTICLE);
    if (number == null || (above == null && !value.startsWith("1."))) {
      return false;
    }
    open.removeIf(each -> each.style() != Style.ANNEX && each.style() != Style.ARTICLE);
    open.push(new Open(Style.NUMBER, value, number));
    add(number, start, body, end);
    return true;
  }

  private boolean opens(Style style, String value, int start, int body, int end) {
    Open before = last(style);
    boolean head = style == Style.ARTICLE || style == Style.ANNEX;
    String last = before == null ? "" : before.value().replaceFirst("^.*\\.", "");
    boolean counted = style == Style.NUMBER && before != null && before.value().contains(".");
    boolean restarts = heading >= 0 && place(style, value) == 1;
    if (!head && !counted && !restarts && !follows(style, last, value)) {
      return false;
    }
    if (style == Style.ANNEX) {
      open.clear();
    } else if (style == Style.ARTICLE) {
      open.removeIf(each -> each.style() != Style.ANNEX);
    } else if (before != null) {
      while (!open.isEmpty() && open.peek() != before) {
        open.pop();
      }
      open.pop();
    }
    Open above = open.peek();
    ClauseNumber number =
        above == null || style == Style.ANNEX
            ? ClauseNumber.read(value).orElseThrow()
            : above.number().and(value);
    if (style == Style.ANNEX) {
      word = "";
    }
    open.push(new Open(style, value, number));
    add(number, start, body, end);
    return true;
  }

  private void add(ClauseNumber number, int start, int body, int end) {
    int from = heading < 0 ? start : heading;
    current = new Found(number, word, from, start + body, end);
    heading = -1;
    found.add(current);
  }

  private @Nullable Open last(Style style) {
    return open.stream().filter(each -> each.style() == style).findFirst().orElse(null);
  }

  /** The first of a row, or one that comes soon after the one before. */
  private static boolean follows(Style style, String before, String value) {
    int place = place(style, value);
    if (before.isEmpty()) {
      return place == 1;
    }
    int last = place(style, before);
    return place > last && place <= last + GAP;
  }

  private static int place(Style style, String value) {
    return switch (style) {
      case NUMBER, PAREN -> value.matches("\\d{1,3}") ? Integer.parseInt(value) : -1;
      case ROMAN -> ROMANS.indexOf(value) < 0 ? -1 : ROMANS.indexOf(value) + 1;
      default -> value.length() == 1 ? Character.toLowerCase(value.charAt(0)) - 'a' + 1 : -1;
    };
  }

  private List<DraftClause> all() {
    Set<ClauseNumber> numbers = new HashSet<>();
    found.forEach(each -> numbers.add(each.number));
    List<DraftClause> all = new ArrayList<>();
    for (Found each : found) {
      List<MatchResult> marks = marks(each);
      boolean within =
          marks.size() > 1
              && marks.stream().noneMatch(m -> numbers.contains(each.number.and(m.group(1))));
      int end = within ? trimmed(each.start, marks.get(0).start()) : each.end;
      all.add(new DraftClause(each.number, each.word, new Span(each.start, end)));
      for (int i = 0; within && i < marks.size(); i++) {
        int stop = i + 1 < marks.size() ? trimmed(0, marks.get(i + 1).start()) : each.end;
        all.add(
            new DraftClause(
                each.number.and(marks.get(i).group(1)),
                each.word,
                new Span(marks.get(i).start(), stop)));
      }
    }
    return all.size() < 2 ? List.of() : List.copyOf(all);
  }

  private int trimmed(int from, int end) {
    int at = end;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The marks "(a)", "(b)" ... within a clause's own text, as long as they follow each other. */
  private List<MatchResult> marks(Found clause) {
    List<MatchResult> marks = new ArrayList<>();
    Matcher mark =
        INLINE
            .matcher(text)
            .region(Math.min(clause.body, clause.end), clause.end)
            .useTransparentBounds(true);
    String before = "";
    while (mark.find()) {
      String value = mark.group(1);
      Style style = Character.isDigit(value.charAt(0)) ? Style.PAREN : Style.LETTER;
      if (place(style, value) == (before.isEmpty() ? 1 : place(style, before) + 1)) {
        marks.add(mark.toMatchResult());
        before = value;
      }
    }
    return marks;
  }
}
