/**
 * The record in shapes for other programs: the line format, and the shapes of other codebooks, such
 * as events of PLOVER (2021) with ISO codes of states.
 *
 * <p>Maps what is on the record, reads nothing anew, and opens no files. Where PLOVER draws a line
 * elsewhere than the codebook (an agreement to act is AGREE, a call for an inquiry ACCUSE), only
 * the export moves.
 *
 * <p>Traps: an export of the same dossier must be the same, byte for byte.
 */
@NullMarked
package travaux.export;

import org.jspecify.annotations.NullMarked;
