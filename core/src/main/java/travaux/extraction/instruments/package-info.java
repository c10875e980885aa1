/**
 * Texts that are negotiated or invoked, under their fullest name in the document.
 *
 * <p>It finds mentions and who wrote to whom; it does not read what the texts say.
 *
 * <p>Trap: "the letter" is one instrument only while one letter has been named.
 */
@NullMarked
package travaux.extraction.instruments;

import org.jspecify.annotations.NullMarked;
