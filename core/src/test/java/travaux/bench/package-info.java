/**
 * Benchmarks of the reader, started by {@code ./bench}; no part of the tests.
 *
 * <p>Trap: loading the parser takes seconds and a gigabyte, so each measurement does it once and
 * before the clock runs.
 */
@NullMarked
package travaux.bench;

import org.jspecify.annotations.NullMarked;
