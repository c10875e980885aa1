/**
 * The line format: one JSON object a line, as the project's design describes it.
 *
 * <p>Writes what was found in documents, and reads it back when the texts are at hand. It does not
 * open files and knows no dossier. The only package that sees the JSON library.
 *
 * <p>Traps: spans are UTF-16 units in the program and Unicode code points on a line; control
 * characters, bidirectional controls and surrogates are always written as escapes, so that a line
 * is safe to print and half a character survives.
 */
@NullMarked
package travaux.lines;

import org.jspecify.annotations.NullMarked;
