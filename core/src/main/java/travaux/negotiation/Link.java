package travaux.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * A tie between two lines.
 *
 * @param from id of the line that does something to the other
 * @param to id of the other line
 * @param kind what ties them
 * @param words the words that show it, or null
 * @param why the reason, in words
 */
public record Link(String from, String to, Kind kind, @Nullable Span words, String why)
    implements Line {

  /** What ties two lines. */
  public enum Kind {
    ANSWERS("answers"),
    NOT_ANSWER_TO("not-answer-to"),
    SOFTENS("softens"),
    DENIES("denies"),
    IF_THEN("if-then"),
    SAME_EVENT("same-event"),
    SAME_STATEMENT("same-statement"),
    REPRINT("reprint"),
    WITHIN("within");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Returns the kind as the line format writes it. */
    public String words() {
      return words;
    }
  }
}
