/**
 * The desk: the record of one negotiation in a browser, for one person on loopback.
 *
 * <p>Each page is made on the server from what stands on the record, and has an address. Writes go
 * through {@link travaux.Dossier}, {@link travaux.Corrections} and {@link travaux.Naming}, never
 * around them; after a write the browser is sent to a page by GET. It decides nothing about
 * negotiations: what views say comes from {@link travaux.analysis}.
 *
 * <p>Trap: a dossier is not thread-safe; all requests use one, one after the other. Long work, such
 * as reading new sources, opens the dossier for itself.
 */
@NullMarked
package travaux.web;

import org.jspecify.annotations.NullMarked;
