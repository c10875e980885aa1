package travaux.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of documents that are not part of the project, beside the repository.
 *
 * <p>The system property {@code travaux.shared} says where it is; without it, {@code ../shared}
 * seen from the repository's root.
 */
public final class Shared {

  private Shared() {}

  /**
   * Returns a file or folder in there, or leaves the running test out when it is missing.
   *
   * @param path relative to the shared folder, such as {@code "seeds"}
   * @throws IllegalStateException when it is missing and the environment says {@code CI=true}
   */
  public static Path require(String path) {
    Optional<Path> found = find(path);
    Assumptions.assumeTrue(
        found.isPresent(), () -> "left out: no " + folder().resolve(path) + " on this machine");
    return found.orElseThrow();
  }

  /**
   * Returns a file or folder in there, or nothing when it is missing.
   *
   * @param path relative to the shared folder
   * @throws IllegalStateException when it is missing and the environment says {@code CI=true}
   */
  public static Optional<Path> find(String path) {
    return find(folder(), path, "true".equals(System.getenv("CI")));
  }

  static Optional<Path> find(Path folder, String path, boolean mustExist) {
    Path file = folder.resolve(path);
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    if (mustExist) {
      throw new IllegalStateException(
          "no " + file + ". Maybe set -Dtravaux.shared to the folder that has it.");
    }
    return Optional.empty();
  }

  private static Path folder() {
    String given = System.getProperty("travaux.shared");
    Path folder = given == null ? Repository.root().resolve("../shared") : Path.of(given);
    return folder.toAbsolutePath().normalize();
  }
}
