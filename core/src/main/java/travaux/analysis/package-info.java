/**
 * Views: pure functions from what is on the record to what a reader asks of it.
 *
 * <p>Nothing here reads, stores or prints.
 *
 * <p>Trap: a view as of a day sees the documents published by then and nothing later; a document
 * whose day of publication is unknown is not seen, since it may be later.
 */
@NullMarked
package travaux.analysis;

import org.jspecify.annotations.NullMarked;
