/**
 * From the sentences of one document to the lines of its record.
 *
 * <p>{@link travaux.extraction.Extraction} runs the steps: actors, quotes, acts. Knowledge of
 * English lies in the data under {@code language/en}; the code only says how it is applied.
 *
 * <p>Trap: a verb inside the content of a demand is what is demanded, not an act. {@link
 * travaux.extraction.Context} and {@link travaux.extraction.ActFinder} leave such verbs out.
 */
@NullMarked
package travaux.extraction;

import org.jspecify.annotations.NullMarked;
