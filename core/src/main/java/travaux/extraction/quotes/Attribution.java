package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/**
 * Words, cue and source before the source is resolved.
 *
 * @param attitude what the source does
 * @param content pieces of the attributed words, in order
 * @param cue pieces of the cue, possibly none
 * @param head the verb or noun of the cue, or null
 * @param source who is named as the source, or null
 * @param imagined whether the words are only supposed ("may say")
 */
record Attribution(
    Attitude attitude,
    List<Span> content,
    List<Span> cue,
    @Nullable Token head,
    @Nullable Source source,
    boolean imagined) {

  Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
  }

  /**
   * The words that name a source.
   *
   * @param sentence where they stand
   * @param head the noun or pronoun
   * @param words all of them
   */
  record Source(Sentence sentence, Token head, Span words) {}

  int start() {
    return content.get(0).start();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  /** Returns the last unit that the content or the frame reaches. */
  int reach() {
    int reach = end();
    for (Span span : cue) {
      reach = Math.max(reach, span.end());
    }
    return source == null ? reach : Math.max(reach, source.words().end());
  }

  Attribution withContent(List<Span> other) {
    return new Attribution(attitude, other, cue, head, source, imagined);
  }

  /** Returns the same with more content; pieces with nothing but marks between them are joined. */
  Attribution plus(List<Span> more, String text) {
    List<Span> all = new ArrayList<>(content);
    all.addAll(more);
    return withContent(joined(all, text));
  }

  /** Sorts pieces and joins those that overlap or have nothing but white space between them. */
  static List<Span> joined(List<Span> pieces, String text) {
    List<Span> sorted = new ArrayList<>(pieces);
    sorted.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span piece : sorted) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && (piece.start() <= last.end() || onlySpace(text, last.end(), piece.start()))) {
        joined.set(joined.size() - 1, last.cover(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean onlySpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != ',') {
        return false;
      }
    }
    return true;
  }
}
