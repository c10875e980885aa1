/**
 * What stands on the record now: what was read from a document, as people have corrected it since.
 * How days and texts of unknown origin are shown to people is here too.
 *
 * <p>A pure function of the document's events in their order. Stores nothing and asks nothing.
 *
 * <p>Traps: what a person decided on stays as it was when he decided, whatever a newer reading
 * says; the newer reading is kept beside it as a suggestion. A decision is tied to the id of a
 * line, and the id to the words: a sentence that only looks alike has another id.
 */
@NullMarked
package travaux.present;

import org.jspecify.annotations.NullMarked;
