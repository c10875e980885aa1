package travaux.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * A time by which something is due.
 *
 * @param id identity within the document
 * @param words the words that set it
 * @param of id of the entry that it belongs to, or null
 * @param due the interval in which it falls due
 * @param soft whether the words leave it open ("in the near future", "not indefinitely")
 */
public record Deadline(String id, Span words, @Nullable String of, When due, boolean soft)
    implements Line {}
