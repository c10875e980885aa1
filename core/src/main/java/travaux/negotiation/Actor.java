package travaux.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or is addressed, at one place of the text.
 *
 * @param words the words that name the actor here ("the minister", "it")
 * @param party English short name of the party spoken for, or null when unknown
 * @param person the person's name, or null when no person is meant
 */
public record Actor(Span words, @Nullable String party, @Nullable String person) {}
