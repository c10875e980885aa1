/**
 * English sentences as a grammar sees them: tokens, lemmas, dependencies, clauses, dates.
 *
 * <p>Wraps the parser (NLP4J) and is the only package that sees it. It knows nothing of actors or
 * acts.
 *
 * <p>Trap: the parser splits every hyphen ("cease-fire" is three tokens); words are taken from the
 * text by span, never by joining tokens.
 */
@NullMarked
package travaux.language;

import org.jspecify.annotations.NullMarked;
