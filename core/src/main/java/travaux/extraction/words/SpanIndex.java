package travaux.extraction.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import travaux.negotiation.Span;

/** Finds the things whose words hold, or touch, other words without looking at all of them. */
public final class SpanIndex<T> {

  private record Piece<T>(Span span, T thing, int order) {}

  private final List<Piece<T>> pieces = new ArrayList<>();
  private final int longest;

  /**
   * Makes an index.
   *
   * @param things in the order in which they are to be found
   * @param words the words of each
   */
  public SpanIndex(Collection<T> things, Function<T, List<Span>> words) {
    int order = 0;
    int length = 0;
    for (T thing : things) {
      for (Span span : words.apply(thing)) {
        pieces.add(new Piece<>(span, thing, order));
        length = Math.max(length, span.length());
      }
      order++;
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
    longest = length;
  }

  /** Returns the things of which a piece holds the words, in order. */
  public List<T> holding(Span words) {
    return found(words, piece -> piece.contains(words));
  }

  /** Returns the things of which a piece shares a letter with the words, in order. */
  public List<T> touching(Span words) {
    return found(words, words::overlaps);
  }

  private List<T> found(Span words, Predicate<Span> fits) {
    List<Piece<T>> found = new ArrayList<>();
    for (int i = first(words.start() - longest); i < pieces.size(); i++) {
      Span span = pieces.get(i).span();
      if (span.start() > words.end()) {
        break;
      }
      if (fits.test(span)) {
        found.add(pieces.get(i));
      }
    }
    found.sort(Comparator.comparingInt(Piece::order));
    Set<T> things = new LinkedHashSet<>();
    found.forEach(piece -> things.add(piece.thing()));
    return List.copyOf(things);
  }

  /** The first piece that starts at {@code place} or later. */
  private int first(int place) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
