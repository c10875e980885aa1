/**
 * DOCX files: the text of one, and pages with footnotes made as one. The only package that sees the
 * library for them.
 *
 * <p>Knows nothing of negotiations. Does not keep formatting, pictures or tracked changes of what
 * it reads.
 *
 * <p>Trap: words deleted under tracked changes are no text of the file; words inserted are.
 */
@NullMarked
package travaux.word;

import org.jspecify.annotations.NullMarked;
