/**
 * Who is meant by a noun phrase: parties by name, capital, demonym or office; persons; pronouns and
 * descriptions such as "the minister".
 *
 * <p>Does not read quotes or acts, and does not join persons of different documents. What cannot be
 * told stays unknown: an empty list, or a mention without a party.
 *
 * <p>Trap: an organ speaks for its parent, so "the Kremlin" is the party Russia; a former office
 * holder speaks for nobody.
 */
@NullMarked
package travaux.extraction.actors;

import org.jspecify.annotations.NullMarked;
