package travaux.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as an interval of days, with the words it comes from.
 *
 * @param words the words that tell the time, or null when no words do
 * @param earliest first possible day, or null when open
 * @param latest last possible day (inclusive), or null when open
 * @param how where the days come from
 * @param why the reason when inferred, else empty
 */
public record When(
    @Nullable Span words,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    How how,
    String why) {

  /** No time is known. */
  public static final When UNKNOWN = new When(null, null, null, How.UNKNOWN, "");

  /** Where a date comes from. */
  public enum How {
    /** The text says it. */
    STATED,
    /** The user said it. */
    GIVEN,
    /** It was worked out; {@link When#why()} says from what. */
    INFERRED,
    UNKNOWN
  }
}
