/**
 * The command line: parses arguments, prints reports, sets exit codes.
 *
 * <p>It reads no files and finds nothing itself. The only package that prints, and the only one
 * that sees the argument parser.
 *
 * <p>Trap: words of sources and names of files may carry terminal commands; what is printed as text
 * goes through {@code SafeText} first.
 */
@NullMarked
package travaux.cli;

import org.jspecify.annotations.NullMarked;
