/**
 * Bytes to an immutable {@link travaux.negotiation.Document}, once: encoding, blocks, furniture,
 * title, publication date, language.
 *
 * <p>Reads plain text and HTML. It does not read PDF, word processor files or mail, fetches
 * nothing, and deletes nothing from a plain text: page furniture is marked, so that spans of the
 * text stay what the reader of the file would count.
 *
 * <p>Traps: the text of a plain file keeps its line ends as they are (CRLF too) and loses only a
 * byte order mark; the text of an HTML file is made here and depends on the converter that the
 * document names. No date is ever taken from the clock or the file system.
 */
@NullMarked
package travaux.reading;

import org.jspecify.annotations.NullMarked;
