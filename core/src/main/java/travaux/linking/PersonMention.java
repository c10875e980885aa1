package travaux.linking;

import org.jspecify.annotations.Nullable;

/**
 * How one or several documents know a person.
 *
 * @param name as the document has it in full
 * @param party the party spoken for, or null when none or unknown
 * @param office the office, or null when unknown
 * @param former whether the office is one of the past
 */
public record PersonMention(
    String name, @Nullable String party, @Nullable String office, boolean former) {}
