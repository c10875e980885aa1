/**
 * Keeps a dossier: one SQLite file with sources, what was read from them, and what people decided.
 *
 * <p>The table of events is the truth and only grows; the tables of the present state are made of
 * it. What was read comes and goes as lines of text that are not looked into. The only package that
 * sees the database and its libraries.
 *
 * <p>Traps: the file has a rollback journal beside it while it is written, never a WAL, so that a
 * dossier at rest is one file; SQLite cannot keep half a character as text, so such a text is kept
 * as a BLOB.
 */
@NullMarked
package travaux.store;

import org.jspecify.annotations.NullMarked;
