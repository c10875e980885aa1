package travaux.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own working tree. */
public final class Repository {

  private Repository() {}

  /** Returns the root: the nearest folder at or above the working directory that has ./travaux. */
  public static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("travaux")) && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no Travaux working tree at or above " + start);
  }
}
