package travaux.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few files that pages ask for beside themselves. */
public final class Assets {

  private static final Map<String, String> PLACES =
      Map.of(
          "desk.css", "/travaux/web/desk.css",
          "desk.js", "/travaux/web/desk.js",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
          "icon.svg", "/travaux/web/icon.svg");

  /** Changes with the files: browsers keep them for as long as it is the same. */
  private static final String VERSION = version();

  private Assets() {}

  /** Returns the address of a file. */
  public static String at(String name) {
    return "/static/" + name + "?v=" + VERSION;
  }

  /** Returns the bytes of a file, or null when pages know none of the name. */
  public static byte @Nullable [] bytes(String name) {
    String place = PLACES.get(name);
    if (place == null) {
      return null;
    }
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException(place + " is missing from the program.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : List.of("desk.css", "desk.js", "htmx.js", "icon.svg")) {
        byte[] bytes = bytes(name);
        digest.update(bytes == null ? new byte[0] : bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
