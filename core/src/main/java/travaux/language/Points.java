package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.language.Point.Kind;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/**
 * Finds the points of a document's lists by their layout alone.
 *
 * <p>Trap: a single "1." or dash is no list, and a row of numbers that does not begin with the
 * first is none either, unless its points name those of another list.
 */
final class Points {

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\(?(\\d{1,2}|[a-z]|[ivx]{1,4})\\)|(\\d{1,2})\\.|([a-z])\\.|([-–—•*·▪◦‣]))\\s+(?=\\S)");
  private static final Pattern REPLY =
      Pattern.compile(
          "(?:[-–—•*·▪]\\s+)?(?:(?i:on|as to|as regards|regarding|concerning|with regard to|re:?)"
              + " (?:the )?)?(?:(?i:point|item|article|clause|demand|question|paragraph|request) "
              + "|(?:No\\. ?|Ad ))(\\d{1,2}|[a-z])(?:\\.?(?:, | \\(| [-–—] )[^.:()\\n]{1,60}\\)?)?"
              + "\\s?[.:–—]\\s+(?=\\S)");
  private static final Pattern TOPIC =
      Pattern.compile("(?:[-–—•*·▪]\\s+)?(?:Re: ?|Ad )()(?:\\p{L}+ ?){1,5}[.:]\\s+(?=\\S)");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i:article|point|section|clause) (\\d{1,2})\\.?(?:[ :–—-]+[^.:]{1,60})?");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[\\s:])(?:\\(?(\\d{1,2}|[a-z]|[ivx]{1,4})\\)|(first|firstly|second|secondly|third"
              + "|thirdly|fourth|fifth),)\\s+(?=\\S)");
  private static final Pattern END =
      Pattern.compile("(?:[;,]? (?:and|or)|[;,.:])+$|(?:[;,] (?:and|or))$");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final int LONGEST_LEAD = 400;

  private final String text;
  private final List<Block> blocks;
  private final SentenceBoundaries boundaries;
  private final List<Point> points = new ArrayList<>();
  private int lists;

  private Points(Document document, SentenceBoundaries boundaries) {
    this.text = document.text();
    this.blocks = document.blocks().stream().filter(each -> !each.kind().isFurniture()).toList();
    this.boundaries = boundaries;
  }

  /** Returns the points in the order of the text, not yet joined to their leads. */
  static List<Point> of(Document document, SentenceBoundaries boundaries) {
    Points found = new Points(document, boundaries);
    found.read();
    return found.points;
  }

  private void read() {
    for (int i = 0; i < blocks.size(); ) {
      int next = replies(i);
      next = next > i ? next : articles(i);
      next = next > i ? next : items(i);
      if (next == i) {
        inline(blocks.get(i).span());
        next = i + 1;
      }
      i = next;
    }
  }

  private int replies(int from) {
    int i = from;
    Span lead = lead(from);
    for (; i < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      Matcher matcher = REPLY.matcher(block.of(text));
      if (!matcher.lookingAt()) {
        matcher.usePattern(TOPIC);
        if (!matcher.lookingAt()) {
          break;
        }
      }
      add(Kind.REPLY, lead, block, matcher.end(), matcher.group(1));
    }
    lists += i > from ? 1 : 0;
    return i;
  }

  /** Articles and the paragraph below each. */
  private int articles(int from) {
    int i = from;
    for (; i + 1 < blocks.size(); i += 2) {
      Matcher matcher = ARTICLE.matcher(words(i));
      if (!matcher.matches() || blocks.get(i).span().length() > 80) {
        break;
      }
      Span body = blocks.get(i + 1).span();
      points.add(
          new Point(lists, Kind.ARTICLE, null, blocks.get(i).span(), matcher.group(1), body, null));
    }
    lists += i > from ? 1 : 0;
    return i;
  }

  private int items(int from) {
    List<Integer> places = new ArrayList<>();
    List<Matcher> labels = new ArrayList<>();
    String style = "";
    for (int i = from; i < blocks.size(); i++) {
      Matcher matcher = ITEM.matcher(words(i));
      boolean item = matcher.lookingAt();
      String here = item ? style(matcher) : "";
      int rank = item ? rank(matcher, places.size() + 1) : -1;
      if (item && (places.isEmpty() || here.equals(style)) && rank == places.size() + 1) {
        style = here;
        places.add(i);
        labels.add(matcher);
      } else if (item || places.isEmpty() || !resumes(i + 1, style, places.size() + 1)) {
        break;
      }
    }
    if (places.size() < 2) {
      return from;
    }
    Span lead = lead(from);
    for (int k = 0; k < places.size(); k++) {
      Matcher label = labels.get(k);
      String number = style.equals("-") ? "" : number(label);
      add(Kind.ITEM, lead, blocks.get(places.get(k)).span(), label.end(), number);
    }
    lists++;
    return places.get(places.size() - 1) + 1;
  }

  /** Says whether the list goes on behind one paragraph that explains a point. */
  private boolean resumes(int at, String style, int rank) {
    if (at >= blocks.size() || style.equals("-")) {
      return false;
    }
    Matcher matcher = ITEM.matcher(words(at));
    return matcher.lookingAt() && style(matcher).equals(style) && rank(matcher, rank) == rank;
  }

  private static String style(Matcher label) {
    if (label.group(4) != null) {
      return "-";
    }
    String mark = label.group().strip();
    boolean digit = Character.isDigit(number(label).charAt(0));
    return (digit ? "1" : "a") + mark.charAt(mark.length() - 1) + (mark.charAt(0) == '(');
  }

  private static String number(Matcher label) {
    for (int group = 1; group <= 3; group++) {
      if (label.group(group) != null) {
        return label.group(group);
      }
    }
    return "";
  }

  private static int rank(Matcher label, int wanted) {
    return label.group(4) != null ? wanted : rank(number(label), wanted);
  }

  /** Returns the place that a number stands for; letters may be Roman where that fits. */
  private static int rank(String number, int wanted) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int roman = ROMAN.indexOf(number) + 1;
    return roman == wanted ? roman : number.length() > 1 ? -1 : number.charAt(0) - 'a' + 1;
  }

  private void inline(Span block) {
    String words = block.of(text);
    if (words.indexOf(')') < 0 && !words.contains("second")) {
      return;
    }
    for (Span sentence : boundaries.of(words)) {
      inline(block.start() + sentence.start(), sentence.of(words));
    }
  }

  private void inline(int offset, String sentence) {
    List<int[]> marks = new ArrayList<>();
    boolean words = false;
    Matcher matcher = INLINE.matcher(sentence);
    while (matcher.find()) {
      String ordinal = matcher.group(2);
      int rank =
          ordinal == null
              ? rank(matcher.group(1), marks.size() + 1)
              : ORDINALS.indexOf(ordinal.replaceAll("ly$", "")) + 1;
      if (rank == marks.size() + 1 && (marks.isEmpty() || words == (ordinal != null))) {
        words = ordinal != null;
        marks.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    if (marks.size() < 2 || marks.get(0)[0] < 4) {
      return;
    }
    Span lead = trimmed(text, offset, offset + marks.get(0)[0]);
    for (int k = 0; k < marks.size(); k++) {
      int end = k + 1 < marks.size() ? marks.get(k + 1)[0] : sentence.length();
      Span label = new Span(offset + marks.get(k)[0], offset + marks.get(k)[1]);
      add(Kind.INLINE, lead, new Span(label.start(), offset + end), label.length(), "" + (k + 1));
    }
    lists++;
  }

  private void add(Kind kind, @Nullable Span lead, Span block, int body, String number) {
    Span label = trimmed(text, block.start(), block.start() + body);
    Span words = trimmed(text, block.start() + body, block.end());
    Matcher end = END.matcher(words.of(text));
    boolean cut = kind != Kind.REPLY && end.find() && end.start() > 0;
    Span bare = cut ? new Span(words.start(), words.start() + end.start()) : words;
    points.add(new Point(lists, kind, lead, label, number.toLowerCase(Locale.ROOT), bare, null));
  }

  /** Returns the last sentence of the block before the list, where it leads to what follows. */
  private @Nullable Span lead(int first) {
    if (first == 0) {
      return null;
    }
    Block before = blocks.get(first - 1);
    String words = before.span().of(text);
    List<Span> sentences = boundaries.of(words);
    if (sentences.isEmpty()) {
      return null;
    }
    Span last = sentences.get(sentences.size() - 1);
    String lead = last.of(words);
    boolean heading = before.kind() == Block.Kind.HEADING || before.kind() == Block.Kind.TITLE;
    boolean open = !lead.matches("(?s).*[.!?…][\"”’)]*");
    boolean announces = lead.matches("(?is).*\\b(?:following|as follows|these|below)\\b.*");
    boolean leads = heading || open || announces;
    return leads && lead.length() <= LONGEST_LEAD
        ? new Span(before.span().start() + last.start(), before.span().start() + last.end())
        : null;
  }

  private String words(int block) {
    return blocks.get(block).span().of(text);
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
