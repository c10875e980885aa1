package travaux.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import travaux.Dossier;
import travaux.lines.LineFormat;

/** A dossier in the line format: what stands of all documents, in the order in which they came. */
public final class LineFile {

  private LineFile() {}

  /**
   * Writes a dossier; what was rejected is left out.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(Dossier dossier, Writer out) {
    write(out, dossier.metaLine());
    dossier.forEach(standing -> write(out, LineFormat.lines(standing.standing())));
  }

  private static void write(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
