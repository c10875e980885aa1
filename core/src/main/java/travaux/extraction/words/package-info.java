/**
 * Word lists read from the language's tables, and the words of a content that can be compared.
 *
 * <p>Knows nothing of acts or actors.
 *
 * <p>Trap: tables hold dictionary forms; compare them with lemmas.
 */
@NullMarked
package travaux.extraction.words;

import org.jspecify.annotations.NullMarked;
