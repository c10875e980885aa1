package travaux.web;

import java.util.Map;
import travaux.web.http.Response;
import travaux.web.pages.Assets;

/** The few files of the program that pages ask for, by name; no other can be asked for. */
final class StaticFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** Returns a file, or that there is none. */
  Response answer(String name) {
    byte[] bytes = Assets.bytes(name);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return bytes == null || type == null
        ? Response.text(404, "There is no such file.")
        : Response.fixed(type, bytes);
  }
}
