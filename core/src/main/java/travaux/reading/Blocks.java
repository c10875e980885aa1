package travaux.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Block.Kind;
import travaux.reading.FurniturePattern.Place;

/**
 * Says of each stretch of a text whether it is the title, a heading, a paragraph or furniture.
 *
 * <p>In this order: furniture by its own words, the title, furniture by its place, what hangs on
 * other furniture (link lists, captions above credits, repeated text), headings.
 */
final class Blocks {

  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_HEADING = 90;
  private static final int LONGEST_HEADING_WORDS = 12;

  /** "Bridge talks:Envoy walks out": a link set into the page, its label glued to its headline. */
  private static final Pattern GLUED_LINK =
      Pattern.compile("[^:]{3,60}\\p{L}['’]?:\\p{Lu}[^:]*|.*\\D 0\\d:[0-5]\\d", Pattern.DOTALL);

  private static final Pattern TEASERS =
      Pattern.compile("\\bstory highlights\\b", Pattern.CASE_INSENSITIVE);

  private static final int SHOUTED_WORDS = 6;
  private static final int LABEL_WORDS = 4;
  private static final int SECTION_WORDS = 2;

  /** Furniture is looked for in so many stretches from either end; no page is longer. */
  private static final int EDGE = 2_500;

  /** A dateline stands before one of the first paragraphs. */
  private static final int DATELINE_WITHIN = 3;

  private final String text;
  private final Furniture furniture;
  private final List<Stretch> stretches;

  private Blocks(String text, Furniture furniture) {
    this.text = text;
    this.furniture = furniture;
    this.stretches = new ArrayList<>();
  }

  /** Returns the blocks of a text; {@code stretches} come in order and do not overlap. */
  static List<Block> of(String text, List<Stretch> stretches, Furniture furniture) {
    Blocks blocks = new Blocks(text, furniture);
    blocks.byWords(stretches);
    if (!Head.mark(text, blocks.stretches, furniture)) {
      blocks.title();
    }
    blocks.datelines();
    blocks.byPlace();
    blocks.linkLists();
    blocks.captionsAboveCredits();
    Repeats.mark(text, blocks.stretches);
    blocks.headings();
    return blocks.stretches.stream()
        .map(s -> new Block(s.span(), s.kind() == null ? Kind.PARAGRAPH : s.kind()))
        .toList();
  }

  private void byWords(List<Stretch> given) {
    for (int i = 0; i < given.size(); i++) {
      Stretch stretch = given.get(i);
      if (stretch.isFurniture() || (i >= EDGE && i < given.size() - EDGE)) {
        stretches.add(stretch);
        continue;
      }
      String words = words(stretch);
      Kind kind = isMarks(words) ? Kind.NAVIGATION : furniture.kindOf(words, Place.ANYWHERE);
      if (i == 0 && kind == Kind.LINKS && words.split("\\s+").length > LABEL_WORDS) {
        // "OPINION: ..." is a link inside a page and a title above it.
        kind = null;
      }
      if (kind == null && i > 0 && words.length() <= LONGEST_TITLE && isGluedLink(words)) {
        kind = Kind.LINKS;
      }
      if (kind == null && isShouted(given, i)) {
        kind = Kind.LINKS;
      }
      boolean story = kind == Kind.CAPTION && Captions.isReport(words);
      Furniture.@Nullable Part after = kind == null || story ? furniture.after(words) : null;
      if (story) {
        kind = after != null && after.kind() == Kind.CAPTION ? null : kind;
      }
      if (kind != null) {
        stretches.add(stretch.as(kind));
      } else if (after != null) {
        int start = stretch.span().start();
        stretches.add(
            new Stretch(Layout.trimmed(text, start, start + after.start()), stretch.kind()));
        stretches.add(
            new Stretch(
                Layout.trimmed(text, start + after.start(), start + after.end()), after.kind()));
      } else {
        stretches.add(stretch);
      }
    }
  }

  /** The first readable stretch is the title when it is short and no statement. */
  private void title() {
    long readable = stretches.stream().filter(s -> !s.isFurniture()).limit(2).count();
    for (int i = 0; i < stretches.size() && readable > 1; i++) {
      if (!stretches.get(i).isFurniture()) {
        String words = words(stretches.get(i));
        if (words.length() <= LONGEST_TITLE
            && !Punctuation.endsStatement(words)
            && furniture.kindOf(words, Place.AT_THE_START) != Kind.DATELINE) {
          set(i, Kind.TITLE);
        }
        return;
      }
    }
  }

  private void datelines() {
    int seen = 0;
    for (int i = 0; i < stretches.size() && seen < DATELINE_WITHIN; i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.kind() != null) {
        continue;
      }
      seen++;
      Furniture.@Nullable Part part = furniture.before(words(stretch), Place.BEFORE_A_PARAGRAPH);
      if (part != null && !isLineOfItsOwn(words(stretch))) {
        int start = stretch.span().start();
        int rest = start + part.end();
        stretches.set(i, new Stretch(Layout.trimmed(text, start, rest), part.kind()));
        stretches.add(i + 1, new Stretch(Layout.trimmed(text, rest, stretch.span().end()), null));
        return;
      }
    }
  }

  /** "Sunday, 4 May 2031 | 3 min read" is no beginning of a paragraph. */
  private boolean isLineOfItsOwn(String words) {
    return furniture.kindOf(words, Place.AT_THE_START) != null && !Punctuation.endsStatement(words);
  }

  private void byPlace() {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).kind() == null) {
        String words = words(stretches.get(i));
        Kind kind = furniture.kindOf(words, Place.AT_THE_START);
        // "4 May brought a new offer from Ruritania, which ...": a first paragraph.
        boolean tells = words.length() > LONGEST_TITLE / 2 && Punctuation.endsStatement(words);
        if (kind == null || tells || i + 1 == stretches.size()) {
          break;
        }
        set(i, kind);
      }
    }
    for (int i = stretches.size() - 1; i > 0; i--) {
      if (stretches.get(i).kind() == null) {
        Kind kind = furniture.kindOf(words(stretches.get(i)), Place.AT_THE_END);
        if (kind == null) {
          break;
        }
        set(i, kind);
      }
    }
  }

  /** Lines that are no sentences, after a heading such as "Related Posts", belong to it. */
  private void linkLists() {
    for (int i = 0; i < stretches.size(); i++) {
      Kind kind = stretches.get(i).kind();
      boolean teasers = kind != null && TEASERS.matcher(words(stretches.get(i))).find();
      if (kind != Kind.LINKS && kind != Kind.COMMENT_FORM && !teasers) {
        continue;
      }
      boolean opens = words(stretches.get(i)).endsWith(":");
      int end = i + 1;
      while (end < stretches.size()
          && stretches.get(end).kind() == null
          && (looksLikeHeading(words(stretches.get(end)))
              || (opens || teasers) && isTeaser(words(stretches.get(end))))) {
        end++;
      }
      // The last such line before a paragraph may be that paragraph's heading.
      boolean headsParagraph = end < stretches.size() && !stretches.get(end).isFurniture();
      int last = headsParagraph && !teasers && !(opens && end == i + 2) ? end - 1 : end;
      for (int j = i + 1; j < last; j++) {
        set(j, kind == Kind.COMMENT_FORM ? kind : Kind.LINKS);
      }
    }
  }

  /** A short paragraph directly above a bare photo credit describes the photo. */
  private void captionsAboveCredits() {
    int readable = 0;
    for (int i = 0; i + 1 < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Stretch next = stretches.get(i + 1);
      if (stretch.kind() != null) {
        continue;
      }
      readable++;
      boolean credited =
          next.kind() == Kind.CAPTION
              && looksLikeHeading(words(next))
              && Captions.isCredit(words(next));
      if (credited && readable > 1 && Captions.mayDescribe(words(stretch))) {
        set(i, Kind.CAPTION);
      }
    }
  }

  /** A heading has a paragraph under it. */
  private void headings() {
    boolean read = false;
    for (int i = stretches.size() - 1; i >= 0; i--) {
      Stretch stretch = stretches.get(i);
      if (stretch.kind() == null) {
        if (read && looksLikeHeading(words(stretch))) {
          set(i, Kind.HEADING);
        } else {
          read = true;
        }
      }
    }
  }

  /** A line that sums up what the article tells. */
  private static boolean isTeaser(String words) {
    return words.length() <= LONGEST_TITLE
        && !Punctuation.endsStatement(words)
        && !words.endsWith(":")
        && !Character.isLowerCase(words.codePointAt(0));
  }

  /** "WHY THE ENVOY WALKED OUT OF THE TALKS" between paragraphs: a headline of another article. */
  private boolean isShouted(List<Stretch> given, int i) {
    String words = words(given.get(i));
    return i > 0
        && i + 1 < given.size()
        && words.split("\\s+").length >= SHOUTED_WORDS
        && words.codePoints().noneMatch(Character::isLowerCase)
        && words(given.get(i - 1)).codePoints().anyMatch(Character::isLowerCase)
        && words(given.get(i + 1)).codePoints().anyMatch(Character::isLowerCase)
        && !Punctuation.endsStatement(words);
  }

  private static boolean isGluedLink(String words) {
    return !Punctuation.endsStatement(words) && GLUED_LINK.matcher(words).matches();
  }

  /** Says whether a stretch is rules, stars or dots. */
  private static boolean isMarks(String words) {
    return words.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean looksLikeHeading(String words) {
    if (words.length() > LONGEST_HEADING
        || words.split("\\s+").length > LONGEST_HEADING_WORDS
        || Punctuation.endsStatement(words)) {
      return false;
    }
    // "The envoy said:" belongs to the quotation below it; "CONTEXT:" heads a section.
    if (words.endsWith(":") && words.split("\\s+").length > SECTION_WORDS) {
      return false;
    }
    int first = words.codePointAt(0);
    return !Character.isLowerCase(first) && "-–—•*·▪".indexOf(first) < 0;
  }

  private String words(Stretch stretch) {
    return stretch.span().of(text);
  }

  private void set(int i, Kind kind) {
    stretches.set(i, stretches.get(i).as(kind));
  }
}
