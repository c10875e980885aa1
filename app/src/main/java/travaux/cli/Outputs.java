package travaux.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import travaux.Dossier;

/** Files that commands write. */
final class Outputs {

  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private Outputs() {}

  /**
   * Checks that a file may be replaced.
   *
   * @throws WrongUseException when it is a dossier, or another database
   */
  static void refuseDossiers(Path output) {
    if (Arrays.equals(start(output, DATABASE.length), DATABASE)) {
      throw new WrongUseException(
          output + " is a dossier and would be overwritten. Maybe choose another name.");
    }
  }

  /** Returns whether a dossier is damaged, and tells all faults. */
  static boolean isDamaged(Dossier open, Path dossier, Console console) {
    List<String> faults = open.check();
    faults.forEach(fault -> console.tell(dossier + ": " + fault));
    if (!faults.isEmpty()) {
      console.tell("Nothing is written of a dossier that is damaged.");
    }
    return !faults.isEmpty();
  }

  /** Returns the first bytes of a file; none when it cannot be read. */
  static byte[] start(Path file, int count) {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(count);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
