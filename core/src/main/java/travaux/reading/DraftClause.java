package travaux.reading;

import travaux.negotiation.ClauseNumber;
import travaux.negotiation.Span;

/**
 * A clause of a numbered draft.
 *
 * @param number by which it is cited
 * @param word what the draft calls it ("Article"), or empty
 * @param words its heading and its own text, without the clauses within it
 */
public record DraftClause(ClauseNumber number, String word, Span words) {

  /** Returns how the draft itself would cite it: "Article 3(b)". */
  public String citation() {
    return word.isEmpty() ? number.toString() : word + " " + number;
  }
}
