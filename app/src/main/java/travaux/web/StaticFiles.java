package travaux.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import travaux.web.http.Response;

/** The few files of the program that pages ask for, by name; no other can be asked for. */
final class StaticFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "htmx.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  /** Returns a file, or that there is none. */
  Response answer(String name) {
    String type = TYPES.get(name);
    if (type == null) {
      return Response.text(404, "There is no such file.");
    }
    return Response.fixed(type, bytes(name.equals("htmx.js") ? HTMX : "/travaux/web/" + name));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
