/**
 * The record in the shapes of other codebooks: events of PLOVER (2021), with ISO codes of states.
 *
 * <p>Maps what is on the record and reads nothing anew. Where PLOVER draws a line elsewhere than
 * the codebook (an agreement to act is AGREE, a call for an inquiry ACCUSE), only the export moves.
 */
@NullMarked
package travaux.export;

import org.jspecify.annotations.NullMarked;
