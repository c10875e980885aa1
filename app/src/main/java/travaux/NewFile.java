package travaux;

import java.io.IOException;
import java.nio.file.Path;
import travaux.store.WholeFile;

/** Makes files that are there wholly or not at all, whenever the process is stopped. */
public final class NewFile {

  private NewFile() {}

  /** Writes a file. */
  @FunctionalInterface
  public interface Writing {
    /** Writes to a file that does not exist yet. */
    void to(Path part) throws IOException;
  }

  /**
   * Has a file written beside the target, and moves it there when it is done, in the place of one
   * that is there.
   *
   * @throws DossierException when it cannot be written
   */
  public static void write(Path target, Writing writing) {
    Dossier.told(() -> {
      WholeFile.write(target, writing::to);
      return true;
    });
  }

  /** Does as {@link #write}, but never in the place of a file that is there. */
  public static void create(Path target, Writing writing) {
    Dossier.told(() -> {
      WholeFile.create(target, writing::to);
      return true;
    });
  }
}
