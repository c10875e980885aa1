/**
 * HTTP for one person on loopback: requests, responses, and the gate that every request passes.
 *
 * <p>It knows nothing of negotiations. No request names a file of the machine: what is served is
 * made by handlers or comes from a fixed list of the program's own resources.
 *
 * <p>Trap: a handler sees a request only after the gate let it pass; a listener without a gate
 * would accept writes of any page that is open in the browser.
 */
@NullMarked
package travaux.web.http;

import org.jspecify.annotations.NullMarked;
