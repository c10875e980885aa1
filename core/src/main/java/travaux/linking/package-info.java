/**
 * Joins what several documents say: one name for one person, party, issue and instrument; links
 * between lines that tell of one event, instrument or statement; reprints; dates of publication
 * that only others tell.
 *
 * <p>Pure functions of what the documents say, whatever their order. Stores nothing; what people
 * say is handed in, and wins.
 *
 * <p>Traps: labels are joined within blocks, so that one more document changes few; what is not in
 * one block is never joined. A surname alone joins a full name only when no second one could be
 * meant; parties that differ keep persons apart unless their full names are the same; what is of
 * unknown date joins nothing by its date; an issue with "no" never joins one without it.
 */
@NullMarked
package travaux.linking;

import org.jspecify.annotations.NullMarked;
