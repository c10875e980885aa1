/**
 * What happened and is due, and when: events, the dates of acts, deadlines.
 *
 * <p>Reads what {@code acts} found and the times of the text. It joins mentions of one event only
 * where one document makes that plain; across documents this is left to linking.
 *
 * <p>Trap: a time inside the content of an act belongs to what is demanded, not to the demand.
 */
@NullMarked
package travaux.extraction.events;

import org.jspecify.annotations.NullMarked;
