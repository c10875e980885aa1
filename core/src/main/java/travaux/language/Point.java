package travaux.language;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;

/**
 * A point of a list, an article of a draft, or one of the answers to a list's points.
 *
 * @param list which list of the document it belongs to, from 0
 * @param kind how it stands in the text
 * @param lead the words that introduce the list ("We demand:"), or null when nothing does
 * @param label what marks it ("(2)", "On point 3:")
 * @param number "2", "c", or empty for a dash
 * @param words what it says, without the label and the mark at its end
 * @param joined the lead and the first sentence of the point read as one sentence, or null
 */
public record Point(
    int list,
    Kind kind,
    @Nullable Span lead,
    Span label,
    String number,
    Span words,
    @Nullable Sentence joined) {

  /** How a point stands in its text. */
  public enum Kind {
    /** In a block of its own. */
    ITEM,
    /** Behind a mark within a sentence: "(a) ... and (b) ...". */
    INLINE,
    /** Behind words that name another list's point: "On point 3: ...". */
    REPLY,
    /** Under a heading of its own: "Article 4". */
    ARTICLE
  }

  Point with(@Nullable Sentence sentence) {
    return new Point(list, kind, lead, label, number, words, sentence);
  }
}
