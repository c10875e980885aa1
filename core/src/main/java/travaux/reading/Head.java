package travaux.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Block.Kind;
import travaux.reading.FurniturePattern.Place;

/**
 * The head of a letter, a release or a bulletin: who issues it, its number, date, addressee and
 * subject. The title is the subject, or the first headline under the letterhead; a letter without a
 * subject has none.
 *
 * <p>A news report has no such head: its first line is its title, whatever stands under it.
 */
final class Head {

  /** A head is no longer than so many stretches. */
  private static final int LINES = 12;

  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_ADDRESS = 80;

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?i)(?:dear (?:\\S+ ?){1,8}|(?:your )?excellenc(?:y|ies)|sirs?|madam|mr\\.? \\S+(?: \\S+)?"
              + "|ladies and gentlemen)[,:!]");

  private final String text;
  private final List<Stretch> stretches;
  private final Furniture furniture;
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private int end;
  private boolean letter;

  private Head(String text, List<Stretch> stretches, Furniture furniture) {
    this.text = text;
    this.stretches = stretches;
    this.furniture = furniture;
  }

  /**
   * Marks the head of a text, with its title, in {@code stretches}.
   *
   * @return whether the text has a letterhead; if not, only its date lines are marked
   */
  static boolean mark(String text, List<Stretch> stretches, Furniture furniture) {
    if (stretches.stream().anyMatch(s -> s.kind() == Kind.TITLE)) {
      return true;
    }
    Head head = new Head(text, stretches, furniture);
    head.datePrefix();
    head.measure();
    head.dateLines();
    return head.title();
  }

  /** Returns the organisations of the letterhead, or null when it has none. */
  static @Nullable String publisher(String text, List<Block> blocks, Furniture furniture) {
    List<String> names = new ArrayList<>();
    for (Block block : blocks.subList(0, Math.min(LINES, blocks.size()))) {
      if (!block.kind().isFurniture()) {
        break;
      }
      String words = block.span().of(text);
      if (block.kind() == Kind.SOURCE_NOTE
          && furniture.kindOf(words, Place.IN_THE_HEAD) == Kind.SOURCE_NOTE) {
        names.add(words.replaceAll("\\s+", " "));
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** Cuts a date that a machine has put before the first words off them. */
  private void datePrefix() {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).kind() == null) {
        Furniture.@Nullable Part part = furniture.before(words(i), Place.BEFORE_THE_TITLE);
        if (part != null && part.kind() == Kind.DATELINE) {
          split(i, part, null);
        }
        return;
      }
    }
  }

  private void measure() {
    int limit = Math.min(LINES, stretches.size());
    while (end < limit && !letter) {
      String words = words(end);
      Kind kind = stretches.get(end).kind();
      if (kind == null) {
        kind = furniture.kindOf(words, Place.IN_THE_HEAD);
        if (kind == null && furniture.kindOf(words, Place.AT_THE_START) == Kind.DATELINE) {
          kind = Kind.DATELINE;
        }
        letter = SALUTATION.matcher(words).matches();
        boolean address = words.length() <= LONGEST_ADDRESS && words.endsWith(",");
        boolean body =
            kind == null
                && (words.length() > LONGEST_TITLE
                    || (Punctuation.endsStatement(words) && !address));
        if (letter || body) {
          return;
        }
      }
      kinds.add(kind);
      end++;
    }
  }

  private void dateLines() {
    for (int i = 0; i < end && end < stretches.size(); i++) {
      if (stretches.get(i).kind() == null && kinds.get(i) == Kind.DATELINE) {
        set(i, Kind.DATELINE);
      }
    }
  }

  private boolean title() {
    int first = 0;
    while (first < end && stretches.get(first).isFurniture() && kinds.get(first) != Kind.DATELINE) {
      first++;
    }
    Kind kind = first < end ? kinds.get(first) : null;
    boolean letterhead = kind == Kind.SOURCE_NOTE || kind == Kind.NAVIGATION;
    long marks = kinds.stream().filter(k -> k != null).count();
    int subject = subject();
    if (!letterhead && (marks == 0 || !(letter || subject >= 0))) {
      return false;
    }
    if (letter && first < end && isHeadline(first)) {
      // "Open letter to the ministers" over a letter is the headline of the page.
      subject = -1;
      set(first, Kind.TITLE);
    }
    int headline = letter || subject >= 0 ? -1 : headline(first);
    if (headline < 0 && subject < 0 && !letter && !kinds.contains(Kind.NAVIGATION)) {
      // "Syldavia Rejects Union" looks like a letterhead and is a headline.
      return false;
    }
    if (headline >= 0) {
      set(headline, Kind.TITLE);
    }
    int last = headline >= 0 ? headline : subject >= 0 ? Math.min(subject, end) : end;
    for (int i = 0; i < last; i++) {
      if (stretches.get(i).kind() == null) {
        Kind own = kinds.get(i);
        set(i, own != null ? own : Kind.BYLINE);
      }
    }
    if (subject >= 0) {
      Furniture.@Nullable Part part = furniture.before(words(subject), Place.BEFORE_THE_TITLE);
      if (part != null) {
        split(subject, part, Kind.TITLE);
      }
    }
    return true;
  }

  private int subject() {
    // Below the salutation "Re: wages" may be the subject only where nothing stands between.
    int limit = letter ? end + 2 : LINES;
    for (int i = 0; i < Math.min(limit, stretches.size()); i++) {
      String words = words(i);
      if (stretches.get(i).kind() == null && words.length() <= LONGEST_TITLE) {
        Furniture.@Nullable Part part = furniture.before(words, Place.BEFORE_THE_TITLE);
        if (part != null && part.kind() == Kind.NAVIGATION) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns the first line that can be a headline, one that is no name if there is one, or -1. */
  private int headline(int from) {
    int name = -1;
    for (int i = from; i < end; i++) {
      if (stretches.get(i).kind() == null && kinds.get(i) == null) {
        if (isHeadline(i)) {
          return i;
        }
        name = name < 0 ? i : name;
      }
    }
    return name;
  }

  private boolean isHeadline(int i) {
    return stretches.get(i).kind() == null
        && kinds.get(i) == null
        && !words(i).endsWith(",")
        && furniture.kindOf(words(i), Place.AT_THE_START) == null;
  }

  private void split(int i, Furniture.Part part, @Nullable Kind rest) {
    int start = stretches.get(i).span().start();
    int stop = stretches.get(i).span().end();
    int cut = start + part.end();
    stretches.set(i, new Stretch(Layout.trimmed(text, start, cut), part.kind()));
    stretches.add(i + 1, new Stretch(Layout.trimmed(text, cut, stop), rest));
  }

  private String words(int i) {
    return stretches.get(i).span().of(text);
  }

  private void set(int i, Kind kind) {
    stretches.set(i, stretches.get(i).as(kind));
  }
}
