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
 * @param year the year to take when neither words nor publication tell it, or null
 */
record TimeSetting(
    @Nullable LocalDate now,
    TimeTense tense,
    @Nullable LocalDate day,
    @Nullable LocalDate date,
    @Nullable LocalDate today,
    @Nullable Integer year) {}
