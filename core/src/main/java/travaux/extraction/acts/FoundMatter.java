package travaux.extraction.acts;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Span;

/**
 * A mention, and what stands over it in its sentence.
 *
 * @param mention the mention
 * @param matter the deed or thing in its name
 * @param below its name without what turns it round
 * @param turn the words that turn it round, or null
 * @param head its noun or verb
 * @param over the word that it hangs on, or null
 */
public record FoundMatter(
    IssueMention mention,
    String matter,
    String below,
    @Nullable Span turn,
    Span head,
    @Nullable Span over) {

  /** The name of the matter as these words tell it, without what turns it round before them. */
  String name(Span what, boolean deed) {
    return deed || turn == null || what.contains(turn) ? mention.name() : below;
  }

  /** Whether a rougher name of an issue is of the same matter. */
  boolean isOf(String issue) {
    return (' ' + issue + ' ').contains(' ' + matter + ' ');
  }

  /** Whether the mention is what these words are about, and not only a part of that. */
  boolean tops(Span what) {
    return what.contains(head) && (over == null || !what.contains(over));
  }
}
