package travaux.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time.
 *
 * @param id identity within the document
 * @param words where they stand
 * @param kind TIMEX3 type
 * @param value TIMEX3 value, such as "2031-05-04", "2031-W19", "P7D" or "XXXX-XX-XX"
 * @param earliest first possible day, or null when open
 * @param latest last possible day, inclusive, or null when open
 */
public record TimeExpression(
    String id,
    Span words,
    Kind kind,
    String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest)
    implements Line {

  /** TIMEX3 types. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
