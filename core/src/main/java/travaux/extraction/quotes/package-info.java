/**
 * Words attributed to a source: quotations, reported speech, thoughts and stances.
 *
 * <p>Finds the words, the cue and the source, and asks {@code extraction.actors} who the source is.
 * It does not say what act was done with the words, and does not join quotes of different
 * documents.
 *
 * <p>Traps: a content span includes its quotation marks; marks are paired by blocks of the text and
 * never by sentences, because the parser may cut a sentence inside a quotation; translated texts
 * drop, double and turn round their marks.
 */
@NullMarked
package travaux.extraction.quotes;

import org.jspecify.annotations.NullMarked;
