/**
 * From clauses that fit a rule to the entries of a document.
 *
 * <p>{@link travaux.extraction.acts.ActReader} runs the steps: where an act is reported, who acts
 * and is addressed, which words are its content, and which statements are left when more specific
 * acts are known. When an act happened is told in {@code events}.
 *
 * <p>Trap: a verb inside the content of a demand is what is demanded, not an act. {@code Context}
 * and {@code ActFinder} leave such verbs out.
 */
@NullMarked
package travaux.extraction.acts;

import org.jspecify.annotations.NullMarked;
