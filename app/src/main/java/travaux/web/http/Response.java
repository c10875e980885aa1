package travaux.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status of HTTP
 * @param type media type
 * @param headers beside those that all responses have
 * @param body bytes
 */
public record Response(int status, String type, Map<String, String> headers, byte[] body) {

  private static final String HTML = "text/html; charset=utf-8";

  /** Copies the map. */
  public Response {
    headers = Map.copyOf(headers);
  }

  /** Returns a page. */
  public static Response page(String html) {
    return page(200, html);
  }

  /** Returns a page with a status. */
  public static Response page(int status, String html) {
    return new Response(status, HTML, Map.of(), html.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a line of plain text. */
  public static Response text(int status, String text) {
    byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
    return new Response(status, "text/plain; charset=utf-8", Map.of(), body);
  }

  /** Sends the browser to another page of the desk, by GET. */
  public static Response seeOther(String path) {
    // A second slash, or what browsers take for one, would make the rest another host's name.
    String own = path.matches("/(?![/\\\\])[!-\\[\\]-~]*") ? path : "/";
    return new Response(303, HTML, Map.of("Location", own), new byte[0]);
  }

  /**
   * Returns bytes to keep as a file, never to show.
   *
   * @param name of hostile origin
   */
  public static Response download(String name, byte[] bytes) {
    String disposition = "attachment; filename*=UTF-8''" + encoded(name);
    Map<String, String> headers =
        Map.of("Content-Disposition", disposition, "Content-Security-Policy", "sandbox");
    return new Response(200, "application/octet-stream", headers, bytes);
  }

  private static String encoded(String name) {
    String form = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return form.replace("+", "%20").replace("*", "%2A");
  }

  /** Returns an own resource that never changes under its address. */
  public static Response fixed(String type, byte[] bytes) {
    Map<String, String> headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
    return new Response(200, type, headers, bytes);
  }
}
