/**
 * From the sentences of one document to the lines of its record.
 *
 * <p>{@link travaux.extraction.Extraction} runs the steps, each in a room of its own: {@code
 * actors} (who is meant), {@code quotes} (who is quoted), {@code rules} (which rule fits where),
 * {@code acts} (what becomes of it), {@code events} (what happened and when), {@code instruments}
 * (texts that are negotiated). Knowledge of English lies in the data under {@code language/en}; the
 * code only says how it is applied.
 *
 * <p>Trap: lines of several documents are joined in linking, never here.
 */
@NullMarked
package travaux.extraction;

import org.jspecify.annotations.NullMarked;
