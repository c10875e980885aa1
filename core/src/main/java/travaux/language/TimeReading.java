package travaux.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.TimeExpression.Kind;

/** The time that words tell: TIMEX3 type and value, first and last day where known. */
record TimeReading(
    Kind kind, String value, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

  static TimeReading of(Kind kind, TimePeriod period) {
    return new TimeReading(kind, period.value(), period.earliest(), period.latest());
  }
}
