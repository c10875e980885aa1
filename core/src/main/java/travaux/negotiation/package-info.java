/**
 * The nouns of a negotiation's record: documents, spans, entries, quotes, dates, events, links.
 *
 * <p>Plain values of the JDK only. Nothing here reads a text, finds an act or stores anything.
 *
 * <p>Trap: spans count UTF-16 units, as {@link String} does; the line format counts Unicode code
 * points and converts at its edge.
 */
@NullMarked
package travaux.negotiation;

import org.jspecify.annotations.NullMarked;
