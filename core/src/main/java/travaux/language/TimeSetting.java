package travaux.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time is counted from.
 *
 * @param now the day of publication, or null when not known
 * @param tense whether the time lies behind or ahead
 * @param day the last day that the text told, or null
 * @param date the first day of the last period that the text told, or null
 * @param today the day that the sentence has told already, or null
 * @param limit whether the words say by or until when ("by the end of May")
 * @param year the year to take when neither words nor publication tell it, or null
 */
record TimeSetting(
    @Nullable LocalDate now,
    TimeTense tense,
    @Nullable LocalDate day,
    @Nullable LocalDate date,
    @Nullable LocalDate today,
    boolean limit,
    @Nullable Integer year) {

  /** Counts from another day than the publication. */
  TimeSetting from(LocalDate day, TimeTense side) {
    return new TimeSetting(day, side, this.day, date, today, limit, year);
  }

  /** Puts hours on a day. */
  TimeSetting on(@Nullable LocalDate day) {
    return new TimeSetting(now, tense, this.day, date, day, limit, year);
  }
}
