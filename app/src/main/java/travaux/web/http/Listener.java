package travaux.web.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Listens on loopback, and answers what the gate lets pass. */
public final class Listener implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Listener.class.getName());
  private static final int THREADS = 8;
  private static final int FORM_BYTES = 4 << 20;

  /** No script, style or picture but the desk's own; nothing may frame it or be framed by it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cache-Control", "no-store");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final int uploadBytes;

  private Listener(HttpServer server, int uploadBytes) {
    this.server = server;
    this.uploadBytes = uploadBytes;
    gate = new Gate(server.getAddress().getPort());
    threads = Executors.newFixedThreadPool(THREADS);
    server.setExecutor(threads);
  }

  /**
   * Takes a port of loopback; nothing is answered before {@link #start}.
   *
   * @param port 0 for any that is free
   * @param uploadBytes how long a body with files may be
   * @throws IllegalArgumentException when the address is not loopback
   * @throws IOException when the port is taken
   */
  public static Listener on(InetAddress address, int port, int uploadBytes) throws IOException {
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          address.getHostAddress()
              + " is not loopback: whoever reaches it could read and change the record."
              + " Maybe leave --address out.");
    }
    // Without, the JDK's server waits 40 ms before it sends a page after its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    return new Listener(HttpServer.create(new InetSocketAddress(address, port), 0), uploadBytes);
  }

  /** Begins to answer. */
  public void start(Function<Request, Response> handler) {
    server.createContext("/", exchange -> serve(exchange, handler));
    server.start();
  }

  /** Returns the port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Returns the token that forms must send as "token", or scripts as the header X-Token. */
  public String token() {
    return gate.token();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange, Function<Request, Response> handler)
      throws IOException {
    try (exchange) {
      Response response;
      try {
        response = answer(exchange, handler);
      } catch (RuntimeException | StackOverflowError e) {
        LOG.log(Level.ERROR, "A request failed: " + exchange.getRequestURI().getRawPath(), e);
        response = Response.text(500, "The desk failed on this. This is a defect: please report.");
      }
      send(exchange, response);
    }
  }

  private Response answer(HttpExchange exchange, Function<Request, Response> handler)
      throws IOException {
    String method = exchange.getRequestMethod();
    Gate.Headers headers = name -> exchange.getRequestHeaders().getOrDefault(name, List.of());
    String refusal = gate.refusal(method, headers);
    if (refusal != null) {
      return Response.text(403, refusal);
    }
    String path = path(exchange.getRequestURI().getRawPath());
    if (path == null) {
      return Response.text(400, "The address is broken.");
    }
    String raw = exchange.getRequestURI().getRawQuery();
    Fields query = Fields.parse(raw);
    boolean isPart = "true".equals(headers.one("HX-Request"));
    return switch (method) {
      case "GET", "HEAD" ->
          handler.apply(new Request("GET", path, raw, query, Fields.none(), List.of(), isPart));
      case "POST" -> post(exchange, headers, handler, path, query, isPart);
      default -> Response.text(405, "The desk knows GET and POST.");
    };
  }

  private Response post(
      HttpExchange exchange,
      Gate.Headers headers,
      Function<Request, Response> handler,
      String path,
      Fields query,
      boolean isPart)
      throws IOException {
    String type = headers.one("Content-Type") == null ? "" : headers.all("Content-Type").get(0);
    boolean files = type.startsWith("multipart/form-data");
    // A stranger's long body is not even read.
    String shown = headers.one("X-Token");
    if (shown != null && !gate.knows(shown)) {
      return noToken();
    }
    byte[] body = body(exchange.getRequestBody(), files ? uploadBytes : FORM_BYTES);
    if (body == null) {
      return Response.text(413, "This is too large. Maybe split it, or use: travaux add");
    }
    Multipart parts = files ? Multipart.parse(type, body) : null;
    Fields form =
        parts != null
            ? parts.fields()
            : type.startsWith("application/x-www-form-urlencoded")
                ? Fields.parse(new String(body, StandardCharsets.UTF_8))
                : Fields.none();
    if (shown == null && !gate.knows(form.get("token"))) {
      return noToken();
    }
    List<Upload> uploads = parts == null ? List.of() : parts.uploads();
    return handler.apply(new Request("POST", path, null, query, form, uploads, isPart));
  }

  private static Response noToken() {
    return Response.text(
        403,
        "The page is older than the desk that is running, so nothing was changed."
            + " Maybe load the page again.");
  }

  private static @Nullable String path(@Nullable String raw) {
    try {
      return raw == null || !raw.startsWith("/") ? null : Fields.decode(raw.replace("+", "%2B"));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Reads a body that is not too long, else returns null. */
  private static byte @Nullable [] body(InputStream in, int most) throws IOException {
    byte[] body = in.readNBytes(most + 1);
    return body.length > most ? null : body;
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    HEADERS.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", response.type());
    response.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int length = response.body().length;
    exchange.sendResponseHeaders(response.status(), head || length == 0 ? -1 : length);
    if (!head && length > 0) {
      exchange.getResponseBody().write(response.body());
    }
  }
}
