/**
 * What pages show, as records, and the templates that show it.
 *
 * <p>The templates lie in {@code src/main/jte}; they are compiled with the program and escape all
 * that they are given. Nothing here asks the record or changes it.
 *
 * <p>Trap: names, titles and texts come from strangers. Names and titles pass {@link
 * travaux.present.SafeText} on their way into a record here; source texts are cut into {@link
 * travaux.web.pages.Piece}s, in which a control character stands as a visible escape.
 */
@NullMarked
package travaux.web.pages;

import org.jspecify.annotations.NullMarked;
