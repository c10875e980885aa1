/** Tests of the quote reader, on invented reports. */
@NullMarked
package travaux.extraction.quotes;

import org.jspecify.annotations.NullMarked;
