/**
 * Joins what several documents say of one person, event or instrument, and tells reprints.
 *
 * <p>Pure functions of the mentions, whatever their order. Reads no text but that of contents and
 * names, stores nothing.
 *
 * <p>Traps: a surname alone joins a full name only when no second one could be meant; parties that
 * differ keep persons apart unless their full names are the same; what is of unknown date joins
 * nothing by its date.
 */
@NullMarked
package travaux.linking;

import org.jspecify.annotations.NullMarked;
