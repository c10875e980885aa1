/**
 * Measures the reader on sentences that were invented and labelled by somebody who had not seen it.
 *
 * <p>The rows are in {@code src/test/resources/travaux/gold}; its README tells the columns.
 *
 * <p>Trap: a row tells of its own words only. Other acts of its sentence are neither right nor
 * wrong.
 */
@NullMarked
package travaux.gold;

import org.jspecify.annotations.NullMarked;
