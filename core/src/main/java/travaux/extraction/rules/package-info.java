/**
 * The rule language: sentences that report an act, written as data and matched against clauses.
 *
 * <p>{@link travaux.extraction.rules.Rules} reads a file, {@link
 * travaux.extraction.rules.ClauseMatcher} and {@link travaux.extraction.rules.NounMatcher} say
 * which rule fits where. What becomes of a match (voice, modality, nesting) is decided by the
 * caller.
 *
 * <p>Trap: a slot that must be an actor and is not makes its rule not fit; it is never filled with
 * something else.
 */
@NullMarked
package travaux.extraction.rules;

import org.jspecify.annotations.NullMarked;
