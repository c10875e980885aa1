package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import travaux.Dossier;

/** Which document a name or the beginning of an id means. */
final class Documents {

  private Documents() {}

  /**
   * Returns the id of the one document that is meant.
   *
   * @throws WrongUseException when it is none, or several
   */
  static String one(Dossier dossier, Path file, String given) {
    List<String> ids = dossier.documentsLike(given);
    if (ids.isEmpty()) {
      throw new WrongUseException(
          file + ": there is no document \"" + given + "\". Maybe see: travaux log " + file);
    }
    if (ids.size() > 1) {
      throw new WrongUseException(
          "\"" + given + "\" may be " + String.join(", ", ids) + ". Maybe give an id.");
    }
    return ids.get(0);
  }
}
