package travaux.cli;

import java.nio.file.Path;
import travaux.present.SafeText;

/** How a person takes back what a command did. */
final class Undoing {

  private Undoing() {}

  static String hint(Path dossier, long action) {
    return " "
        + SafeText.oneLine("(take it back: travaux undo " + dossier + " " + action + ")")
        + "\n";
  }
}
