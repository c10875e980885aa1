package travaux.negotiation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two lines.
 *
 * @param from id of the line that does something to the other
 * @param to id of the other line
 * @param kind what ties them
 * @param words the words that show it, or null
 * @param why the reason, in words
 * @param answer what the answer is, of a link that answers; else, and when nobody said, null
 */
public record Link(
    String from, String to, Kind kind, @Nullable Span words, String why, @Nullable Answer answer)
    implements Line {

  /** Ties two lines without saying what the answer is. */
  public Link(String from, String to, Kind kind, @Nullable Span words, String why) {
    this(from, to, kind, words, why, null);
  }

  /**
   * What an answer is.
   *
   * @param kind what it says, or null when nobody said
   * @param form in which it was given
   * @param scope what of the demand it answers, in words, or null
   * @param binding how it binds
   */
  public record Answer(
      @Nullable AnswerKind kind, Form form, @Nullable String scope, Binding binding) {}

  /** What an answer says; the first five are short names. */
  public enum AnswerKind {
    ACCEPT,
    REJECT,
    PARTLY,
    COUNTER,
    EVADE,
    APPROVE,
    APPROVE_SUBJECT_TO,
    OBJECT,
    COUNTER_PROPOSE,
    ALREADY_SATISFIED,
    DEFER,
    ACKNOWLEDGE_RECEIPT,
    DECLINE_TO_COMMENT;

    /** Returns the kind as the line format writes it: "approve-subject-to". */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What ties two lines. */
  public enum Kind {
    ANSWERS("answers"),
    NOT_ANSWER_TO("not-answer-to"),
    SOFTENS("softens"),
    DENIES("denies"),
    IF_THEN("if-then"),
    SAME_EVENT("same-event"),
    SAME_INSTRUMENT("same-instrument"),
    SAME_STATEMENT("same-statement"),
    NOT_SAME("not-same"),
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
