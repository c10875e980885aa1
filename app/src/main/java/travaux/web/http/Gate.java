package travaux.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests pass that come from the desk's own pages, and no others: the browser also has pages
 * of strangers open, and they can reach loopback.
 */
final class Gate {

  private static final int TOKEN_BYTES = 24;

  private final Set<String> hosts;
  private final String token;

  /** Makes a gate for a port with a token of its own. */
  Gate(int port) {
    hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    token = HexFormat.of().formatHex(random);
  }

  /** Returns the token that every write must show. */
  String token() {
    return token;
  }

  /** What the headers of a request say. */
  interface Headers {
    /** Returns all values of a header; empty when there is none. */
    List<String> all(String name);

    /** Returns the only value of a header, or null when there is none or several. */
    default @Nullable String one(String name) {
      List<String> values = all(name);
      return values.size() == 1 ? values.get(0) : null;
    }
  }

  /** Returns why a request may not pass, or null when it may; a body is not looked at. */
  @Nullable String refusal(String method, Headers headers) {
    String host = headers.one("Host");
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      return "This address is not the desk's. Maybe open http://localhost with its port.";
    }
    boolean reads = method.equals("GET") || method.equals("HEAD");
    String site = headers.one("Sec-Fetch-Site");
    boolean own = site == null || site.equals("same-origin") || site.equals("none");
    boolean opens = reads && "navigate".equals(headers.one("Sec-Fetch-Mode"));
    if (!own && !opens) {
      return "Another site asked for this. Maybe open the page in the desk.";
    }
    List<String> origins = headers.all("Origin");
    if (!origins.isEmpty() && !origins.equals(List.of("http://" + host))) {
      return "Another site asked for this. Maybe open the page in the desk.";
    }
    return null;
  }

  /** Returns whether a token is the desk's. */
  boolean knows(@Nullable String shown) {
    return shown != null
        && MessageDigest.isEqual(
            shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
