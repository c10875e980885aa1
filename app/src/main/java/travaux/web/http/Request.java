package travaux.web.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asks for, after the gate.
 *
 * @param method GET or POST
 * @param path decoded, such as "/sources"
 * @param rawQuery of the address as it came, or null
 * @param query the same, decoded
 * @param form what was sent with it
 * @param uploads files that were sent with it
 * @param isPart whether a script of the desk asks, to put the answer into a page that is open
 */
public record Request(
    String method,
    String path,
    @Nullable String rawQuery,
    Fields query,
    Fields form,
    List<Upload> uploads,
    boolean isPart) {

  /** Copies the list. */
  public Request {
    uploads = List.copyOf(uploads);
  }

  /** Returns a request for a page. */
  public static Request of(String path) {
    return new Request("GET", path, null, Fields.none(), Fields.none(), List.of(), false);
  }

  /** Returns the address, without what was done before it was asked for. */
  public String address() {
    String rest = rawQuery == null ? "" : rawQuery.replaceAll("(^|&)done=\\d*", "");
    String raw = path.matches("[!-~]*") ? path : "/";
    return rest.isEmpty() ? raw : raw + "?" + (rest.startsWith("&") ? rest.substring(1) : rest);
  }

  /** Returns the parts of the path: of "/source/1a/original", source, 1a and original. */
  public List<String> parts() {
    return List.of(path.substring(1).split("/", -1));
  }

  /** Returns a part of the path, or an empty text. */
  public String part(int index) {
    List<String> parts = parts();
    return index < parts.size() ? parts.get(index) : "";
  }
}
