/**
 * The front door of the application: {@link travaux.Travaux} reads files and keeps dossiers.
 *
 * <p>It joins reading, the store and the line format; it prints nothing and parses no arguments.
 *
 * <p>Trap: the core has a package of the same name; its {@code RecordReader} reads one document.
 */
@NullMarked
package travaux;

import org.jspecify.annotations.NullMarked;
