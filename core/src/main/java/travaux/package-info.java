/**
 * The front doors: {@link travaux.RecordReader} for programmers reads one document; the
 * application's {@code Travaux} reads files and keeps dossiers.
 *
 * <p>Nothing in here prints or parses arguments.
 *
 * <p>Trap: two modules have this package, core and app; only core has this file.
 */
@NullMarked
package travaux;

import org.jspecify.annotations.NullMarked;
