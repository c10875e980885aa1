/**
 * What tests of both modules need: where the documents outside the project lie, and the rules that
 * keep the architecture.
 *
 * <p>It holds no test data and no stand-ins. Trap: {@link travaux.testing.Shared} leaves tests out
 * on a machine without the documents, but makes them fail under continuous integration.
 */
@NullMarked
package travaux.testing;

import org.jspecify.annotations.NullMarked;
