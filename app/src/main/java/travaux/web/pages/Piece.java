package travaux.web.pages;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;
import travaux.present.SafeText;

/**
 * A stretch of a source that looks the same all along.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end one past its last unit
 * @param text what is shown: its words, or a visible escape of one control character
 * @param css names of classes with blanks between
 * @param href where it leads, or null
 * @param title what is told of it, or null
 */
public record Piece(
    int start, int end, String text, String css, @Nullable String href, @Nullable String title) {

  /**
   * A stretch that is to look different.
   *
   * @param span where
   * @param css name of a class
   * @param href where it leads, or null
   * @param title what is told of it, or null
   */
  public record Mark(Span span, String css, @Nullable String href, @Nullable String title) {

    /** Marks a stretch with a class alone. */
    public static Mark of(Span span, String css) {
      return new Mark(span, css, null, null);
    }
  }

  /** Cuts a stretch of a text into pieces; where marks overlap, pieces have the looks of all. */
  public static List<Piece> of(String text, Span stretch, List<Mark> marks) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(stretch)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(stretch.start(), mark.span().start()));
      cuts.add(Math.min(stretch.end(), mark.span().end()));
    }
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (isShownAsEscape(text, i)) {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = -1;
    for (int cut : cuts) {
      if (from >= 0 && cut > from) {
        pieces.add(piece(text, new Span(from, cut), here));
      }
      from = cut;
    }
    return pieces;
  }

  private static Piece piece(String text, Span span, List<Mark> marks) {
    List<Mark> over = marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
    String css = over.stream().map(Mark::css).distinct().collect(Collectors.joining(" "));
    String href = null;
    String title = null;
    for (Mark mark : over) {
      href = mark.href() == null ? href : mark.href();
      title = mark.title() == null ? title : mark.title();
    }
    if (isShownAsEscape(text, span.start())) {
      String code = HexFormat.of().toHexDigits(text.charAt(span.start())).toUpperCase(Locale.ROOT);
      return new Piece(span.start(), span.end(), "U+" + code, css + " control", href, title);
    }
    return new Piece(span.start(), span.end(), span.of(text), css, href, title);
  }

  /** A browser would change or obey these; line breaks and tabs are blanks to it. */
  private static boolean isShownAsEscape(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == '\t' || c == ' ') {
      return false;
    }
    if (c == '\r') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !SafeText.of(String.valueOf(c)).equals(String.valueOf(c));
  }
}
